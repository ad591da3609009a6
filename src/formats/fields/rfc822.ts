const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const grammar =
  /^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d\d):(\d\d)(?::(\d\d))?\s+(gmt|ut|z|[+-]\d{4})$/i;

/** An RFC 822 date as ISO 8601, not checked against the calendar; `undefined` for other texts. */
export function toIsoDate(text: string): string | undefined {
  const parts = grammar.exec(text.trim());
  if (!parts) return undefined;
  const [, day = '', month = '', year, hour, minute, second = '00', zone = ''] = parts;
  const number = months.indexOf(month.toLowerCase()) + 1;
  const offset = /\d/.test(zone) ? zone : 'Z';
  return `${year}-${`${number}`.padStart(2, '0')}-${day.padStart(2, '0')}T${hour}:${minute}:${second}${offset}`;
}
