import type { Facet } from '../model/facets.js';
import { type Query, refineQuery } from '../model/query.js';
import { HostFinder, type Seeker } from './host-finder.js';

interface FacetControl extends Seeker {
  multiple: boolean;
}

/** Finds the host of a control, and shares one facet of its query: the countries, or the topics. */
export class FacetChoice extends HostFinder<FacetControl> {
  #early: Query | undefined;

  constructor(
    element: FacetControl,
    readonly facet: Facet,
  ) {
    super(element);
  }

  /** What is chosen: ISO 3166-1 alpha-2 codes, or topics as stories have them. */
  get values(): readonly string[] {
    return (this.#early ?? this.feed?.query)?.[this.facet] ?? [];
  }

  /**
   * The same, as the element's `value`: one, empty for all, those of a region with blanks between; where
   * several can be chosen, an array.
   */
  get value(): string | string[] {
    return this.element.multiple ? [...this.values] : this.values.join(' ');
  }
  set value(value: unknown) {
    const wanted = refineQuery({}, { [this.facet]: value });
    // Countries that are chosen already stay what they are: with the stories of their region, if so chosen.
    if (JSON.stringify(wanted[this.facet] ?? []) === JSON.stringify(this.values)) return;
    this.#early = wanted;
    this.#settle();
  }

  /** Hands on what was set before the host was there. */
  #settle(): void {
    const { feed, facet, values } = this;
    if (!feed || !this.#early) return;
    this.#early = undefined;
    feed.refine({ [facet]: values });
  }

  override hostUpdate(): void {
    super.hostUpdate();
    this.#settle();
  }

  /** Takes what the visitor chose, and tells the page if that is something else. */
  choose(patch: Query): void {
    const { feed } = this;
    const before = feed?.query;
    feed?.refine(patch);
    if (feed?.query !== before)
      this.element.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }
}
