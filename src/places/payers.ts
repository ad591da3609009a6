import { has } from './context.js';
import { wordBefore, wordFrom } from './cues.js';
import { isCapital } from './fold.js';
import type { Mention } from './names-in-text.js';

type Mentions = readonly Mention[];

/** Joins who pays to a word like “support”, after adjectives: “apoyo técnico y financiero del”. */
const joint =
  /^(?:\s+(?:provided|y|et?|\p{L}{3,}(?:o|er|[ae]l|que)))*\s+(?:d['’]|(?:of|from|by|del?|d[aeou]s?|p[ao]r|pel[ao])(?!\p{L}))/iu;

/** How far before the words and after them is looked. */
const beside = 50;
const farthest = 200;

const token = /([^\p{L}\d]*)([\p{L}\p{M}\d]+)/uy;

/** With what a sentence begins that names who pays before its own clause. */
const opening = /(?:With|Thanks|Co[mn]|Gr[^nu]+[es]|Avec|[A-Z]\w+ed)\b[^.,;:]*$/;

/** Marks those who pay: the names after words that say so, up to the sentence's own clause. */
export function markPayers(text: string, mentions: Mentions, index: number): void {
  const { start: from, end: to, sign } = mentions[index]!;
  // “US-funded” has named who pays.
  if (sign === '<' || text.charAt(from - 1) === '-') return;
  let at = to;
  if (sign === '?') {
    const found = joint.exec(text.slice(at, at + beside));
    // “In support of” says who is paid.
    if (!found || /^(?:in|e[nm])$/.test(wordBefore(text, from)?.text ?? '')) return;
    at += found[0].length;
  }
  const payers: Mention[] = [];
  let next = index + 1;
  let comma = 0;
  let isName = false;
  let isAfterAnd = false;
  let isClosed = true;
  let last = '';
  while (at < to + farthest) {
    token.lastIndex = at;
    const [, gap = '', letters = ''] = token.exec(text) ?? [];
    if (!letters || /[.:;!?|\n–—]|\s-\s/.test(gap)) break;
    if (gap.includes(',')) {
      if (isAfterAnd) break;
      comma ||= at;
    }
    const start = at + gap.length;
    while (next < mentions.length && mentions[next]!.start < start) next++;
    const one = mentions[next];
    if (one?.start === start) {
      // “IOM Honduras” is who acts.
      if (/^[io]{2}m$/.test(last)) break;
      isName = one.place !== 'donor';
      if (isName) payers.push(one);
      at = one.end;
      last = '';
      continue;
    }
    const word = wordFrom(text, start, start + letters.length);
    last = word.text;
    if (/^(?:and|y|et?)$/.test(last)) isAfterAnd ||= isName;
    else if (isCapital(text, start)) isName = true;
    else {
      const canName =
        last === 'a'
          ? !isName
          : has(word, payers.length ? 'agp' : 'agpso') ||
            /^(?:from|by|p[ao]r|p\w+l[aeo])$/.test(last) ||
            (sign === '!'
              ? at === to && last.length < 4
              : sign !== '?' &&
                !comma &&
                !payers.length &&
                // “Funded in part by”
                (!has(word, 'i') || text.startsWith(' par', word.end)));
      if (!canName) {
        isClosed = false;
        break;
      }
    }
    at = word.end;
  }
  const isOwnClause =
    !isAfterAnd || (!isClosed && opening.test(text.slice(Math.max(0, from - beside), to)));
  for (const one of payers) {
    // A town that helps does so at home.
    one.isPayer ||=
      (!comma || !isOwnClause || one.start < comma) &&
      !(/[?!]/.test(sign) && /[+-]/.test(one.sign));
  }
}

/** Whether the mention pays by what follows it, as in “US-funded”. */
export function paysByNext(text: string, mentions: Mentions, index: number): boolean {
  const next = mentions[index + 1];
  if (next?.place !== 'donor') return false;
  const gap = text.slice(mentions[index]!.end, next.start);
  if (gap === '-') return true;
  if (gap !== ' ') return false;
  if (next.sign === '<') return index + 2 < mentions.length;
  return (
    !/[?!]/.test(next.sign) &&
    // “The centre in Honduras funded by Canada”
    !/par$|.\s(?:by|with|co[nm]|p[aeo])/i.test(text.slice(next.end - 3, next.end + 5))
  );
}
