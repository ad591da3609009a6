import { html, nothing, type TemplateResult } from 'lit';
import type { DateChoice } from './date-choice.js';
import type { Period } from './periods.js';

/** Two fields for the first and the last day. */
export class DateFields {
  constructor(private readonly choice: DateChoice) {}

  /**
   * @param labels of the first and of the last day
   * @param bounds days between which there are stories; absent while none are known
   */
  render(labels: Period, bounds: Period | undefined): TemplateResult {
    const { from, to } = this.choice.range;
    const field = (name: 'from' | 'to', min?: string, max?: string): TemplateResult =>
      html`<label
        >${labels[name]}
        <input
          type="date"
          part=${name}
          min=${min ?? nothing}
          max=${max ?? nothing}
          ?disabled=${!this.choice.feed}
          .value=${this.choice.range[name] ?? ''}
      /></label>`;
    // What is chosen is never out of bounds.
    const [min] = bounds ? [bounds.from, from ?? bounds.from].sort() : [];
    const [max] = bounds ? [bounds.to, to ?? bounds.to].sort().reverse() : [];
    return html`<div
      class="fields"
      @change=${this.#changed}
      @keydown=${this.#pressed}
      @focusout=${this.#left}
    >
      ${field('from', min, max)} ${field('to', min, max)}
    </div>`;
  }

  readonly #changed = (event: Event): void => this.#take(event, false);

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.#take(event, true);
  };

  readonly #left = (event: FocusEvent): void => {
    const box = event.currentTarget as Element;
    if (!box.contains(event.relatedTarget as Element | null)) this.#take(event, true);
  };

  /**
   * Takes what stands in the fields. While somebody writes, days come and go that nobody means, such
   * as one in the year 2 on the way to 2026, or a first day after a last one that is to follow: they
   * wait until both fields are left.
   */
  #take({ currentTarget }: Event, isFinal: boolean): void {
    const fields = (currentTarget as Element).querySelectorAll('input');
    const [from, to] = [fields[0]!.value, fields[1]!.value];
    const isMeant = [...fields].every(({ validity }) => validity.valid) && !(to && from > to);
    if (!isFinal && !isMeant) return;
    this.choice.choose({ from, to });
    if (!isFinal) return;
    const { range } = this.choice;
    fields[0]!.value = range.from ?? '';
    fields[1]!.value = range.to ?? '';
  }
}
