const grammar =
  /^(\d{4})-(?!00)(\d\d)-(?!00)(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** How most feeds write: in UTC, on a day that every month has. Nothing in it has to be taken apart. */
const usual = /^(?:19|2\d)\d\d-(?!00)\d\d-(?!00)(?:[01]\d|2[0-8])T\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** Clocks and zones differ by less than two days. */
const tomorrow = 48 * 3600_000;

function fromParts(text: string): string | undefined {
  const parts = grammar.exec(text);
  if (!parts) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone = 'Z'] = parts;
  if (year < '1900') return undefined;
  // Engines differ on 30 February: some refuse it, some roll it over. Most days need no calendar.
  if (day > '28' && +day > new Date(Date.UTC(+year, +month, 0)).getUTCDate()) return undefined;
  const date = `${year}-${month}-${day}`;
  const offset = zone.toUpperCase().replace(/^(...)(\d\d)$/, '$1:$2');
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${offset}`;
}

/**
 * An ISO 8601 date (RFC 3339 with or without time) as `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss±hh:mm`,
 * or `undefined` for any other text, for days that no calendar has, for the years before 1900, and
 * for days still to come, which would stay on top for ever. A time without a zone is taken as UTC.
 *
 * @param now milliseconds since 1970
 */
export function readDate(value: unknown, now: number): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const iso = usual.test(text) ? `${text.slice(0, 19)}Z` : fromParts(text);
  // A month or an hour that no day has makes the comparison fail.
  return iso && Date.parse(iso) <= now + tomorrow ? iso : undefined;
}
