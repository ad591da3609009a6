import { wordAfter, wordBefore } from './cues.js';
import { foldCode, isCapital, mark } from './fold.js';
import { beginningLength, candidate, isPhrase, type Name, namesLike } from './lexicon.js';

/** What a place is to a story. */
export type PlaceRole = 'subject' | 'dateline' | 'partner' | 'nationality' | 'donor';

/** A name met in a text, and what becomes of it. */
export interface Mention {
  readonly place: string;
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  /** Absent as long as the name says no place. */
  role: PlaceRole | undefined;
  /** Whether a region means each of its countries. */
  isEach?: boolean;
  /** Whether the name counts once a country stands beside it in a list. */
  isDoubtful?: boolean;
  /** Whether it belongs to an office for several regions. */
  isOffice?: boolean;
  /** Whether it stands where a text names who pays. */
  isPayer?: boolean;
}

/** Whether a hyphen, an apostrophe, a full stop or a space stands there: what may part words of a name. */
function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128
    ? code === 32 ||
        code === 45 ||
        code === 39 ||
        code === 46 ||
        code === 40 ||
        (code > 8 && code < 14)
    : code === 0xa0 || code === 0x2019 || code === 0x2018 || code === 0x2011 || code === 0x202f;
}

const conjunction = /(?:&|(?:and|y|et?|en)(?=[\s-]))(?:[\s-]+(?:the|l[ae]s?|los|as)(?=[\s-]))?/iy;

/** Where a part of a name ends that stands at a place, or -1. */
function matchPart(text: string, start: number, name: string, from: number, to: number): number {
  let at = start;
  for (let i = from; i < to; i++) {
    // A name cannot go beyond the text.
    if (at >= text.length) return -1;
    const wanted = name.charCodeAt(i);
    if (wanted === 32) {
      const gap = at;
      while (at - gap < 3 && isJoint(text, at)) at++;
      // “T&T”
      if (at === gap && text.charAt(at) !== '&' && text.charAt(at - 1) !== '&') return -1;
    } else if (wanted === 58) {
      if (text.charAt(at++) !== ',') return -1;
    } else if (wanted === 38) {
      conjunction.lastIndex = at;
      if (!conjunction.test(text)) return -1;
      at = conjunction.lastIndex;
    } else {
      const letter = foldCode(text.charCodeAt(at));
      if (letter !== (wanted < 97 && wanted > 64 ? wanted + 32 : wanted)) return -1;
      at++;
      while (at < text.length && foldCode(text.charCodeAt(at)) === mark) at++;
    }
  }
  return at;
}

const isLoud = (words: string): boolean => words === words.toUpperCase();

/** Whether a word is in capitals and those beside it are not: all around they would say nothing. */
function standsOut(text: string, start: number, end: number): boolean {
  if (!isLoud(text.slice(start, end)) || text.charAt(end) === '$') return false;
  const beside = [wordBefore(text, start), wordAfter(text, end)].filter(
    (word) => word !== undefined,
  );
  return !beside.length || beside.some((word) => !isLoud(text.slice(word.start, word.end)));
}

/** Whether the letters stand as the name's sign wants them. */
function isWrittenAsName(text: string, start: number, end: number, sign: string): boolean {
  if (sign === '~') return true;
  if (sign === '^') return standsOut(text, start, end);
  // A sentence may begin with “El salvador de la patria”.
  if (isCapital(text, start) && !/^el s/i.test(text.slice(start, end))) return true;
  let last = end;
  while (last > start && foldCode(text.charCodeAt(last - 1))) last--;
  return last > start && isCapital(text, last);
}

const article = /(?:^|[\s(“"«])(?:(?:l[ae]|au|du|[aà] la)\s.|en\sA)$|(?:^|[^\p{L}])[ld][’'].$/iu;

/** Whether a French article leads to the word, or the “en” of “en Argentine”. */
export const hasArticle = (text: string, start: number): boolean =>
  article.test(text.slice(Math.max(0, start - 6), start + 1));

/** Adds the name that stands at a place, if one does, and tells its end. */
function nameAt(text: string, start: number, longest: Name, found: Mention[]): number {
  const firstEnd = matchPart(text, start, longest.text, 0, longest.firstEnd);
  if (firstEnd < 0) return 0;
  for (let name: Name | undefined = longest; name; name = name.next) {
    const { place, sign } = name;
    let end = matchPart(text, firstEnd, name.text, name.firstEnd, name.text.length);
    if (end < 0 || (end < text.length && foldCode(text.charCodeAt(end)))) continue;
    if (!isPhrase(place) && !isWrittenAsName(text, start, end, sign)) continue;
    if (sign === "'" && name.next?.text === name.text && !hasArticle(text, start)) continue;
    // “U.S.” has its last full stop, too.
    if (text.charAt(end) === '.' && text.charAt(end - 2) === '.') end++;
    found.push({
      place,
      sign,
      start,
      end,
      role: undefined,
    });
    return end;
  }
  return 0;
}

/** The names in a text, in order; of two that begin alike the longer. Linear in time. */
export function findNames(text: string): Mention[] {
  const found: Mention[] = [];
  const pattern = candidate();
  pattern.lastIndex = 0;
  while (pattern.test(text)) {
    let at = pattern.lastIndex;
    const start = isCapital(text, at - 1) ? at - 1 : at - beginningLength;
    while (at < text.length && foldCode(text.charCodeAt(at))) at++;
    const longest = namesLike(text, start, at);
    pattern.lastIndex = (longest && nameAt(text, start, longest, found)) || at;
  }
  return found;
}
