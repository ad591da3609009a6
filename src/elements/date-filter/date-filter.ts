import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlWords } from '../../controllers/control-words.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { fill } from '../../locales/format.js';
import { version } from '../../model/version.js';
import { customElementStyles } from '../../styles/host.js';
import { axis, type Tick, widthOf } from './axis.js';
import { across, type Bar, readBars } from './bars.js';
import { dateFilterStyles } from './date-filter.styles.js';
import { DateChoice } from './date-choice.js';
import { DateFields } from './date-fields.js';
import { rangeName } from './date-names.js';
import { barsIn, Drawing, positionOf, type Span } from './drawing.js';
import type { DateRange, Period } from './periods.js';
import { presetButtons, today } from './presets.js';
import { StoryDays } from './story-days.js';

/** Least width of a bar, in pixels: what a finger can hit. */
const leastColumn = 24;

/** Widest bar and the axis' font size, in the font size of the element; the styles have them too. */
const widestColumn = 4.5;
const axisFont = 0.75;

/** A word of the axis, on its first or second line. */
const tick = (word: Tick | undefined, row: number): TemplateResult | typeof nothing =>
  word
    ? html`<span part="tick" data-row=${row} class=${word.isLast ? 'end' : ''}>${word.text}</span>`
    : nothing;

/**
 * A histogram of stories over time to choose dates on: one bar a month, or a quarter, a year or more
 * where there are too many. A click chooses a bar, and gives it back; dragging, or a click with the
 * shift key, chooses a range. It is a listbox: arrow keys, Home and End go from bar to bar, with the
 * shift key they stretch the choice, Enter and the space bar choose. Some ranges have buttons, and
 * any other can be written into two fields. Bars count the stories that the other controls leave.
 *
 * @summary Chooses stories by date, on a histogram.
 * @tag iom-date-filter
 *
 * @fires {Event} change - The visitor chose. Bubbles.
 *
 * @slot - Anything that should stand with it; shown below.
 *
 * @csspart label - Its name.
 * @csspart preset - A button that chooses all dates, or a range up to today.
 * @csspart readout - What is chosen, and the bar that is pointed at, with their number of stories.
 * @csspart control - The bars.
 * @csspart bar - One bar, with all of the space above it.
 * @csspart count - The number of stories on it, where there is room.
 * @csspart tick - A month or year below the bars.
 * @csspart exact - What holds the two fields, open or closed.
 * @csspart from - The field of the first day.
 * @csspart to - The field of the last day.
 * @csspart undated - Says how many stories are not shown because they have no date.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - Bars, the chosen button, focus rings.
 * @cssproperty [--iom-color-fill] - Ground of what is chosen. Default: the accent.
 * @cssproperty [--iom-color-on-accent=#fff, on dark #0b1733] - Text on the chosen button.
 * @cssproperty [--iom-color-muted] - Axis, notes, buttons without stories. Default: the text colour at 72 %.
 * @cssproperty [--iom-color-line] - Borders of buttons without stories. Default: the text colour at 18 %.
 * @cssproperty [--iom-color-edge] - Borders, the line below the bars. Default: the text colour at 55 %.
 * @cssproperty [--iom-color-tint] - Behind what is chosen. Default: the text colour at 6 %.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 */
export class IomDateFilter extends LitElement {
  /** Version of the library this class came with. */
  static readonly version: string = version;

  static override styles = [customElementStyles, dateFilterStyles];

  /** Id of the list or host, in the same document or shadow root. Absent: the nearest around it. */
  @property() for: string | undefined;

  /** Its name. Default: “News by date” in the page's language. */
  @property() label: string | undefined;

