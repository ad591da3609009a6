import { intl } from '../../locales/format.js';
import { isWhole, type Period } from './periods.js';

const shapes = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Shape = keyof typeof shapes;

const formatter = (language: string, shape: Shape): Intl.DateTimeFormat =>
  intl('DateTimeFormat', language, { ...shapes[shape], timeZone: 'UTC' });

/** A day, or its month or year, in a language's words. */
export const dateName = (language: string, shape: Shape, day: string): string =>
  formatter(language, shape).format(new Date(day));

/** A range in a language's words, as short as it can be said: “2020”, “July – September 2020”. */
export function rangeName(language: string, { from, to }: Period): string {
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const shape = isYears ? 'year' : isWhole({ from, to }) ? 'month' : 'day';
  return formatter(language, shape).formatRange(new Date(from), new Date(to));
}
