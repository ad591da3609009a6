import { isCountry } from './countries.js';
import { foldCode, mark } from './fold.js';
import { table } from './places.table.js';

/** One name of the table. */
export interface Name {
  /** ISO 3166-1 alpha-2 code, id of a region, or a kind of phrase. */
  readonly place: string;
  /** When the name counts: see scripts/places/by-hand.mjs. */
  readonly sign: string;
  /** As it is compared: in lower case, without accents. */
  readonly text: string;
  /** Where its first word ends. */
  readonly firstEnd: number;
  /** The next name that begins with the same word, never a longer one. */
  next: Name | undefined;
}

/** Whether a name is a phrase that is found for what it says of others. */
export const isPhrase = (place: string): boolean => place === 'organisation' || place === 'donor';

/** A power of two, of which names use a fifth, so that few words meet another's place. */
const slots = 1 << 13;

/** The hashes of the words that names begin with, each at its own place or the next free one. */
const hashes = new Int32Array(slots);

/** At the same place, the longest name that begins with the word. */
const longest: (Name | undefined)[] = [];

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const letter = foldCode(text.charCodeAt(at));
    if (letter !== mark) hash = Math.imul(hash, 33) ^ letter;
  }
  return hash || 1;
}

/** Where a hash is, or where it would go. */
function slotOf(hash: number): number {
  let slot = hash & (slots - 1);
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
  return slot;
}

/** The forms of a demonym in the four languages: more than there are, which does no harm. */
function formsOf(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return [word, `${stem}a`, `${word}s`, `${stem}as`];
  const forms = [word, `${word}s`, `${word}e`, `${word}es`];
  if (word.endsWith('en')) forms.push(`${word}ne`, `${word}nes`);
  else if (word.endsWith('es')) forms.push(`${word}a`, `${word}as`);
  // “Colombiano” and “colombien” are made of “colombian”.
  else if (word.endsWith('n')) forms.push(...formsOf(`${word}o`));
  if (word.endsWith('ian')) forms.push(...formsOf(word.replace(/an$/, 'en')));
  return forms;
}

/** Letters of a name with the accents they may bear. */
const accented = ['aàáâã', 'eèéê', 'iíï', 'oóôõ', 'uúü', 'cç', 'nñ'];

/** A pattern for any of the words, which have one length; engines are quick where few words are left. */
function anyOf(words: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    const rest = word.slice(1);
    if (rest) rests.set(first, [...(rests.get(first) ?? []), rest]);
    else rests.set(first, []);
  }
  return [...rests]
    .map(([letter, rest]) => {
      const letters = accented.find((all) => all.startsWith(letter));
      return (letters ? `[${letters}]` : letter) + (rest.length ? `(?:${anyOf(rest)})` : '');
    })
    .join('|');
}

/** Letters by which {@link candidate} knows a name in small letters. */
export const beginningLength = 5;

const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');

let pattern: RegExp | undefined;

function readTable(): RegExp {
  const codes = letters.flatMap((a) => letters.map((b) => a + b).filter(isCountry));
  const names: Name[] = [];
  const beginnings = new Set<string>();
  for (const [index, line] of table.split(';').entries()) {
    const [list = '', place = codes[index]!] = line.split('=').reverse();
    let sign = '';
    for (const entry of list.split(',')) {
      const text = entry.replace(/^\W/, (found) => {
        sign = found;
        return '';
      });
      const forms = sign === '~' || isPhrase(place) ? formsOf(text) : [text];
      if (text.startsWith('saint')) forms.push(...forms.map((form) => form.replace('ain', '')));
      for (const form of forms) {
        const firstEnd = /^\w+/.exec(form)![0].length;
        names.push({ place, sign, text: form, firstEnd, next: undefined });
      }
      if (sign === '~' || (place.length > 2 && place !== 'organisation'))
        beginnings.add(text.slice(0, beginningLength));
    }
  }
  // Each goes before the last one, so that the longest is the first in the end.
  names.sort((a, b) => a.text.length - b.text.length || (a.sign > b.sign ? -1 : 1));
  for (const name of names) {
    const hash = hashOf(name.text, 0, name.firstEnd);
    const slot = slotOf(hash);
    hashes[slot] = hash;
    name.next = longest[slot];
    longest[slot] = name;
  }
  return new RegExp(`(?:^|[^A-Za-zÀ-ÿ])(?:[A-ZÀ-Þ]|${anyOf([...beginnings])})`, 'g');
}

/**
 * Finds a word that may begin a name: one with a capital, or one that begins as demonyms do. The search
 * is the engine's own, which is several times as quick as a look at every letter.
 */
export const candidate = (): RegExp => (pattern ??= readTable());

/**
 * The longest name that may begin with a word of a text; the others follow it. What the letters are is
 * still to be compared.
 */
export function namesLike(text: string, start: number, end: number): Name | undefined {
  const slot = slotOf(hashOf(text, start, end));
  return hashes[slot] === 0 ? undefined : longest[slot];
}
