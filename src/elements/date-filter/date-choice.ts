import { HostFinder } from '../../controllers/host-finder.js';
import { type DateRange, isDay } from './periods.js';

const toDay = (value: unknown): string | undefined =>
  typeof value === 'string' && isDay(value.slice(0, 10)) ? value.slice(0, 10) : undefined;

/** The days in what a page may give for a range, the earlier one first. What is no day is absent. */
export function toRange(value: unknown): DateRange {
  const given = (value ?? {}) as Record<keyof DateRange, unknown>;
  const [from, to] = [toDay(given.from), toDay(given.to)];
  const isReversed = from && to && from > to;
  return isReversed ? { from: to, to: from } : { ...(from && { from }), ...(to && { to }) };
}

/** Finds the host of the control, and shares the days of its query. */
export class DateChoice extends HostFinder {
  #early: DateRange | undefined;

  /** What is chosen; a copy. */
  get range(): DateRange {
    return this.#early ?? toRange(this.feed?.query);
  }
  set range(value: unknown) {
    this.#early = toRange(value);
    this.#settle();
  }

  /** Whether anything is chosen. */
  get isActive(): boolean {
    const { from, to } = this.range;
    return !!(from ?? to);
  }

  /** Hands on what was set before the host was there. */
  #settle(): void {
    const { feed } = this;
    if (!feed || !this.#early) return;
    const { from, to } = this.#early;
    this.#early = undefined;
    feed.refine({ from, to });
  }

  override hostUpdate(): void {
    super.hostUpdate();
    this.#settle();
  }

  /** Takes what the visitor chose, and tells the page if that is something else. */
  choose(range: DateRange): void {
    const { feed } = this;
    const before = feed?.query;
    const { from, to } = toRange(range);
    feed?.refine({ from, to });
    if (feed?.query !== before)
      this.element.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }
}
