import type { Plural } from './locale.js';

/** What is put in the place of `{name}`, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts values in the place of `{name}`; a name that has no value stays as it is written. */
export const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);

const formatters = new Map<string, unknown>();

/**
 * A formatter of `Intl` for a language, made once: making one costs more than using it a thousand
 * times. Every use of a formatter here has the same options, but for their `type`.
 */
export function intl<T, O>(
  Formatter: new (languages: string[], options: O) => T,
  language: string,
  options: O,
): T {
  const key = `${language} ${Formatter.name} ${(options as { type?: string }).type ?? ''}`;
  let formatter = formatters.get(key) as T | undefined;
  if (!formatter) {
    // Browsers do not know Haitian Creole. Without a second choice they would take their own language.
    // They differ on the digits of Arabic; a server and a browser have to write the same.
    formatter = new Formatter([`${language}-u-nu-latn`, 'fr'], options);
    formatters.set(key, formatter);
  }
  return formatter;
}

/**
 * The form of a sentence that fits the number `n`, with `{n}` written as the language writes numbers
 * and any further values filled in.
 */
export const plural = (language: string, forms: Plural, n: number, values: Values = {}): string =>
  fill(forms[intl(Intl.PluralRules, language, {}).select(n)] ?? forms.other, {
    ...values,
    n: intl(Intl.NumberFormat, language, {}).format(n),
  });

/**
 * The day of an ISO 8601 date in words. The day is the one that is written in the date, in whose
 * zone it may be, so that all visitors read the same.
 */
export const dayOf = (language: string, date: string): string =>
  intl(Intl.DateTimeFormat, language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date.slice(0, 10)),
  );
