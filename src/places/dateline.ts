import { foldWord, isCapital } from './fold.js';
import type { Mention } from './names-in-text.js';

/** The place and date that open a story's text. */
export interface Dateline {
  /** As it stands there: `Georgetown, Guyana`. */
  readonly place: string;
  /** Where the place begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Day and month, and the year if one is written: `2020-08-27` or `08-27`. */
  readonly date?: string | undefined;
}

/** By month, how its name begins in the four languages, without accents. */
const months =
  /^(?:(jan|ene)|(feb|fev)|(mar(?:ch|s|zo|co)?$)|(apr|abr|avr)|(ma[iy])|(jun|juin)|(jul|juil)|(aug|ago|aou)|(sep|set)|(oct|out)|(nov)|(dec|dic|dez))/;
const month = '([\\p{L}]{3,10})\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|°)?';
const of = ',?\\s+(?:del?\\s+|of\\s+|do\\s+)?';
const year = '(\\d{4})\\b';
/** A weekday, by what its name ends on. It may be wrong, and says nothing. */
const weekday = '(?:(?:le |el |on )?[\\p{L}-]+(?:day|es|do|di|che|feira),?\\s+|le |el |on )?';

/** A date, after a weekday that may be wrong: by names of months or by numbers. */
const datePattern = new RegExp(
  `${weekday}(?:${day}${of}${month}(?:${of}${year})?|${month}\\s+${day}(?:,?\\s+${year}|(?!\\w))|(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{1,4})\\b)`,
  'iuy',
);

const two = (value: number): string => String(value).padStart(2, '0');

/** A day, if the calendar has it. */
function toDay(years: number | undefined, monthNumber: number, dayNumber: number) {
  const date = new Date(Date.UTC(years ?? 2000, monthNumber - 1, dayNumber));
  if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== dayNumber) return undefined;
  const inYear = `${two(monthNumber)}-${two(dayNumber)}`;
  return years === undefined ? inYear : `${String(years).padStart(4, '0')}-${inYear}`;
}

/** 1 to 12, or 0 for what is no month. */
const monthNumber = (name: string): number =>
  Math.max(0, months.exec(foldWord(name))?.findIndex((part, index) => index > 0 && part) ?? 0);

/** Dates in numbers tell their order only when one of the first two can be no month. */
function fromNumbers(a: string, b: string, c: string): string | undefined {
  if (a.length === 4) return toDay(+a, +b, +c);
  if (c.length !== 4 || (+a <= 12 && +b <= 12 && a !== b)) return undefined;
  return +a > 12 ? toDay(+c, +b, +a) : toDay(+c, +a, +b);
}

/** The date that stands at a place, and where it ends. */
function dateAt(text: string, at: number): { end: number; date: string | undefined } | undefined {
  datePattern.lastIndex = at;
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const [, d1, m1, y1, m2, d2, y2, a, b, c] = match;
  const years = y1 ?? y2;
  const name = m1 ?? m2;
  if (name !== undefined && !monthNumber(name)) return undefined;
  return {
    end: datePattern.lastIndex,
    date:
      a !== undefined
        ? fromNumbers(a, b ?? '', c ?? '')
        : toDay(years ? +years : undefined, monthNumber(name ?? ''), +(d1 ?? d2 ?? '')),
  };
}

/** What ends a dateline: a dash that is no hyphen, or a full stop. */
const ending =
  /\s*(?:\.?\s*[-–—]{1,2}(?=\s)|\.?\s+[-–—]{1,2}(?=\S)|\.\s*[-–—]|[–—]|\.(?=\s+\S)|\.?\s*\|)/y;

/** Words with capitals, and the small ones that places have between: “Port-au-Prince”. */
const capitals = "(?:(?:\\p{Lu}\\.)+|St\\.|\\p{Lu}[\\p{L}'’]*)";
const words = `${capitals}(?:[ -](?:de|del|la|las|los|el|of|and|y|du|da|do|au|${capitals}))*`;
const place = new RegExp(words, 'uy');

/** One more part of a place: “, Guyana”, “ (México)”, “ / Tecún Umán”. */
const part = new RegExp(`\\s*(?:[,/]\\s*|\\()${words}\\)?`, 'uy');

/** Where a pattern ends that stands at the place, or -1. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Farther in, no dateline ends. */
const longest = 120;

/**
 * The dateline that a text begins with. `names` are those of the text; a place that is none of them is
 * believed only together with a date.
 */
export function findDateline(text: string, names: readonly Mention[]): Dateline | undefined {
  let at = 0;
  while (at < 8 && /[\s"“«(]/.test(text.charAt(at))) at++;
  const nearest = names[0];
  const startsWithName = nearest?.start === at;
  // Most texts have none: nothing costly before this is known.
  const isPlaced =
    nearest && nearest.start < 50 && /[,(/]/.test(text.slice(nearest.start - 2, nearest.start));
  const head = text.slice(0, longest);
  if (!startsWithName && !(/[-–—|]/.test(head) && (isPlaced || /^[^.;:!?]{0,70}\d/.test(head)))) {
    return undefined;
  }
  let date = startsWithName ? undefined : dateAt(head, at);
  if (date) {
    const next = after(/\s*[,.]?\s*[-–—]?\s*/y, head, date.end);
    at = Math.max(next, date.end);
  }
  const start = at;
  if (!isCapital(head, start)) return undefined;
  const town = names.find((name) => name.start === start && !'~^'.includes(name.sign || ' '));
  const isTown = town && '+-'.includes(town.sign || ' ');
  let end = town ? town.end : after(place, head, start);
  if (end < 0) return undefined;
  for (let next = after(part, head, end); next > 0; next = after(part, head, end)) {
    if (dateAt(head, after(/[\s,(]*/y, head, end))) break;
    end = next;
  }
  if (!date) {
    const from = after(/\s*[,.(]*\s*(?:[-–—]\s*)?/y, head, end);
    date = dateAt(head, from);
    if (date) {
      const closing = after(ending, head, after(/\)?/y, head, date.end));
      if (closing < 0) return undefined;
      return { place: head.slice(start, end), start, end, date: date.date };
    }
  }
  const closing = after(ending, head, end);
  if (closing < 0 || !/\S/.test(text.slice(closing, closing + 8))) return undefined;
  const inside = names.filter((name) => name.start >= start && name.end <= end);
  const endsWithStop = head.charAt(end) === '.' && !/[-–—|]/.test(head.slice(end, closing));
  if (!date) {
    // Only a town, or a country after its town, is a place for certain.
    if (!inside.length || (endsWithStop && !isTown)) return undefined;
    if (!town && !/[,(/]\s*$/.test(head.slice(start, inside[0]!.start))) return undefined;
  }
  const whole = head.slice(start, end);
  const places = new Set(inside.map((name) => name.place));
  if (!isTown && places.size > 1 && !whole.includes('/')) return undefined;
  return { place: whole, start, end, date: date?.date };
}

/** A dateline's date in full: the year is the feed's where none is written. */
export function fullDate(date: string | undefined, feedDate: string | undefined) {
  if (date === undefined || date.length > 5) return date;
  const published = feedDate ? Date.parse(feedDate) : NaN;
  if (Number.isNaN(published)) return undefined;
  // A story of 30 December may be published in January.
  const year = new Date(published).getUTCFullYear();
  const distance = (candidate: number): number =>
    Math.abs(Date.parse(`${candidate}-${date}`) - published);
  const nearest = [year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b))[0]!;
  const [monthText = '', dayText = ''] = date.split('-');
  return toDay(nearest, +monthText, +dayText);
}
