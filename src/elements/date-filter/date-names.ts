import { isWhole, type Period } from './periods.js';

const shapes = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Shape = keyof typeof shapes;

type Formatter = Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;

const formatters = new Map<string, Formatter>();

const plainDay = (day: Date): string => day.toISOString().slice(0, 10);

/** What writes where a page has put something older in the place of `Intl`. */
const plain: Formatter = {
  format: plainDay,
  formatRange: (from: Date, to: Date): string => `${plainDay(from)} – ${plainDay(to)}`,
};

function formatter(language: string, shape: Shape): Formatter {
  const key = `${language} ${shape}`;
  let found = formatters.get(key);
  if (!found) {
    // As everywhere, French stands in for Haitian Creole, which browsers do not know.
    // The digits of all other numbers, on which browsers differ in Arabic.
    const options = { ...shapes[shape], timeZone: 'UTC', numberingSystem: 'latn' };
    try {
      found = new Intl.DateTimeFormat([language, 'fr'], options);
    } catch {
      found = plain;
    }
    formatters.set(key, found);
  }
  return found;
}

/** A day, or its month or year, in a language's words. */
export const dateName = (language: string, shape: Shape, day: string): string =>
  formatter(language, shape).format(new Date(day));

/** A range in a language's words, as short as it can be said: “2020”, “July – September 2020”. */
export function rangeName(language: string, { from, to }: Period): string {
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const shape = isYears ? 'year' : isWhole({ from, to }) ? 'month' : 'day';
  return formatter(language, shape).formatRange(new Date(from), new Date(to));
}
