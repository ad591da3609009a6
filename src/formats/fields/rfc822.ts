const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Zones with a name (RFC 822, section 5.1), and two of Europe that mean nothing else. */
const zones: Readonly<Record<string, string>> = {
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
};

/** All that can be in a date is shorter. */
const longest = 80;

const fraction = '(?:[.,]\\d+)?';
// “GMT+0100” means +0100, and what is in parentheses is a comment.
const zone =
  '\\s*(?:(?:gmt|utc?)?(?<offset>[+-]\\d\\d(?::?\\d\\d)?)|(?![ap]m\\b)(?<zone>[a-z]{1,5}))?\\s*(?:\\([^()]*\\))?';
const time = `(?<hour>\\d?\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)${fraction})?${zone}`;

/** RFC 822, section 5, and RFC 5322, sections 3.3 and 4.3; also with the hyphens of RFC 850. */
const internet = new RegExp(
  `^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s*)?(?<day>\\d?\\d)[\\s-]+(?<month>[a-z]{3,9})\\.?[\\s-]+(?<year>\\d{2,4})(?:,?\\s+${time})?$`,
  'i',
);

/** ISO 8601 with zones that are not in RFC 3339, and its basic form. */
const extended = new RegExp(
  `^(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)[t\\s]\\s*${time}$`,
  'i',
);
const basic = new RegExp(
  `^(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)(?:t(?<hour>\\d\\d)(?<minute>\\d\\d)(?:(?<second>\\d\\d)${fraction})?${zone})?$`,
  'i',
);

/** Years of two and of three digits (RFC 5322, section 4.3). */
const toYear = (digits: string): number =>
  Number(digits) + (digits.length > 3 ? 0 : digits.length > 2 || digits > '49' ? 1900 : 2000);

/** The number of an English month that may be cut short; 0 for other words. */
const toMonth = (name: string): number =>
  /\d/.test(name)
    ? Number(name)
    : months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

function toOffset(offset: string | undefined, name: string | undefined): string {
  // A zone that nobody knows, and those of one letter, stand for UTC (RFC 5322, section 4.3).
  if (!offset) return zones[name?.toLowerCase() ?? ''] ?? 'Z';
  const digits = offset.replace(':', '').padEnd(5, '0');
  return digits === '-0000' ? 'Z' : `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

/**
 * A date of RFC 822 and its successors as ISO 8601, and dates of ISO 8601 that RFC 3339 does not
 * have; `undefined` for other texts. Whether a calendar or a clock has it is not looked at. Without a
 * zone it is in UTC.
 */
export function toIsoDate(text: string): string | undefined {
  const date = text.trim();
  const groups =
    date.length > longest
      ? undefined
      : (internet.exec(date) ?? extended.exec(date) ?? basic.exec(date))?.groups;
  if (!groups) return undefined;
  const { year = '', month = '', day = '', hour, minute, second = '00', offset, zone } = groups;
  const number = toMonth(month);
  if (!number) return undefined;
  const two = (value: string | number): string => `${value}`.padStart(2, '0');
  const iso = `${toYear(year)}-${two(number)}-${two(day)}`;
  if (hour === undefined) return iso;
  // Of a leap second, which clocks do not show, the one before is left.
  const seconds = second === '60' ? '59' : second;
  return `${iso}T${two(hour)}:${minute}:${seconds}${toOffset(offset, zone)}`;
}
