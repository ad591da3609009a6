import { report } from './report.js';

// A page can set anything, and an object may have no text.
const asText = (value: unknown): string =>
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- it is no object
  typeof value === 'object' ? 'object' : String(value);

const checked = <T>(
  element: Element,
  name: string,
  value: unknown,
  rule: string,
  result?: T,
): T | undefined => {
  if (result === undefined)
    report(
      element.localName,
      'bad-value',
      name,
      asText(Number.isNaN(value) ? element.getAttribute(name) : value),
      rule,
    );
  return result;
};

/** The value of an attribute if it is one of its choices, else the first; the webmaster is told. */
export const oneOf = <T extends string>(
  element: Element,
  name: string,
  value: unknown,
  choices: readonly T[],
): T =>
  checked(
    element,
    name,
    value,
    `one of ${choices.join(', ')}`,
    choices.find((choice) => choice === (value ?? choices[0])),
  ) ?? choices[0]!;

/** The value of an attribute if it is a whole number from 1, else the default; the webmaster is told. */
export const wholeNumber = (
  element: Element,
  name: string,
  value: unknown,
  byDefault: number,
  most = Infinity,
): number => {
  // Frameworks set properties to the text of a template, or to nothing.
  const n = typeof value === 'string' ? Number(value) : (value ?? byDefault);
  return (
    checked(
      element,
      name,
      value,
      `a whole number from 1${most < Infinity ? ` to ${most}` : ''}`,
      Number.isInteger(n) && (n as number) > 0 && (n as number) <= most ? (n as number) : undefined,
    ) ?? byDefault
  );
};
