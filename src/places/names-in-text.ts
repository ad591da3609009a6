import { foldCode, isCapital, latin, latinEnd, mark } from './fold.js';
import { table } from './places.table.js';

/** One name of the table. */
interface Name {
  /** ISO 3166-1 alpha-2 code, id of a region, `donor`, or `none`. */
  readonly place: string;
  /** When the name counts: see scripts/places/by-hand.mjs. */
  readonly sign: string;
  /** As it is compared: in lower case, without accents. */
  readonly text: string;
  /** The next name that begins with the same word, never a longer one. */
  next?: Name | undefined;
}

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
  isEach: boolean;
  /** Whether the name counts once a country stands beside it in a list. */
  isDoubtful: boolean;
  /** Whether it belongs to an office for several regions. */
  isOffice: boolean;
}

/** A power of two, of which names use a fifth, so that few words meet another's place. */
const slots = 1 << 13;

const seed = 5381;

/** One step of a hash over folded letters. */
const step = (hash: number, letter: number): number => Math.imul(hash, 33) ^ letter;

/** The forms of a demonym in the four languages: more than there are, which does no harm. */
function formsOf(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return [word, `${stem}a`, `${word}s`, `${stem}as`];
  const forms = [word, `${word}s`, `${word}e`, `${word}es`];
  if (word.endsWith('en')) forms.push(`${word}ne`, `${word}nes`);
  else if (word.endsWith('es')) forms.push(`${word}a`, `${word}as`);
  return forms;
}

/** The hashes of the words that names begin with, each at its own place or the next free one. */
const hashes = new Int32Array(slots);

/** At the same place, the longest name that begins with the word. */
const longestNames: (Name | undefined)[] = [];

/** Where a hash is, or where it would go. */
function slotOf(hash: number): number {
  let slot = hash & (slots - 1);
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
  return slot;
}

function hashFirstWord(text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    const letter = foldCode(text.charCodeAt(at));
    if (!letter) break;
    hash = step(hash, letter);
  }
  return hash;
}

function readTable(): void {
  const names: Name[] = [];
  for (const line of table.split(';')) {
    const [place = '', list = ''] = line.split('=');
    for (const entry of list.split(',')) {
      const sign = /^\w/.test(entry) ? '' : entry.charAt(0);
      const text = entry.slice(sign.length);
      for (const form of sign === '~' ? formsOf(text) : [text]) {
        names.push({ place, sign, text: form });
      }
    }
  }
  // Each goes before the last one, so that the longest is the first in the end.
  names.sort((a, b) => a.text.length - b.text.length || (a.sign > b.sign ? -1 : 1));
  for (const name of names) {
    const hash = hashFirstWord(name.text);
    const slot = slotOf(hash);
    hashes[slot] = hash;
    name.next = longestNames[slot];
    longestNames[slot] = name;
  }
}

/** Whether a hyphen, an apostrophe, a full stop or a space stands there: what may part words of a name. */
function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128
    ? code === 32 || code === 45 || code === 39 || code === 46 || (code > 8 && code < 14)
    : code === 0xa0 || code === 0x2019 || code === 0x2018 || code === 0x2011 || code === 0x202f;
}

const conjunction = /(?:&|and|y|et?|en)(?:[\s-]+(?:the|l[ae]s?|los|as))?(?=[\s-]|(?<=&))/iy;

/** Where the name ends that stands at the place, or -1. */
function matchAt(text: string, start: number, name: string): number {
  let at = start;
  for (let i = 0; i < name.length; i++) {
    const wanted = name.charCodeAt(i);
    if (wanted === 32) {
      // Between words: spaces, hyphens, apostrophes, full stops.
      const from = at;
      while (at - from < 3 && isJoint(text, at)) at++;
      // “T&T”
      if (at === from && text.charAt(at) !== '&' && text.charAt(at - 1) !== '&') return -1;
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
      while (foldCode(text.charCodeAt(at)) === mark) at++;
    }
  }
  return foldCode(text.charCodeAt(at)) ? -1 : at;
}

/** Words in capitals all around say nothing of a word in capitals. */
function standsOutInCapitals(text: string, start: number, end: number): boolean {
  const own = text.slice(start, end);
  if (own !== own.toUpperCase() || text.charAt(end) === '$') return false;
  const before = /[^\s"“«(]{2,}\s*$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = /^[\s.]*[^\s.]{2,}/.exec(text.slice(end, end + 24))?.[0] ?? '';
  const around = before + after;
  return !around.trim() || around !== around.toUpperCase();
}

/** Whether the letters stand as the name's sign wants them. */
function isWrittenAsName(text: string, start: number, end: number, sign: string): boolean {
  if (sign === '~') return true;
  if (sign === '^') return standsOutInCapitals(text, start, end);
  if (isCapital(text, start)) return true;
  let last = end;
  while (last > start && foldCode(text.charCodeAt(last - 1))) last--;
  return last > start && isCapital(text, last);
}

const article = /(?:^|[\s(“"«])(?:l[ae]|en|au|du|[aà] la)\s$|(?:^|[^\p{L}])[ld][’']$/iu;

/** Whether a French article leads to the word. */
export const hasArticle = (text: string, start: number): boolean =>
  article.test(text.slice(Math.max(0, start - 6), start));

/** Adds the name that stands at a place, one of those that begin with its word, and tells its end. */
function nameAt(text: string, start: number, longest: Name | undefined, found: Mention[]): number {
  for (let name = longest; name; name = name.next) {
    const { place, sign } = name;
    let end = matchAt(text, start, name.text);
    if (end < 0) continue;
    const isPhrase = place === 'none' || place === 'donor';
    if (!isPhrase && !isWrittenAsName(text, start, end, sign)) continue;
    if (sign === "'" && name.next?.text === name.text && !hasArticle(text, start)) continue;
    // “U.S.” has the last full stop, too.
    if (sign === '^' && text.charAt(end) === '.' && text.charAt(start + 1) === '.') end++;
    found.push({
      place,
      sign,
      start,
      end,
      role: undefined,
      isEach: false,
      isDoubtful: false,
      isOffice: false,
    });
    return end;
  }
  return 0;
}

/** The names in a text, in order; of two that begin alike the longer. Linear in time. */
export function findNames(text: string): Mention[] {
  if (longestNames.length === 0) readTable();
  const found: Mention[] = [];
  const { length } = text;
  let start = 0;
  let hash = seed;
  for (let at = 0; at <= length; at++) {
    if (at < length) {
      // Spelled out, because it is done for every letter of a feed.
      const code = text.charCodeAt(at);
      const letter = code < latinEnd ? latin[code]! : foldCode(code);
      if (letter > mark) {
        hash = step(hash, letter);
        continue;
      }
      if (letter === mark) continue;
    }
    if (hash !== seed) {
      const slot = slotOf(hash);
      if (hashes[slot] !== 0) at = nameAt(text, start, longestNames[slot], found) || at;
      hash = seed;
    }
    start = at + 1;
  }
  return found;
}