  readonly #choice = new DateChoice(this);
  readonly #localize = new LocalizeController(this);
  readonly #stories = new StoryDays();
  readonly #fields = new DateFields(this.#choice);
  readonly #drawing = new Drawing(this, (span) => {
    this.#anchor = this.#bars[span[0]]?.from;
    this.#choose(span);
  });
  readonly #resize = new ResizeObserver(([entry]) => {
    const { width } = entry!.contentRect;
    const font = parseFloat(getComputedStyle(this).fontSize);
    if (!width || (width === this.#width && font === this.#font)) return;
    this.#width = width;
    this.#font = font;
    // What others observe may be resized by it, of which browsers would complain in this frame.
    requestAnimationFrame(() => this.requestUpdate());
  });
  #bars: readonly Bar[] = [];
  /** Months of a bar. */
  #step = 1;
  /** Width of the bars and font size, in pixels; before they are known, those of a small phone. */
  #width = 288;
  #font = 16;
  /** Position of the bar under the pointer, of the one that has the focus, and of that which had it. */
  #under = -1;
  #at = -1;
  #visited = -1;
  /** First day of the bar from which a range is stretched. */
  #anchor: string | undefined;

  /**
   * What is chosen: `{ from, to }`, both days `YYYY-MM-DD`, each absent where the range is open; `{}`
   * for all dates. Setting it, `undefined` for all dates, fires no event. What is no day is left out,
   * and days in the wrong order are swapped.
   */
  @property({ attribute: false })
  get value(): DateRange {
    return this.#choice.range;
  }
  set value(value: DateRange | undefined) {
    this.#choice.range = value;
  }

  /** Moves the focus to the bar that the Tab key leads to. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  override render(): TemplateResult {
    const { language, direction } = this.#localize;
    const words = controlWords(this.#localize);
    const isIdle = this.#isIdle;
    const { feed, isActive } = this.#choice;
    if (feed) this.#stories.read(feed);
    const most = Math.floor(this.#width / leastColumn);
    const { bars, step } = readBars(
      this.#stories,
      this.#choice,
      language,
      most,
      this.#drawing.span,
    );
    this.#bars = isIdle ? [] : bars;
    this.#step = step;
    const { undated } = this.#stories;
    const isPointless = !isIdle && !this.#bars.length && !isActive;
    return html`<div
        class="base"
        lang=${language}
        dir=${direction}
        ?hidden=${isPointless}
        @input=${this.#keepInside}
      >
        <span part="label" id="label">${this.label ?? words.dates}</span>
        <div class="presets" role="group" aria-labelledby="label">
          ${presetButtons(this.#choice, this.#stories, this.#localize, isIdle)}
        </div>
        ${this.#readout(isIdle)}
        <div class="chart">${this.#bars.length ? this.#chart(this.#bars) : nothing}</div>
        <div class="foot">
          <details part="exact">
            <summary>${words.exactDates}</summary>
            ${this.#fields.render(
              { from: words.fromDate, to: words.toDate },
              across(this.#bars, [0, this.#bars.length - 1]),
            )}
          </details>
          ${
            isActive && undated && !isIdle
              ? html`<p part="undated">
                  ${fill(words.undated, { stories: this.#localize.count('stories', undated) })}
                </p>`
              : nothing
          }
        </div>
      </div>
      <slot></slot>`;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.#measure();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  /** Its height is the same with any bars, so that what follows from its width never changes it. */
  #measure(): void {
    const chart = this.renderRoot.querySelector('.chart');
    if (chart && this.isConnected) this.#resize.observe(chart);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // A strict page refuses a style attribute, not what a script sets.
    barsIn(this.renderRoot).forEach(({ style }, i) =>
      style.setProperty('--_share', `${this.#bars[i]!.share}`),
    );
  }

  /** Stories are awaited, or the words for them. */
  get #isIdle(): boolean {
    const { feed } = this.#choice;
    return !this.#localize.ready || !feed || (feed.status === 'loading' && !feed.items.length);
  }

  /** The days that are chosen, or would be. Those of an open range go to the first story, and to today. */
  get #shown(): Period | undefined {
    const { span } = this.#drawing;
    if (span) return across(this.#bars, span);
    const { from, to } = this.#choice.range;
    if (!from && !to) return undefined;
    const days = this.#stories.span;
    const first = from ?? [to!, days?.from ?? to!].sort()[0]!;
    const last = to ?? [from!, today(), days?.to ?? ''].sort()[2]!;
    return { from: first, to: last };
  }

  #readout(isIdle: boolean): TemplateResult {
    const localize = this.#localize;
    const count = (n: number): string => localize.count('stories', n);
    const shown = this.#shown;
    const isDrawn = this.#drawing.span && shown;
    const number = isDrawn
      ? this.#stories.count(shown.from, shown.to)
      : (this.#choice.feed?.total ?? 0);
    const name = shown ? rangeName(localize.language, shown) : controlWords(localize).allDates;
    const bar = isDrawn ? undefined : (this.#bars[this.#under] ?? this.#bars[this.#at]);
    return html`<p part="readout">
      <span><strong>${name}</strong> <span>${isIdle ? '' : count(number)}</span></span>
      <span>${bar ? `${bar.name}: ${count(bar.count)}` : ''}</span>
    </p>`;
  }

  #chart(bars: readonly Bar[]): TemplateResult {
    const font = this.#font * axisFont;
    const column = Math.min(this.#width / bars.length, widestColumn * this.#font) / font;
    const end = this.#width / font;
    const lines = axis(bars, this.#step, column, end, this.#localize.language);
    const most = Math.max(...bars.map(({ count }) => count));
    const isNumbered = widthOf(this.#localize.number(most)) <= column;
    const stop = this.#tabStop(bars);
    return html`<div
        part="control"
        role="listbox"
        aria-labelledby="label"
        aria-multiselectable="true"
        aria-orientation="horizontal"
        class=${`${isNumbered ? 'numbered' : ''} ${bars.some(({ isChosen }) => isChosen) ? 'divided' : ''}`}
        @click=${this.#clicked}
        @keydown=${this.#pressed}
        @focusin=${this.#focused}
        @focusout=${this.#focused}
        @pointerover=${this.#pointed}
        @pointerleave=${this.#pointed}
        @pointerdown=${this.#drawing.follow}
        @pointermove=${this.#drawing.follow}
        @pointerup=${this.#drawing.follow}
        @lostpointercapture=${this.#drawing.follow}
      >
        ${bars.map((bar, i) => this.#bar(bar, i, stop))}
      </div>
      <div class="axis" aria-hidden="true">
        ${bars.map((_, i) => html`<div>${lines.map((line, row) => tick(line.get(i), row))}</div>`)}
      </div>`;
  }

  #bar({ name, count, isChosen }: Bar, i: number, stop: number): TemplateResult {
    const isNext = (other: number): boolean => !!this.#bars[other]?.isChosen;
    const edge = isChosen && `${isNext(i - 1) ? '' : 'first'} ${isNext(i + 1) ? '' : 'last'}`;
    const stories = this.#localize.count('stories', count);
    const number = count ? this.#localize.number(count) : '';
    // It holds the number that is seen; Arabic says “two stories” without one.
    const label = `${name}: ${stories.includes(number) ? '' : `${number}, `}${stories}`;
    return html`<div
      part="bar"
      role="option"
      class=${edge || ''}
      tabindex=${i === stop ? 0 : -1}
      aria-label=${label}
      aria-selected=${isChosen}
      aria-disabled=${!count && !isChosen}
    >
      <div class=${`column ${count ? '' : 'none'}`}>
        ${number ? html`<span part="count">${number}</span>` : nothing}
      </div>
    </div>`;
  }

  /** The one bar that the Tab key leads to. */
  #tabStop(bars: readonly Bar[]): number {
    const chosen = bars.findIndex(({ isChosen }) => isChosen);
    const newest = bars.reduce((last, { count }, i) => (count ? i : last), bars.length - 1);
    return [this.#at, chosen, this.#visited, newest].find((i) => i in bars)!;
  }

  // It comes before the choice has reached the stories.
  readonly #keepInside = (event: Event): void => event.stopPropagation();

  readonly #pointed = (event: Event): void => {
    const i = event.type === 'pointerover' ? positionOf(event) : -1;
    if (i === this.#under) return;
    this.#under = i;
    this.requestUpdate();
  };

  readonly #focused = (event: Event): void => {
    this.#at = event.type === 'focusin' ? positionOf(event) : -1;
    if (this.#at >= 0) this.#visited = this.#at;
    this.requestUpdate();
  };

  readonly #clicked = (event: MouseEvent): void => {
    const i = positionOf(event);
    if (i < 0 || this.#drawing.isOver) return;
    if (event.shiftKey) this.#choose([this.#anchorFor(i), i]);
    else this.#toggle(i);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    const i = positionOf(event);
    if (key === 'Escape') return this.#drawing.cancel();
    if (i < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.#bars.length - 1;
    const forward = this.#localize.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    let to: number;
    if (key === 'Enter' || key === ' ') to = i;
    else if (key === 'Home') to = 0;
    else if (key === 'End') to = last;
    else if (key === 'ArrowLeft' || key === 'ArrowRight')
      to = Math.max(0, Math.min(last, key === forward ? i + 1 : i - 1));
    else return;
    event.preventDefault();
    if (shiftKey) this.#choose([this.#anchorFor(i), to]);
    else if (key === 'Enter' || key === ' ') this.#toggle(i);
    barsIn(this.renderRoot)[to]?.focus();
  };

  /** Position from which a range is stretched: of the last choice, else of the bar at hand. */
  #anchorFor(i: number): number {
    const bars = this.#bars;
    const last = bars.findIndex(({ from, isChosen }) => isChosen && from === this.#anchor);
    const start = [last, bars.findIndex(({ isChosen }) => isChosen), i].find((one) => one >= 0)!;
    this.#anchor = bars[start]!.from;
    return start;
  }

  #toggle(i: number): void {
    const bar = this.#bars[i]!;
    const { from, to } = this.#choice.range;
    this.#anchor = bar.from;
    if (from === bar.from && to === bar.to) this.#choice.choose({});
    else this.#choose([i, i]);
  }

  /** Chooses bars, if there is a story among them. */
  #choose(span: Span): void {
    const days = across(this.#bars, span);
    if (days && this.#stories.count(days.from, days.to)) this.#choice.choose(days);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-date-filter': IomDateFilter;
  }
}
