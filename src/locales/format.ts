import type { Plural } from './locale.js';

/** What is put in the place of `{name}`, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts values in the place of `{name}`; a name that has no value stays as it is written. */
export const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);

/** The formatters of `Intl` that are used here, by name. */
interface Formatters {
  readonly Collator: Intl.Collator;
  readonly DateTimeFormat: Intl.DateTimeFormat;
  readonly DisplayNames: Intl.DisplayNames;
  readonly ListFormat: Intl.ListFormat;
  readonly NumberFormat: Intl.NumberFormat;
  readonly PluralRules: Intl.PluralRules;
  readonly RelativeTimeFormat: Intl.RelativeTimeFormat;
}

type Makers = Record<string, new (tags: string[], options: object) => unknown>;

const formatters = new Map<string, unknown>();

const plainly = (...values: readonly unknown[]): string =>
  values.map((value) => (value as Partial<Date>).toISOString?.().slice(0, 10) ?? value).join(' ');

/** What writes where the browser has no such formatter, or a page has put another in its place. */
const plain = {
  format: plainly,
  formatRange: (from: Date, to: Date): string => `${plainly(from)} – ${plainly(to)}`,
  select: plainly,
  of: plainly,
  compare: () => 0,
};

/**
 * A formatter of `Intl` for a language, made once for its options: making one costs more than using it a
 * thousand times.
 */
export function intl<N extends keyof Formatters>(
  name: N,
  language: string,
  options: Readonly<Record<string, string>>,
): Formatters[N] {
  const key = [language, name, ...Object.values(options)].join();
  let formatter = formatters.get(key) as Formatters[N] | undefined;
  if (!formatter) {
    try {
      // Browsers do not know Haitian Creole. Without a second choice they would take their own language.
      // They differ on the digits of Arabic; a server and a browser have to write the same.
      const tags = [`${language}-u-nu-latn`, 'fr'];
      formatter = new (Intl as unknown as Makers)[name]!(tags, options) as Formatters[N];
    } catch {
      formatter = plain as unknown as Formatters[N];
    }
    formatters.set(key, formatter);
  }
  return formatter;
}

/**
 * The form of a sentence that fits the number `n`, with `{n}` written as the language writes numbers
 * and any further values filled in.
 */
export const plural = (language: string, forms: Plural, n: number, values: Values = {}): string =>
  fill(forms[intl('PluralRules', language, {}).select(n)] ?? forms.other, {
    ...values,
    n: intl('NumberFormat', language, {}).format(n),
  });

/**
 * The day of an ISO 8601 date in words. The day is the one that is written in the date, in whose
 * zone it may be, so that all visitors read the same.
 */
export const dayOf = (language: string, date: string): string =>
  intl('DateTimeFormat', language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date.slice(0, 10)),
  );
