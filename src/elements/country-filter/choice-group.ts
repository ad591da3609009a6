import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlWords } from '../../controllers/control-words.js';
import type { CountryChoice } from '../../controllers/country-choice.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { fill } from '../../locales/format.js';
import { regionsOf } from '../../places/regions.js';
import { chipStyles } from '../../styles/chip.js';
import type { Choice } from './choice.js';
import { choiceGroupStyles } from './choice-group.styles.js';
import { finds, loadNames } from './find-country.js';
import { Popup } from './popup.js';
import { type Section, sectionsOf } from './sections.js';

/** The filter that a group of choices is part of. */
interface Owner extends LitElement {
  readonly multiple: boolean;
  readonly regions: boolean;
  readonly note: boolean;
}

/** What the filter knows at the moment. */
export interface GroupState {
  readonly label: string;
  /** All countries first, then each in the order of the alphabet. */
  readonly choices: readonly Choice[];
  /** Closed until asked for. */
  readonly isMenu: boolean;
  /** Nothing can be chosen yet. */
  readonly isIdle: boolean;
}

/**
 * Radio buttons or check boxes for countries, divided by region where that is wanted; in sight, or in a
 * menu with a field that finds a country by its name (ARIA practices: disclosure).
 */
export class ChoiceGroup {
  readonly #owner: Owner;
  readonly #choice: CountryChoice;
  readonly #localize: LocalizeController;
  readonly #popup: Popup;
  /** What the visitor looks for. */
  #text = '';

  constructor(owner: Owner, choice: CountryChoice, localize: LocalizeController) {
    this.#owner = owner;
    this.#choice = choice;
    this.#localize = localize;
    this.#popup = new Popup(() => this.#look(''));
    const sheets = [choiceGroupStyles, chipStyles].map(({ styleSheet }) => styleSheet!);
    (owner.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets);
  }

  render(state: GroupState): TemplateResult {
    const words = controlWords(this.#localize);
    const sections = this.#sections(state);
    return html`${state.isMenu ? this.#menu(state, sections) : this.#fieldset(state, sections)}
    ${
      this.#owner.note
        ? html`<p part="note"><slot name="note">${words.mapNote}</slot></p>`
        : nothing
    }`;
  }

  #sections({ choices, isIdle }: GroupState): Section[] {
    const { feed, codes } = this.#choice;
    const countries = choices.slice(1);
    return this.#owner.regions && feed && !isIdle
      ? sectionsOf(countries, codes, feed, this.#localize)
      : [{ region: '', whole: undefined, choices: countries }];
  }

  #menu(state: GroupState, sections: readonly Section[]): TemplateResult {
    const words = controlWords(this.#localize);
    const found = state.choices.filter(({ code, name }) => code && this.#isFound(code, name));
    return html`<span part="label" id="label">${state.label}</span>
      <details @toggle=${this.#popup.toggled} @keydown=${this.#popup.pressed}>
        <summary part="control" id="summary" aria-labelledby="label summary">
          ${this.#summary(sections)}
        </summary>
        <div class="popup">
          <input
            part="find"
            type="search"
            autocomplete="off"
            spellcheck="false"
            aria-label=${words.find}
            placeholder=${words.find}
            .value=${live(this.#text)}
            @focus=${this.#prepare}
            @input=${this.#typed}
          />
          <p class=${found.length ? 'unseen' : 'none'} role="status">
            ${this.#text ? this.#localize.count('countriesChosen', found.length) : nothing}
          </p>
          ${this.#fieldset(state, sections)}
        </div>
      </details>
      ${this.#chips(sections)}`;
  }

  /** What the closed menu says is chosen. */
  #summary(sections: readonly Section[]): string {
    const { codes } = this.#choice;
    const localize = this.#localize;
    const names = this.#chosen(sections).map(({ name }) => name);
    return names.length > 2
      ? localize.count('countriesChosen', codes.length)
      : localize.list(names) || localize.word('allCountries');
  }

  /** Regions of which every country is chosen, and the other countries that are. */
  #chosen(sections: readonly Section[]): Choice[] {
    return sections.flatMap(({ whole, choices }) =>
      whole?.isChosen ? whole : choices.filter(({ isChosen }) => isChosen),
    );
  }

