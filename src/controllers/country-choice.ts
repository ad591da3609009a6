import { toCountryList } from '../model/query.js';
import { HostFinder, type Seeker } from './host-finder.js';

interface CountryControl extends Seeker {
  multiple: boolean;
}

/** Finds the host of a control, and shares the countries of its query. */
export class CountryChoice extends HostFinder<CountryControl> {
  #early: string[] | undefined;

  /** What is chosen: ISO 3166-1 alpha-2 codes. */
  get codes(): readonly string[] {
    return this.#early ?? this.feed?.query.countries ?? [];
  }

  /**
   * The same, as the element's `value`: one code, empty for all countries, those of a region with blanks
   * between; where several can be chosen, an array.
   */
  get value(): string | string[] {
    return this.element.multiple ? [...this.codes] : this.codes.join(' ');
  }
  set value(value: unknown) {
    this.#early = toCountryList(value);
    this.#settle();
  }

  /** Hands on what was set before the host was there. */
  #settle(): void {
    const { feed } = this;
    if (!feed || !this.#early) return;
    const countries = this.#early;
    this.#early = undefined;
    feed.refine({ countries });
  }

  override hostUpdate(): void {
    super.hostUpdate();
    this.#settle();
  }

  /**
   * Takes what the visitor chose, and tells the page if that is something else.
   *
   * @param regions ids of scopes whose stories are wanted too
   */
  choose(countries: readonly string[], regions?: readonly string[]): void {
    const { feed } = this;
    const before = feed?.query;
    feed?.refine({ countries, regions });
    if (feed?.query !== before) this.element.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
