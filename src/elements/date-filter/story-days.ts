import type { NewsItem } from '../../model/news-item.js';
import { matching } from '../../model/select.js';
import type { NewsStore } from '../../store/news-store.js';
import { monthOf, type Period } from './periods.js';

/** The days that are written in the dates of stories, in whose zone it may be; in order. */
const daysOf = (items: readonly NewsItem[]): string[] =>
  items.flatMap(({ date }) => (date ? [date.slice(0, 10)] : [])).sort();

/** The days of a feed's stories, read again only when the stories or the other choices change. */
export class StoryDays {
  #items: readonly NewsItem[] | undefined;
  #others: string | undefined;
  #days: readonly string[] = [];
  /** Stories by the number of their month. */
  readonly #months = new Map<number, number>();
  /** Days of the first and the last story, whatever else is chosen; absent without any. */
  span: Period | undefined;
  /** Stories without a date that the other choices leave. */
  undated = 0;

  /** Takes what a feed has now. */
  read({ items, query }: Pick<NewsStore, 'items' | 'query'>): void {
    const others = { ...query, from: undefined, to: undefined, page: undefined };
    const key = JSON.stringify(others);
    if (items === this.#items && key === this.#others) return;
    if (items !== this.#items) {
      const days = daysOf(items);
      this.span = days.length ? { from: days[0]!, to: days.at(-1)! } : undefined;
    }
    this.#items = items;
    this.#others = key;
    const stories = matching(items, others);
    this.#days = daysOf(stories);
    this.undated = stories.length - this.#days.length;
    this.#months.clear();
    for (const day of this.#days) {
      const month = monthOf(day);
      this.#months.set(month, (this.#months.get(month) ?? 0) + 1);
    }
  }

  /** Number of stories in each of some periods that follow upon each other and hold all of them. */
  countEach(bars: readonly Period[], step: number): number[] {
    const counts = bars.map(() => 0);
    const start = bars[0] ? monthOf(bars[0].from) / step : 0;
    for (const [month, count] of this.#months) counts[Math.floor(month / step) - start]! += count;
    return counts;
  }

  /** Number of stories from a first to a last day. */
  count(first: string, last = '9999'): number {
    return this.#days.filter((day) => day >= first && day <= last).length;
  }
}