  /** What is chosen, each with a button that gives it back. */
  #chips(sections: readonly Section[]): TemplateResult | typeof nothing {
    const chosen = this.#chosen(sections);
    if (!this.#owner.multiple || !chosen.length) return nothing;
    const { remove } = controlWords(this.#localize);
    return html`<ul class="chips" part="chosen" role="list">
      ${chosen.map(
        ({ code, name }) =>
          html`<li>
            <button
              type="button"
              part="chip"
              aria-label=${fill(remove, { name })}
              @click=${() => this.#remove(code)}
            >
              ${name}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #fieldset(state: GroupState, sections: readonly Section[]): TemplateResult {
    const { isMenu, isIdle, label, choices } = state;
    return html`<fieldset part=${isMenu ? 'group' : 'control'} ?disabled=${isIdle}>
      <legend class=${isMenu ? 'unseen' : ''} part=${isMenu ? 'legend' : 'label'}>${label}</legend>
      <div class="choices">
        ${this.#text ? nothing : this.#option(choices[0]!)}
        ${sections.map((section) => this.#section(section))}
      </div>
    </fieldset>`;
  }

  #section({ region, whole, choices }: Section): unknown {
    const isWhole = whole && this.#text && this.#isFound('', whole.name);
    const shown = choices.filter(({ code, name }) => isWhole || this.#isFound(code, name));
    const options = shown.map((choice) => this.#option(choice));
    if (!this.#owner.regions || !shown.length) return options;
    const name = whole?.name ?? controlWords(this.#localize).mapElsewhere;
    return html`<div class="section" role="group" aria-label=${name} data-region=${region}>
      ${
        whole && (isWhole || !this.#text)
          ? this.#option(whole, 'choice region')
          : html`<span class="region">${name}</span>`
      }
      ${options}
    </div>`;
  }

  #option(
    { code, name, count, isChosen, isPartlyChosen = false, isDisabled }: Choice,
    className = 'choice',
  ): TemplateResult {
    return html`<label part="option" class=${className}>
      <input
        type=${this.#owner.multiple ? 'checkbox' : 'radio'}
        name="country"
        value=${code}
        ?disabled=${isDisabled}
        .checked=${live(isChosen)}
        .indeterminate=${live(isPartlyChosen && this.#owner.multiple)}
        @change=${this.#pick}
        @click=${this.#popup.picked}
      />
      <span>${name}</span>
      <span part="count">${count}</span>
    </label>`;
  }

  readonly #pick = (event: Event): void => {
    // Inside it is the browser's event; outside it is the element's.
    event.stopPropagation();
    const { value, checked } = event.target as HTMLInputElement;
    const codes = value ? value.split(' ') : [];
    const { codes: chosen } = this.#choice;
    if (!this.#owner.multiple || !codes.length) this.#choose(codes);
    else this.#choose(checked ? [...chosen, ...codes].sort() : this.#without(codes));
    // The boxes show what is chosen, whatever was clicked.
    this.#owner.requestUpdate();
  };

  #choose(codes: readonly string[]): void {
    this.#choice.choose(codes, regionsOf(codes));
  }

  #without(codes: readonly string[]): string[] {
    return this.#choice.codes.filter((code) => !codes.includes(code));
  }

  /** Its button goes away, and the focus goes to the next one. */
  #remove(code: string): void {
    const { renderRoot, updateComplete } = this.#owner;
    const chips = (): HTMLElement[] => [...renderRoot.querySelectorAll<HTMLElement>('[part=chip]')];
    const at = chips().findIndex((chip) => chip.matches(':focus'));
    this.#choose(this.#without(code.split(' ')));
    void updateComplete.then(() => {
      const next = chips().at(Math.min(Math.max(at, 0), chips().length - 1));
      (next ?? renderRoot.querySelector('summary'))?.focus();
    });
  }

  #isFound(code: string, name: string): boolean {
    return !this.#text.trim() || finds(this.#text, code, name);
  }

  readonly #prepare = (): void => {
    // Names in other languages find a country as soon as they are here.
    void loadNames().then(() => this.#text && this.#owner.requestUpdate());
  };

  readonly #typed = (event: Event): void => {
    event.stopPropagation();
    this.#look((event.target as HTMLInputElement).value);
  };

  #look(text: string): void {
    this.#text = text;
    this.#owner.requestUpdate();
  }
}
