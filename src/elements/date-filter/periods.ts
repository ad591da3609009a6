/** A stretch of time from its first to its last day, both `YYYY-MM-DD`. An absent day leaves it open. */
export interface DateRange {
  /** First day. */
  readonly from?: string | undefined;
  /** Last day. */
  readonly to?: string | undefined;
}

/** A range with both of its days. */
export type Period = Readonly<Record<'from' | 'to', string>>;

/** Months of a bar: a month, a quarter, a year, and whole numbers of years. */
const steps = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 12_000];

/** More single months than this are hard to tell apart. */
const mostMonths = 36;

/** Whether a text is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : undefined;
  return !!date && !isNaN(+date) && date.toISOString().startsWith(text);
}

/** Number of the month of a day, counted through all years. */
export const monthOf = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const text = (n: number, digits: number): string => String(n).padStart(digits, '0');

/** Year and month of a month by its number. */
const monthStart = (month: number): string =>
  `${text(Math.floor(month / 12), 4)}-${text((month % 12) + 1, 2)}`;

/** Days of a month by its number. */
const daysIn = (month: number): number =>
  new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();

/** The months from one number to another. */
const period = (first: number, last: number): Period => ({
  from: `${monthStart(first)}-01`,
  to: `${monthStart(last)}-${daysIn(last)}`,
});

/** The same day of an earlier month, or the last one before it. */
export function monthsBefore(day: string, months: number): string {
  const month = monthOf(day) - months;
  return `${monthStart(month)}-${text(Math.min(Number(day.slice(8)), daysIn(month)), 2)}`;
}

/** The day so many days earlier. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** Whether a range is made of whole months. */
export const isWhole = ({ from, to }: Period): boolean =>
  from.endsWith('-01') && to === period(0, monthOf(to)).to;

/**
 * Least number of months to a bar with which all months from the first to the last find room.
 *
 * @param most the largest number of bars
 */
export const stepFor = (first: number, last: number, most: number): number =>
  steps.find(
    (step) =>
      Math.floor(last / step) - Math.floor(first / step) <
      (step === 1 ? Math.min(most, mostMonths) : most),
  ) ?? steps.at(-1)!;

/** All periods of so many months from that of the first month to that of the last. */
export function periods(first: number, last: number, step: number): Period[] {
  const start = Math.floor(first / step);
  return [...Array(Math.floor(last / step) - start + 1).keys()].map((i) =>
    period((start + i) * step, (start + i + 1) * step - 1),
  );
}
