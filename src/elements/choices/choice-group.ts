import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlWords } from '../../controllers/control-words.js';
import type { FacetChoice } from '../../controllers/facet-choice.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { fill } from '../../locales/format.js';
import { wordsOf } from '../../model/select.js';
import { chipStyles } from '../../styles/chip.js';
import { dress } from '../../styles/dress.js';
import type { Choice } from './choice.js';
import { choiceGroupStyles } from './choice-group.styles.js';
import { Popup } from './popup.js';

/** The filter that a group of choices is part of. */
interface Owner extends LitElement {
  readonly multiple: boolean;
}

/** What the filter knows at the moment. */
export interface GroupState {
  readonly label: string;
  /** All first, then each in the order of the alphabet. */
  readonly choices: readonly Choice[];
  /** Closed until asked for. */
  readonly isMenu: boolean;
  /** Nothing can be chosen yet. */
  readonly isIdle: boolean;
  /** More choices than can be looked through. */
  readonly isLong: boolean;
}

/** Choices that belong together, such as the countries of one region. */
export interface Section {
  /** What the section is about; empty for what is in no other. */
  readonly id: string;
  /** Shown above; empty where the choices are not divided. */
  readonly name: string;
  /** The section itself, to choose all of it. */
  readonly whole: Choice | undefined;
  readonly choices: readonly Choice[];
}

/** What a group says, each with its number where it counts. */
export interface GroupWords {
  /** Name of the field that finds a choice. */
  readonly find: string;
  readonly all: string;
  /** So many are chosen, or found. */
  readonly chosen: (n: number) => string;
}

