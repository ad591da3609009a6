import { property } from 'lit/decorators.js';
import { FacetChoice } from '../../controllers/facet-choice.js';
import { LazyModule } from '../../controllers/lazy-module.js';
import { isCountry } from '../../places/countries.js';
import { ChoiceFilter } from '../choices/choice-filter.js';

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
 * @slot note - In the place of IOM's sentence on names.
 *
 * @csspart label - Its name.
 * @csspart control - The menu, or the group of choices.
 * @csspart option - One choice.
 * @csspart find - The field that finds a country in the menu.
 * @csspart chosen - Below the menu, what is chosen of several.
 * @csspart chip - One of them, a button that gives it back.
 * @csspart note - IOM's sentence on names.
 * @csspart count - The number of stories beside it; in a native menu it is part of the option's text.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - What is chosen, focus rings.
 * @cssproperty [--iom-color-fill] - Ground of what is chosen. Default: the accent.
 * @cssproperty [--iom-color-on-accent=#fff, on dark #0b1733] - Text of what is chosen.
 * @cssproperty [--iom-color-muted] - Counts. Default: the text colour at 72 %.
 * @cssproperty [--iom-color-edge] - Borders. Default: the text colour at 55 %.
 * @cssproperty [--iom-color-tint] - Choices under the pointer. Default: the text colour at 6 %.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 */
export class IomCountryFilter extends ChoiceFilter {
  protected override readonly choice = new FacetChoice(this, 'countries');
  protected override readonly module = new LazyModule(this, () => import('./country-group.js'));

  /**
   * The countries stand under their regions, and a region chooses all of its countries and the stories
   * tagged with it.
   */
  @property({ type: Boolean }) regions = false;

  /** Shows IOM's sentence on names below. */
  @property({ type: Boolean }) note = false;

  protected override get isRich(): boolean {
    return this.regions || this.note;
  }

  protected override names(): readonly [own: string, all: string] {
    return [this.localize.word('country'), this.localize.word('allCountries')];
  }

  protected override nameOf(code: string): string {
    return isCountry(code) ? this.localize.country(code) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-country-filter': IomCountryFilter;
  }
}
