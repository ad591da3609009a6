import { has, isInstitution, isNamesake, isPerson, nounOf } from './context.js';
import { headFrom, headsBefore, wordAfter, wordBefore } from './cues.js';
import { isCapital } from './fold.js';
import { isPhrase } from './lexicon.js';
import { hasArticle, type Mention, type PlaceRole } from './names-in-text.js';
import { markPayers, paysByNext } from './payers.js';
import { regions } from './regions.js';

type Mentions = readonly Mention[];

const isTown = ({ sign }: Mention): boolean => sign === '+' || sign === '-';

/** Whether the mention names a country, or a part of one that is no town. */
const isLand = (one: Mention): boolean =>
  one.place.length === 2 && one.sign !== '~' && !isTown(one);

/** Farther apart, two mentions have nothing to do with each other. */
const farthest = 48;

/** The text between a mention and the next, if they are near. */
function gapAfter(text: string, mentions: Mentions, index: number): string | undefined {
  const one = mentions[index];
  const next = mentions[index + 1];
  return one && next && next.start - one.end < farthest
    ? text.slice(one.end, next.start)
    : undefined;
}

const listGap =
  /^\s*(?:[,/–-]|,?\s*(?:&|\b(?:and|y|et?|or|ou?)\b))\s*(?:(?:and|y|et?|the|in|from|l[ae]s?|los|el|de|del|à|au|en|a|em|os?|as)\s+|[ld]['’])*$/i;

/** Whether the mention and the next belong to one list. */
function isListed(text: string, mentions: Mentions, index: number): boolean {
  const gap = gapAfter(text, mentions, index);
  return gap !== undefined && gap.length < 20 && listGap.test(gap);
}

/** Whether the next mention says where this one is: “Granada, Nicaragua”. */
function isPlacedByNext(text: string, mentions: Mentions, index: number): boolean {
  const one = mentions[index]!;
  const next = mentions[index + 1];
  const isPart = isTown(one) || one.sign === '%';
  const gap = gapAfter(text, mentions, index) ?? '';
  // “California, Santander, Colombia”
  const isPlaced = isPart ? /^(?:,\s+(?:\p{Lu}\p{L}+,\s+)?|\s*\()$/u : /^(?:,\s+|\s*\()$/;
  if (!next || !isLand(next) || !isPlaced.test(gap)) return false;
  const goesOn = isListed(text, mentions, index + 1);
  if (isPart) return next.place === one.place || !goesOn;
  return (
    !goesOn &&
    !isListed(text, mentions, index - 1) &&
    one.place !== next.place &&
    (one.sign !== '' || next.sign === '%')
  );
}

/** Before “US” in capitals, what makes it no country: “Contact US”. */
const asks = /^(?:contact|help|about undef)/;

/** What says after a name that it is of a town. */
const settlement = /^,\s(?:una?|a)\s(?:aldea|barrio|munic|pueblo|town|vill)/;

function countryRole(text: string, mentions: Mentions, index: number): PlaceRole | undefined {
  const one = mentions[index]!;
  const { sign, start, end } = one;
  const previous = wordBefore(text, start);
  const next = wordAfter(text, end);
  const head = headFrom(text, previous);
  const isOf = head !== previous;
  const isNextName = next !== undefined && isCapital(text, next.start);
  if (
    (isOf && has(head, 't')) ||
    has(head, 'r') ||
    (isNextName && has(next, 'tr')) ||
    isNamesake(text, start, next) ||
    (sign === '^' && asks.test(`${previous?.text} ${next?.text}`))
  ) {
    return undefined;
  }
  if (
    (isOf && has(head, 'p')) ||
    has(next, 'p') ||
    (mentions[index - 1]?.role === 'partner' && isListed(text, mentions, index - 1))
  ) {
    return 'partner';
  }
  if (isTown(one)) {
    const isOther =
      sign === '-' ||
      (isOf && has(head, 'oc') && isCapital(text, head!.start)) ||
      isInstitution(text, end, 'oct');
    return isOther ? undefined : 'subject';
  }
  if (sign === '^' && has(next, 'h')) return 'nationality';
  if (sign === '!') {
    return isPerson(text, one, previous, next) || settlement.test(text.slice(end, end + 20))
      ? undefined
      : 'subject';
  }
  if (sign === '' || sign === '%' || sign === '^') return 'subject';
  const isLed =
    (isOf && has(head, 'g')) ||
    (sign === "'" && hasArticle(text, start)) ||
    (sign === '/' && /^(?:in|to|from|across)$/.test(previous?.text ?? ''));
  if (isPerson(text, one, isLed ? undefined : previous, next)) return undefined;
  one.isDoubtful = !isLed;
  return isLed ? 'subject' : undefined;
}

function regionRole(text: string, mentions: Mentions, index: number): PlaceRole | undefined {
  const one = mentions[index]!;
  const { sign, start, end, place } = one;
  const heads = headsBefore(text, start, 6);
  const head = heads[0];
  one.isOffice =
    (/^(?:for|para|pour)$/.test(head?.text ?? '') && heads.some((word) => has(word, 'f'))) ||
    (!!mentions[index - 1]?.isOffice && isListed(text, mentions, index - 1));
  if (
    one.isOffice ||
    isInstitution(text, end, 'oc') ||
    heads.slice(0, 3).some((word) => has(word, 'oc') && isCapital(text, word.start)) ||
    // “Caribbean coast”, “mar Caribe”, “Caribe colombiano”
    has(wordAfter(text, end), 'm') ||
    has(head, 'q') ||
    (mentions[index + 1]?.sign === '~' && gapAfter(text, mentions, index) === ' ')
  ) {
    return undefined;
  }
  if (sign === '~') {
    const noun = nounOf(text, one, 'nl');
    one.isEach = has(noun, 'l');
    return noun && 'subject';
  }
  // “The four countries of the north”, of which we know three, are others.
  const number = heads.find((word) => !has(word, 'l'));
  const size = String(regions[place]!.countries.length);
  one.isEach = true;
  return has(number, '0123456789') && !has(number, size) ? undefined : 'subject';
}

function roleOf(text: string, mentions: Mentions, index: number): PlaceRole | undefined {
  const one = mentions[index]!;
  if (isPhrase(one.place) || isPlacedByNext(text, mentions, index)) return undefined;
  if (one.place in regions) return regionRole(text, mentions, index);
  const isPayer = one.isPayer || paysByNext(text, mentions, index);
  if (one.sign === '~' && !nounOf(text, one, 's')) return 'nationality';
  if (isPayer) return 'donor';
  return one.sign === '~' ? 'subject' : countryRole(text, mentions, index);
}

/** What a list says of one of its places, it says of the one beside it. */
function takeFrom(one: Mention, other: Mention): void {
  if (other.role !== 'subject' || other.place.length > 2) return;
  if (one.isDoubtful ? isLand(other) && other.sign !== '%' : other.sign === '~') {
    one.role = 'subject';
  }
}

/** Gives each mention of a text its role. `mentions` are all names in the text, in order. */
export function giveRoles(text: string, mentions: Mentions): void {
  const canTake = (one: Mention): boolean => one.isDoubtful || one.role === 'nationality';
  for (let index = 0; index < mentions.length; index++) {
    const one = mentions[index]!;
    if (one.place === 'donor') markPayers(text, mentions, index);
    one.role ??= roleOf(text, mentions, index);
    if (index > 0 && canTake(one) && isListed(text, mentions, index - 1)) {
      takeFrom(one, mentions[index - 1]!);
    }
  }
  for (let index = mentions.length - 2; index >= 0; index--) {
    const one = mentions[index]!;
    if (canTake(one) && isListed(text, mentions, index)) takeFrom(one, mentions[index + 1]!);
  }
}
