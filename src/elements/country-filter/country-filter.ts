import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { oneOf } from '../../controllers/attribute.js';
import { CountryChoice } from '../../controllers/country-choice.js';
import { LazyModule } from '../../controllers/lazy-module.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { version } from '../../model/version.js';
import { isCountry } from '../../places/countries.js';
import { customElementStyles } from '../../styles/host.js';
import type { Choice } from './choice.js';
import type { ChoiceGroup } from './choice-group.js';
import { countryFilterStyles } from './country-filter.styles.js';

/** More countries than these are found by typing sooner than by looking down a menu. */
const mostInSelect = 20;

/** `menu`: closed until asked for; `chips`: in rows, all in sight; `list`: one below the other. */
export type FilterVariant = 'menu' | 'chips' | 'list';

const variants: readonly FilterVariant[] = ['menu', 'chips', 'list'];

/**
 * Chooses the stories of one country, or of several. It offers the countries its host has stories
 * about, each with the number of stories it would select.
 *
 * @summary Chooses stories by country.
 * @tag iom-country-filter
 *
 * @fires {Event} change - The visitor chose. Bubbles.
 *
 * @slot - Anything that should stand with it; shown below.
 * @slot note - In the place of IOM's sentence on names and boundaries.
 *
 * @csspart label - Its name.
 * @csspart control - The menu, or the group of choices.
 * @csspart option - One choice.
 * @csspart find - The field that finds a country in the menu.
 * @csspart chosen - Below the menu, what is chosen of several.
 * @csspart chip - One of them, a button that gives it back.
 * @csspart note - IOM's sentence on names and boundaries.
 * @csspart count - The number of stories beside it; in a native menu it is part of the option's text.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - What is chosen, focus rings.
 * @cssproperty [--iom-color-on-accent=#fff, on dark #0b1733] - Text of what is chosen.
 * @cssproperty [--iom-color-muted] - Counts. Default: the text colour at 72 %.
 * @cssproperty [--iom-color-edge] - Borders. Default: the text colour at 55 %.
 * @cssproperty [--iom-color-tint] - Choices under the pointer. Default: the text colour at 6 %.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 */
export class IomCountryFilter extends LitElement {
  /** Version of the library this class came with. */
  static readonly version: string = version;

  static override styles = [customElementStyles, countryFilterStyles];

  /** Id of the list or host, in the same document or shadow root. Absent: the nearest around it. */
  @property() for: string | undefined;

  /** Its name. Default: “Country” in the page's language. */
  @property() label: string | undefined;

  /** `menu`, `chips` or `list`. */
  @property({ reflect: true }) variant: FilterVariant = 'menu';

  /** Several countries can be chosen; a story of any of them is shown. */
  @property({ type: Boolean }) multiple = false;

  readonly #choice = new CountryChoice(this);
  readonly #localize = new LocalizeController(this);
  readonly #module = new LazyModule(this, () => import('./choice-group.js'));
  #group: ChoiceGroup | undefined;

  /**
   * The countries stand under their regions, and a region chooses all of its countries and the stories
   * tagged with it.
   */
  @property({ type: Boolean }) regions = false;

  /** Shows IOM's sentence on names and boundaries below. */
  @property({ type: Boolean }) note = false;

  /**
   * What is chosen: an ISO 3166-1 alpha-2 code, empty for all countries, the codes of a region with
   * blanks between; with `multiple` an array of codes. Setting it, either way, fires no event.
   */
  @property({ attribute: false })
  get value(): string | string[] {
    return this.#choice.value;
  }
  set value(value: string | readonly string[] | undefined) {
    this.#choice.value = value;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#module.arrival;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const { language, direction } = this.#localize;
    const isMenu = oneOf(this, 'variant', this.variant, variants) === 'menu';
    const choices = this.#choices;
    const isIdle = this.#isIdle(choices);
    const { multiple, regions, note } = this;
    const isMany = choices.length > mostInSelect + 1 || this.#choice.codes.length > 1;
    const group = (!isMenu || multiple || regions || note || isMany) && this.#wantGroup();
    return html`<div class="base" lang=${language} dir=${direction}>
      ${
        group
          ? group.render({ label: this.#label, choices, isMenu, isIdle })
          : this.#select(choices, isIdle)
      }<slot></slot>
    </div>`;
  }

  /** A native menu does until the group is there, and where it could not be fetched. */
  #wantGroup(): ChoiceGroup | undefined {
    const module = this.#module.want();
    return (this.#group ??= module && new module.ChoiceGroup(this, this.#choice, this.#localize));
  }

  /** All countries first, then those in scope with stories, in the order of the alphabet. */
  get #choices(): Choice[] {
    const { feed } = this.#choice;
    const localize = this.#localize;
    const chosen = this.#choice.codes;
    const counts = feed?.facet('countries');
    const offered = feed?.scope.countries.length
      ? feed.scope.countries
      : [...(counts?.keys() ?? [])];
    const choice = (code: string, name: string, count = 0): Choice => {
      const isChosen = code ? chosen.includes(code) : !chosen.length;
      return {
        code,
        name,
        isChosen,
        // Nothing is counted yet, and the first number costs more than all that follow.
        count: feed?.current ? localize.number(count) : '',
        isDisabled: !!code && !count && !isChosen,
      };
    };
    return [
      choice('', localize.word('allCountries'), feed?.countWithout('countries')),
      ...[...new Set([...offered, ...chosen])]
        .filter(isCountry)
        .map((code) => choice(code, localize.country(code), counts?.get(code)))
        .sort((a, b) => localize.compare(a.name, b.name)),
    ];
  }

  /** Nothing can be chosen: the stories are not there, or tell of no country. */
  #isIdle(choices: readonly Choice[]): boolean {
    const { feed } = this.#choice;
    return !this.#localize.ready || !feed || feed.status === 'loading' || choices.length < 2;
  }

  get #label(): string {
    return this.label ?? this.#localize.word('country');
  }

  #select(choices: readonly Choice[], isIdle: boolean): TemplateResult {
    return html`<label part="label" for="control">${this.#label}</label>
      <select part="control" id="control" ?disabled=${isIdle} @change=${this.#pick}>
        ${choices.map(
          ({ code, name, count, isChosen, isDisabled }) =>
            html`<option part="option" value=${code} ?disabled=${isDisabled} .selected=${isChosen}>
              ${isIdle ? name : `${name} (${count})`}
            </option>`,
        )}
      </select>`;
  }

  readonly #pick = (event: Event): void => {
    // Inside it is the browser's event; outside it is ours.
    event.stopPropagation();
    this.#choice.choose([(event.target as HTMLSelectElement).value]);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-country-filter': IomCountryFilter;
  }
}
