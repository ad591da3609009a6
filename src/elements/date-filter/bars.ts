import type { DateChoice } from './date-choice.js';
import { rangeName } from './date-names.js';
import { type Span, within } from './drawing.js';
import { monthOf, type Period, periods, stepFor } from './periods.js';
import type { StoryDays } from './story-days.js';

/** One bar as it is shown. */
export interface Bar extends Period {
  readonly name: string;
  readonly count: number;
  /** Height, from 0 to 1. */
  readonly share: number;
  readonly isChosen: boolean;
}

/**
 * The bars from the first story to the last.
 *
 * @param most the largest number of bars
 * @param drawn the bars that would be chosen, while that is not settled
 * @returns with them, the months of each
 */
export function readBars(
  stories: StoryDays,
  choice: DateChoice,
  language: string,
  most: number,
  drawn: Span | undefined,
): { bars: readonly Bar[]; step: number } {
  if (!stories.span) return { bars: [], step: 1 };
  const [first, last] = [monthOf(stories.span.from), monthOf(stories.span.to)];
  const step = stepFor(first, last, most);
  const all = periods(first, last, step);
  const counts = stories.countEach(all, step);
  const largest = Math.max(1, ...counts);
  const { isActive, range } = choice;
  const { from = '', to = '9999' } = range;
  const bars = all.map((period, i) => ({
    ...period,
    name: rangeName(language, period),
    count: counts[i]!,
    share: counts[i]! / largest,
    isChosen: drawn ? within(i, drawn) : isActive && period.to >= from && period.from <= to,
  }));
  return { bars, step };
}

/** The days from one bar to another, in any order. */
export function across(bars: readonly Bar[], [a, b]: Span): Period | undefined {
  const [first, last] = [bars[Math.min(a, b)], bars[Math.max(a, b)]];
  return first && last && { from: first.from, to: last.to };
}
