import { report } from '../../controllers/report.js';

/** What the console calls this page. */
export const page = 'embed.html';

/** Attributes of the list that take a value from the address as it is: the list checks them itself. */
const attributes = [
  'format',
  'countries',
  'topics',
  'sort',
  'layout',
  'page-size',
  'paging',
  'heading-level',
  'controls',
  'refresh',
  'loading',
];

/** Attributes that are there or not. */
const flags = ['no-images', 'no-summaries', 'country-links'];

/** What this page reads by itself. */
const own = ['src', 'lang', 'languages', 'theme', 'link-target', 'more-href'];

/** A value that follows a rule, else nothing; the webmaster is told. */
export function checked(
  parameters: URLSearchParams,
  name: string,
  rule: string,
  isGood: (value: string) => boolean,
): string | undefined {
  const value = parameters.get(name)?.trim();
  if (!value || isGood(value)) return value || undefined;
  report(page, 'bad-value', name, value, rule);
  return undefined;
}

/** Gives the list what the address says, and tells the webmaster which names mean nothing. */
export function applyParameters(parameters: URLSearchParams, list: HTMLElement): void {
  for (const name of attributes) {
    const value = parameters.get(name);
    if (value) list.setAttribute(name, value);
  }
  for (const name of flags) {
    const value = parameters.get(name);
    // Only pictures can be asked for against the visitor's wish to save data.
    if (value !== null && (value !== 'false' || name === 'no-images')) {
      list.setAttribute(name, value);
    }
  }
  const known = new Set([...attributes, ...flags, ...own]);
  const unknown = [...new Set(parameters.keys())].filter((name) => !known.has(name));
  if (unknown.length) report(page, 'unknown-parameter', unknown.join(' '));
}
