import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlWords } from '../../controllers/control-words.js';
import { FacetChoice } from '../../controllers/facet-choice.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { version } from '../../model/version.js';
import { isCountry } from '../../places/countries.js';
import { customElementStyles } from '../../styles/host.js';
import { countryMapStyles } from './country-map.styles.js';
import { type Direction, neighbour } from './neighbour.js';
import { shadeSteps } from './shades.js';
import { columns } from './tiles.js';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** First letter without case and accents. */
const initial = (text: string): string => text.normalize('NFD').charAt(0).toLowerCase();

/** The tile that an event is about. */
const tileOf = ({ target }: Event): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('[role="option"]');

/** One country as the map shows it. */
interface Tile {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  /** The page has no news about it, whatever the visitor chooses. */
  readonly isOutside: boolean;
}

/**
 * A map of the Americas to choose countries on: one tile a country or territory, all of a size,
 * roughly where they lie. The deeper its colour, the more stories a country has. Countries elsewhere
 * that stories tell of stand below. Arrow keys lead to the neighbour, Home and End to the first and
 * the last, a letter to the next country that begins with it; Enter and the space bar choose.
 *
 * @summary Chooses stories by country, on a tile map of the Americas.
 * @tag iom-country-map
 *
 * @fires {Event} change - The visitor chose. Bubbles.
 *
 * @slot - Anything that should stand with it; shown below.
 * @slot note - In the place of IOM's sentence on names and boundaries.
 *
 * @csspart label - Its name.
 * @csspart readout - Name and number of the country that is pointed at, else of what is chosen.
 * @csspart clear - The button that shows the stories of all countries again.
 * @csspart legend - What the shades stand for.
 * @csspart tile - One country.
 * @csspart count - The number of stories on it, where there is room.
 * @csspart note - IOM's sentence on names and boundaries.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - The deepest shade, focus rings.
 * @cssproperty [--iom-color-fill] - Ground of what is chosen. Default: the accent.
 * @cssproperty [--iom-color-on-accent=#fff, on dark #0b1733] - Text on deep shades.
 * @cssproperty [--iom-color-muted] - Countries without stories, the note. Default: the text colour at 72 %.
 * @cssproperty [--iom-color-edge] - Borders. Default: the text colour at 55 %.
 * @cssproperty [--iom-color-tint] - Countries without stories. Default: the text colour at 6 %.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 */
export class IomCountryMap extends LitElement {
  /** Version of the library this class came with. */
  static readonly version: string = version;

  static override styles = [customElementStyles, countryMapStyles];

  /** Id of the list or host, in the same document or shadow root. Absent: the nearest around it. */
  @property() for: string | undefined;

  /** Its name. Default: “News by country” in the page's language. */
  @property() label: string | undefined;

  /** Several countries can be chosen; a story of any of them is shown. */
  @property({ type: Boolean }) multiple = false;

  readonly #choice = new FacetChoice(this, 'countries');
  readonly #localize = new LocalizeController(this);
  /** Country under the pointer. */
  #under: string | undefined;
  /** Country that has the focus. */
  #at: string | undefined;
  /** Country that had it last. */
  #visited: string | undefined;

  /**
   * What is chosen: an ISO 3166-1 alpha-2 code, empty for all countries; with `multiple` an array of
   * codes. Setting it, either way, fires no event.
   */
  @property({ attribute: false })
  get value(): string | string[] {
    return this.#choice.value;
  }
  set value(value: string | readonly string[] | undefined) {
    this.#choice.value = value;
  }

