import { html, nothing, type TemplateResult } from 'lit';

/** What a field holds. */
export const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;
const isChecked = ({ target }: Event): boolean => (target as HTMLInputElement).checked;

/** A line under a field that `aria-describedby` names. */
export const help = (id: string, text: string): TemplateResult =>
  html`<p class="help" id="${id}-help">${text}</p>`;

/** A box to tick, with its words. */
export function checkBox(
  label: string,
  checked: boolean,
  change: (checked: boolean) => void,
  describedBy?: string,
): TemplateResult {
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${checked}
      aria-describedby=${describedBy ?? nothing}
      @change=${(event: Event) => change(isChecked(event))}
    /><span>${label}</span></label
  >`;
}

/** A menu with its label. */
export function menu(
  id: string,
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  value: string,
  change: (value: string) => void,
  helpText?: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${helpText ? `${id}-help` : nothing}
      @change=${(event: Event) => change(valueOf(event))}
    >
      ${options.map(
        ([option, name]) =>
          html`<option value=${option} ?selected=${option === value}>${name}</option>`,
      )}
    </select>
    ${helpText ? help(id, helpText) : nothing}
  </div>`;
}

/** Fields that belong together. */
export function group(legend: string, content: unknown): TemplateResult {
  return html`<fieldset class="group">
    <legend>${legend}</legend>
    ${content}
  </fieldset>`;
}