/** Whether words that are looked for all begin words of a text. Case and accents do not matter. */
export function beginWords(wanted: readonly string[], text: string): boolean {
  const words = wordsOf(text);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * Radio buttons or check boxes; in sight, or in a menu. A field finds a choice by its name (ARIA
 * practices: disclosure).
 */
export abstract class ChoiceGroup<T extends Owner = Owner> {
  readonly #popup: Popup;
  /** What the visitor looks for. */
  #text = '';
  /** Several can be chosen, or are: by the page, or by a control that can. */
  #isSeveral = false;

  constructor(
    protected readonly owner: T,
    protected readonly choice: FacetChoice,
    protected readonly localize: LocalizeController,
  ) {
    this.#popup = new Popup(owner, () => this.#look(''));
    dress(owner.renderRoot as ShadowRoot, choiceGroupStyles, chipStyles);
  }

  /** Where there are many choices, the field that finds one is there without a menu too. */
  protected readonly isFoundInSight: boolean = false;

  protected abstract get words(): GroupWords;

  /** Whether a text finds a choice. */
  protected finds(text: string, { name }: Choice): boolean {
    return beginWords(wordsOf(text), name);
  }

  /** The visitor is about to look for something. */
  protected prepare(): void {
    // Names are here already.
  }

  /** The values that a choice stands for. */
  protected valuesOf(value: string): readonly string[] {
    return value ? [value] : [];
  }

  /** Divides the choices. */
  protected sections({ choices }: GroupState): Section[] {
    return [{ id: '', name: '', whole: undefined, choices: choices.slice(1) }];
  }

  protected choose(values: readonly string[]): void {
    this.choice.choose({ [this.choice.facet]: values });
  }

  render(state: GroupState): TemplateResult {
    const sections = this.#chosenOnce(this.sections(state));
    if (state.isMenu) return this.#menu(state, sections);
    return this.#isSought(state)
      ? html`${this.#fieldset(state, sections)} ${this.#chips(sections)}`
      : this.#fieldset(state, sections);
  }

  /** Where one thing can be chosen, and a region is, its countries are not chosen one by one. */
  #chosenOnce(sections: Section[]): Section[] {
    const { multiple } = this.owner;
    const { length } = this.choice.values;
    const isWhole = ({ whole }: Section): boolean =>
      !!whole?.isChosen && this.valuesOf(whole.value).length === length;
    this.#isSeveral = multiple || (length > 1 && !sections.some(isWhole));
    if (this.#isSeveral) return sections;
    return sections.map((section) => ({
      ...section,
      choices: section.choices.map((choice) => ({
        ...choice,
        isChosen: choice.isChosen && !isWhole(section),
      })),
    }));
  }

  #menu(state: GroupState, sections: readonly Section[]): TemplateResult {
    return html`<span part="label" id="label">${state.label}</span>
      <details @toggle=${this.#popup.toggled} @keydown=${this.#popup.pressed}>
        <summary part="control" id="summary" aria-labelledby="label summary">
          ${this.#summary(sections)}
        </summary>
        <div class="popup">
          ${this.#find(state)}
          <div>${this.#fieldset(state, sections)}</div>
        </div>
      </details>
      ${this.#chips(sections)}`;
  }

  #isSought({ isMenu, isLong }: GroupState): boolean {
    return !isMenu && isLong && this.isFoundInSight;
  }

  /** The field that finds a choice. */
  #find({ choices }: GroupState): TemplateResult {
    const { find, chosen } = this.words;
    const found = choices.filter((choice) => choice.value && this.#isFound(choice));
    return html`<input
        part="find"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-label=${find}
        placeholder=${find}
        .value=${live(this.#text)}
        @focus=${() => this.prepare()}
        @input=${this.#typed}
      />
      <p class=${found.length ? 'unseen' : 'none'} role="status">
        ${this.#text ? chosen(found.length) : nothing}
      </p>`;
  }

  /** What the closed menu says is chosen. */
  #summary(sections: readonly Section[]): string {
    const { all, chosen } = this.words;
    const names = this.#chosen(sections).map(({ name }) => name);
    return names.length > 2 ? chosen(this.choice.values.length) : this.localize.list(names) || all;
  }

  /** Sections of which everything is chosen, and the other choices that are. */
  #chosen(sections: readonly Section[]): Choice[] {
    return sections.flatMap(({ whole, choices }) =>
      whole?.isChosen ? whole : choices.filter(({ isChosen }) => isChosen),
    );
  }

  /** What is chosen, each with a button that gives it back. */
  #chips(sections: readonly Section[]): TemplateResult | typeof nothing {
    const chosen = this.#chosen(sections);
    if (!this.owner.multiple || !chosen.length) return nothing;
    const { remove } = controlWords(this.localize);
    return html`<ul class="chips" part="chosen" role="list">
      ${chosen.map(
        ({ value, name }) =>
          html`<li>
            <button
              type="button"
              part="chip"
              aria-label=${fill(remove, { name })}
              @click=${() => this.#remove(value)}
            >
              ${name}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #fieldset(state: GroupState, sections: readonly Section[]): TemplateResult {
    const { isMenu, isIdle, label, choices } = state;
    const isSought = this.#isSought(state);
    return html`<fieldset part=${isMenu ? 'group' : 'control'} ?disabled=${isIdle}>
      <legend class=${isMenu ? 'unseen' : ''} part=${isMenu ? 'legend' : 'label'}>${label}</legend>
      ${isSought ? this.#find(state) : nothing}
      <div class="choices ${isSought ? 'sought' : ''}">
        ${this.#text ? nothing : this.#option(choices[0]!)}
        ${sections.map((section) => this.#section(section))}
      </div>
    </fieldset>`;
  }

  #section({ id, name, whole, choices }: Section): unknown {
    const isWhole = whole && this.#text && this.#isFound(whole);
    const shown = choices.filter((choice) => isWhole || this.#isFound(choice));
    const options = shown.map((choice) => this.#option(choice));
    if (!name || !shown.length) return options;
    return html`<div class="section" role="group" aria-label=${name} data-region=${id}>
      ${
        whole && (isWhole || !this.#text)
          ? this.#option(whole, 'choice region')
          : html`<span class="region">${name}</span>`
      }
      ${options}
    </div>`;
  }

  #option(
    { value, name, count, isChosen, isPartlyChosen = false, isEmpty }: Choice,
    className = 'choice',
  ): TemplateResult {
    const isOff = isEmpty && !isChosen;
    return html`<label part="option" class=${isOff ? `${className} off` : className}>
      <input
        type=${this.#isSeveral ? 'checkbox' : 'radio'}
        name="choice"
        value=${value}
        ?disabled=${isOff}
        .checked=${live(isChosen)}
        .indeterminate=${live(isPartlyChosen && this.#isSeveral)}
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
    const values = this.valuesOf(value);
    const { values: chosen } = this.choice;
    if (!this.#isSeveral || !values.length) this.choose(values);
    else this.choose(checked ? [...chosen, ...values].sort() : this.#without(values));
    // The boxes show what is chosen, whatever was clicked.
    this.owner.requestUpdate();
  };

  #without(values: readonly string[]): string[] {
    return this.choice.values.filter((value) => !values.includes(value));
  }

  /** Its button goes away, and the focus goes to the next one. */
  #remove(value: string): void {
    const { renderRoot, updateComplete } = this.owner;
    const chips = (): HTMLElement[] => [...renderRoot.querySelectorAll<HTMLElement>('[part=chip]')];
    const at = chips().findIndex((chip) => chip.matches(':focus'));
    this.choose(this.#without(this.valuesOf(value)));
    void updateComplete.then(() => {
      const next = chips().at(Math.min(Math.max(at, 0), chips().length - 1));
      (next ?? renderRoot.querySelector('summary'))?.focus();
    });
  }

  #isFound(choice: Choice): boolean {
    return !this.#text.trim() || this.finds(this.#text, choice);
  }

  readonly #typed = (event: Event): void => {
    event.stopPropagation();
    this.#look((event.target as HTMLInputElement).value);
  };

  #look(text: string): void {
    this.#text = text;
    this.owner.requestUpdate();
  }
}
