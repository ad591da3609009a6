import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { oneOf } from '../../controllers/attribute.js';
import { CountryChoice } from '../../controllers/country-choice.js';
import { LazyModule } from '../../controllers/lazy-module.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { version } from '../../model/version.js';
import { isCountry } from '../../places/countries.js';
import { customElementStyles } from '../../styles/host.js';
import type { Choice } from './choices.js';
import { countryFilterStyles } from './country-filter.styles.js';

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
 *
 * @csspart label - Its name.
 * @csspart control - The menu, or the group of choices.
 * @csspart option - One choice.
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
  readonly #groups = new LazyModule(this, () => import('./choices.js'));

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

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#groups.arrival;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const { language, direction } = this.#localize;
    const isMenu = oneOf(this, 'variant', this.variant, variants) === 'menu';
    // A native menu does for one country, and where a group could not be fetched.
    const isGroup = (!isMenu || this.multiple) && !this.#groups.hasFailed;
    const choices = this.#choices;
    const isIdle = this.#isIdle(choices);
    return html`<div class="base" lang=${language} dir=${direction}>
      ${isGroup ? this.#group(isMenu, choices, isIdle) : this.#select(choices, isIdle)}<slot></slot>
    </div>`;
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

  #group(
    isMenu: boolean,
    choices: readonly Choice[],
    isIdle: boolean,
  ): TemplateResult | typeof nothing {
    const groups = this.#groups.want();
    if (!groups) return nothing;
    const sheet = groups.choiceStyles(css).styleSheet!;
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
    const localize = this.#localize;
    const names = this.#choice.codes.map((code) => localize.country(code));
    const summary =
      names.length > 2
        ? localize.count('countriesChosen', names.length)
        : localize.list(names) || localize.word('allCountries');
    return groups.choiceGroup(html, {
      label: this.#label,
      choices,
      multiple: this.multiple,
      isDisabled: isIdle,
      summary: isMenu ? summary : undefined,
      choose: (codes) => this.#choice.choose(codes),
    });
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
