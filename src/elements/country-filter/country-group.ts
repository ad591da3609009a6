import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { controlWords } from '../../controllers/control-words.js';
import { regionsOf } from '../../places/regions.js';
import type { Choice } from '../choices/choice.js';
import {
  ChoiceGroup,
  type GroupState,
  type GroupWords,
  type Section,
} from '../choices/choice-group.js';
import { finds, loadNames } from './find-country.js';
import { sectionsOf } from './sections.js';

interface Owner extends LitElement {
  readonly multiple: boolean;
  readonly regions: boolean;
  readonly note: boolean;
}

/** Countries to choose, divided by region where that is wanted, and found by name in any language. */
export class Group extends ChoiceGroup<Owner> {
  protected override get words(): GroupWords {
    return {
      find: controlWords(this.localize).find,
      all: this.localize.word('allCountries'),
      chosen: (n) => this.localize.count('countriesChosen', n),
    };
  }

  override render(state: GroupState): TemplateResult {
    return html`${super.render(state)}
    ${
      this.owner.note
        ? html`<p part="note"><slot name="note">${controlWords(this.localize).listNote}</slot></p>`
        : nothing
    }`;
  }

  protected override finds(text: string, { value, name }: Choice): boolean {
    // A region has no code of its own.
    return finds(text, value.includes(' ') ? '' : value, name);
  }

  protected override prepare(): void {
    // Names in other languages find a country as soon as they are here.
    void loadNames().then(() => this.owner.requestUpdate());
  }

  protected override valuesOf(value: string): readonly string[] {
    return value ? value.split(' ') : [];
  }

  protected override sections(state: GroupState): Section[] {
    const { feed, values } = this.choice;
    return this.owner.regions && feed && !state.isIdle
      ? sectionsOf(state.choices.slice(1), values, feed, this.localize)
      : super.sections(state);
  }

  protected override choose(codes: readonly string[]): void {
    this.choice.choose({ countries: codes, regions: regionsOf(codes) });
  }
}
