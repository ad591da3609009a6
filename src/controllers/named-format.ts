import type { Format } from '../formats/format.js';
import { formats as builtIn } from '../formats/index.js';
import { report } from './report.js';

const isFormat = (format: Partial<Format> | undefined): boolean =>
  !!format?.detect && !!format.parse;

const known = new WeakMap<Format, readonly Format[]>();

/**
 * The formats to read a feed in: the one that the webmaster named, which is then not asked whether it
 * recognises the feed, or all. For a name that nothing has, and for what is no format, the webmaster is told. It is the same list
 * each time, because sources are shared by it.
 */
export function namedFormat(
  element: Pick<Element, 'localName'>,
  given: readonly Format[],
  wanted: string | undefined,
): readonly Format[] {
  let formats = given;
  if (!Array.isArray(given) || !given.every(isFormat)) {
    report(element.localName, 'bad-formats');
    formats = builtIn;
  }
  if (!wanted) return formats;
  const found = formats.find(({ name }) => name === wanted.toLowerCase());
  if (!found) {
    const names = formats.map(({ name }) => name).join(', ');
    report(element.localName, 'bad-value', 'format', wanted, `one of ${names}`);
    return formats;
  }
  let named = known.get(found);
  if (!named) {
    named = [{ name: found.name, detect: () => true, parse: (body) => found.parse(body) }];
    known.set(found, named);
  }
  return named;
}