  /** Moves the focus to the tile that the Tab key leads to. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  override render(): TemplateResult {
    const { language, direction } = this.#localize;
    const words = controlWords(this.#localize);
    const tiles = this.#tiles;
    const onMap = tiles.filter(({ code }) => columns.has(code));
    const elsewhere = tiles.filter(({ code }) => !columns.has(code));
    const max = Math.max(...tiles.map(({ count }) => count));
    const steps = shadeSteps(max);
    const stop = this.#tabStop(tiles);
    const several = this.multiple || this.#choice.values.length > 1;
    const tile = (one: Tile): TemplateResult => this.#tile(one, steps, stop);
    return html`<div class="base" lang=${language} dir=${direction}>
      <div class="head">
        <span part="label" id="label">${this.label ?? words.map}</span>
        <button
          part="clear"
          class=${this.#choice.values.length ? '' : 'away'}
          @click=${this.#clear}
        >
          ${this.#localize.word('allCountries')}
        </button>
      </div>
      <div class="picture">
        <div class="aside" dir=${direction}>
          ${this.#readout(tiles)} ${this.#legend(words.mapShades, steps, max)}
        </div>
        <div
          role="listbox"
          aria-labelledby="label"
          aria-multiselectable=${several ? 'true' : nothing}
          @click=${this.#clicked}
          @keydown=${this.#pressed}
          @focusin=${this.#focused}
          @focusout=${this.#focused}
          @pointerover=${this.#pointed}
          @pointerleave=${this.#pointed}
        >
          <div class="map" role="presentation">${onMap.map(tile)}</div>
          ${
            elsewhere.length
              ? html`<div
                  class="elsewhere"
                  role="group"
                  aria-labelledby="elsewhere"
                  dir=${direction}
                >
                  <span id="elsewhere" role="presentation">${words.mapElsewhere}</span>
                  ${elsewhere.map(tile)}
                </div>`
              : nothing
          }
        </div>
      </div>
      <p part="note"><slot name="note">${words.mapNote}</slot></p>
      <slot></slot>
    </div>`;
  }

  /** Stories are awaited, or the words for them. */
  get #isIdle(): boolean {
    const { feed } = this.#choice;
    return !this.#localize.ready || !feed || feed.status === 'loading';
  }

  /** The countries of the map from north to south, then others in the order of the alphabet. */
  get #tiles(): Tile[] {
    const { feed, values: chosen } = this.#choice;
    const localize = this.#localize;
    const isIdle = this.#isIdle;
    const counts = isIdle ? undefined : feed?.facet('countries');
    const scope = feed?.scope.countries ?? [];
    const tile = (code: string): Tile => {
      const isOutside = scope.length > 0 && !scope.includes(code);
      const isChosen = chosen.includes(code);
      const count = (!isOutside && counts?.get(code)) || 0;
      const isDisabled = isIdle || (!count && !isChosen);
      return { code, name: localize.country(code), count, isChosen, isDisabled, isOutside };
    };
    const others = [...(scope.length ? scope : (counts?.keys() ?? [])), ...chosen].filter(
      (code) => isCountry(code) && !columns.has(code),
    );
    return [
      ...[...columns.keys()].map(tile),
      ...[...new Set(others)].map(tile).sort((a, b) => localize.compare(a.name, b.name)),
    ];
  }

  /** The one tile that the Tab key leads to. */
  #tabStop(tiles: readonly Tile[]): string | undefined {
    const first = tiles.find(({ isDisabled }) => !isDisabled) ?? tiles[0];
    return [this.#at, ...this.#choice.values, this.#visited, first?.code].find((wanted) =>
      tiles.some(({ code }) => code === wanted),
    );
  }

  /** What is said of a country's number. */
  #stories({ count, isOutside }: Tile): string {
    if (isOutside) return controlWords(this.#localize).mapOutside;
    return this.#isIdle ? '' : this.#localize.count('stories', count);
  }

  #readout(tiles: readonly Tile[]): TemplateResult {
    const localize = this.#localize;
    const { feed, values: codes } = this.#choice;
    const shown = this.#under ?? this.#at;
    const tile = tiles.find(({ code }) => code === shown);
    const names = codes.map((code) => localize.country(code));
    const chosen =
      names.length > 2
        ? localize.count('countriesChosen', names.length)
        : localize.list(names) || localize.word('allCountries');
    const stories = this.#isIdle ? '' : localize.count('stories', feed?.total ?? 0);
    return html`<p part="readout">
      <span>
        <strong>${tile ? tile.name : chosen}</strong>
        <span>${tile ? this.#stories(tile) : stories}</span>
      </span>
    </p>`;
  }

  /** The shades, each with the numbers of stories it stands for. */
  #legend(label: string, steps: readonly number[], max: number): TemplateResult {
    const number = (n: number): string => this.#localize.number(n);
    const range = (from: number, to = Infinity): string => {
      if (to > max) return from < max ? `${number(from)}+` : number(from);
      return from < to ? `${number(from)}–${number(to)}` : number(from);
    };
    return html`<div part="legend">
      <span>${label}</span>
      <div class="bar">
        <span data-shade="0">${number(0)}</span>
        ${steps.map(
          (step, i) =>
            html`<span data-shade=${shadeOf(step, steps)}
              >${range(step, steps[i + 1] && steps[i + 1]! - 1)}</span
            >`,
        )}
      </div>
    </div>`;
  }

  #tile(tile: Tile, steps: readonly number[], stop: string | undefined): TemplateResult {
    const { code, name, count, isChosen, isDisabled, isOutside } = tile;
    const isOnMap = columns.has(code);
    const number = count ? this.#localize.number(count) : '';
    const stories = this.#stories(tile);
    // It holds what is seen, in that order, for those who choose by voice; Arabic says “two stories”
    // without a number.
    const label = [name, isOnMap && code, !stories.includes(number) && number, stories]
      .filter(Boolean)
      .join(', ');
    return html`<div
      part="tile"
      role="option"
      class=${isOutside ? 'outside' : ''}
      data-code=${code}
      data-column=${columns.get(code) ?? nothing}
      data-shade=${shadeOf(count, steps)}
      tabindex=${code === stop ? 0 : -1}
      aria-label=${label}
      aria-selected=${isChosen}
      aria-disabled=${isDisabled}
    >
      <span>${isOnMap ? code : name}</span>
      ${number ? html`<span part="count">${number}</span>` : nothing}
    </div>`;
  }

  readonly #pointed = (event: Event): void => {
    const code = event.type === 'pointerover' ? tileOf(event)?.dataset.code : undefined;
    if (code === this.#under) return;
    this.#under = code;
    this.requestUpdate();
  };

  readonly #focused = (event: Event): void => {
    this.#at = event.type === 'focusin' ? tileOf(event)?.dataset.code : undefined;
    this.#visited = this.#at ?? this.#visited;
    this.requestUpdate();
  };

  readonly #clicked = (event: Event): void => this.#toggle(tileOf(event));

  readonly #pressed = (event: KeyboardEvent): void => {
    const { key } = event;
    const tile = tileOf(event);
    if (!tile || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      return this.#toggle(tile);
    }
    const tiles = [...this.renderRoot.querySelectorAll<HTMLElement>('[role="option"]')];
    const direction = directions[key];
    const to = direction
      ? neighbour(tile, tiles, direction)
      : key === 'Home'
        ? tiles[0]
        : key === 'End'
          ? tiles.at(-1)
          : key.length === 1
            ? this.#named(key, tile, tiles)
            : undefined;
    // At the end of the map the page does not start to scroll.
    if (to ?? direction) event.preventDefault();
    to?.focus();
  };

  /** The next tile whose country begins with a letter. */
  #named(letter: string, from: HTMLElement, tiles: HTMLElement[]): HTMLElement | undefined {
    const start = tiles.indexOf(from) + 1;
    return [...tiles.slice(start), ...tiles.slice(0, start)].find(
      (tile) => initial(tile.getAttribute('aria-label')!) === initial(letter),
    );
  }

  #toggle(tile: HTMLElement | null): void {
    const { code } = tile?.dataset ?? {};
    if (!code || tile?.getAttribute('aria-disabled') === 'true') return;
    const { values: codes } = this.#choice;
    const others = codes.filter((one) => one !== code);
    const isChosen = others.length < codes.length;
    // Of several that code chose, a click leaves the one that is clicked.
    if (this.multiple) this.#choose(isChosen ? others : [...others, code]);
    else this.#choose(isChosen && !others.length ? [] : [code]);
  }

  #choose(countries: readonly string[]): void {
    this.#choice.choose({ countries });
  }

  readonly #clear = (): void => {
    this.#choose([]);
    // The button goes away.
    this.focus();
  };
}

/** Number of the shade of so many stories; 0 for none. */
function shadeOf(count: number, steps: readonly number[]): number {
  const reached = steps.filter((step) => step <= count).length;
  // The deepest shade is always in use.
  return reached && reached + 4 - steps.length;
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-country-map': IomCountryMap;
  }
}
