import { headFrom, headsBefore, wordAfter, wordBefore, wordsAfter, type Word } from './cues.js';
import { isCapital } from './fold.js';
import { isPhrase } from './lexicon.js';
import { hasArticle, type Mention, type PlaceRole } from './names-in-text.js';
import { regions } from './regions.js';

const listGap =
  /^\s*(?:[,/–-]|,?\s*(?:&|\b(?:and|y|et?|or|ou?)\b))\s*(?:(?:and|y|et?|the|in|from|l[ae]s?|los|el|de|del|à|au|en|a|em|os?|as)\s+|[ld]['’])*$/i;
const townGap = /^(?:,\s+|\s*\()$/;

/** Whether the mention names a country or a part of one. */
const isCountry = ({ place, sign }: Mention): boolean => place.length === 2 && sign !== '~';
const isTown = ({ sign }: Mention): boolean => sign === '+' || sign === '-';
const isRegion = ({ place }: Mention): boolean => place in regions;

const overlaps = (one: string, other: string): boolean => {
  for (let at = 0; at < one.length; at++) if (other.includes(one.charAt(at))) return true;
  return false;
};

const has = (word: Word | undefined, kinds: string): boolean =>
  !!word?.kinds && overlaps(word.kinds, kinds);

/** Gives each mention of one text its role. `mentions` are in order. */
export function giveRoles(text: string, mentions: readonly Mention[]): void {
  const between = (index: number): string | undefined => {
    const one = mentions[index];
    const next = mentions[index + 1];
    return one && next && next.start - one.end < 48 ? text.slice(one.end, next.start) : undefined;
  };
  /** Whether the mention and the next belong to one list. */
  const isListed = (index: number): boolean => {
    const gap = between(index);
    return gap !== undefined && gap.length < 20 && listGap.test(gap);
  };

  let titleCase: boolean | undefined;
  /** Where every word has a capital, a capital says nothing. */
  const isTitleCase = (): boolean => (titleCase ??= !/(?:^|\s)\p{Ll}{5,}/u.test(text));

  let donorFrom = -1;

  /** Whether the next mention says where this one is: “Granada, Nicaragua”. */
  const isPlacedByNext = (index: number): boolean => {
    const one = mentions[index]!;
    const next = mentions[index + 1];
    if (!next || !isCountry(next) || isTown(next) || !townGap.test(between(index) ?? '')) {
      return false;
    }
    const inList = isListed(index + 1) || (index > 0 && isListed(index - 1));
    if (isTown(one) || one.sign === '%') return next.place === one.place || !isListed(index + 1);
    return !inList && (!!one.sign || next.sign === '%') && one.place !== next.place;
  };

  /** Whether the mention pays, after words that say so. */
  const isDonor = (index: number): boolean => {
    const one = mentions[index]!;
    const previous = mentions[index - 1];
    if (mentions[index + 1]?.place === 'donor' && /^[\s-]+$/.test(between(index) ?? ''))
      return true;
    if (donorFrom < 0) return false;
    const gap = text.slice(donorFrom, one.start);
    const before = wordBefore(text, one.start);
    const isFirst = previous?.place === 'donor';
    const goesOn = isFirst
      ? before !== undefined || gap.length < 12
      : isListed(index - 1) || /^,?\s*(?:and|y|et?|&)\s/.test(between(index - 1) ?? '');
    if (
      goesOn &&
      gap.length < 200 &&
      !/[;\n]|[.!?]\s+\p{Lu}/u.test(gap) &&
      !(has(before, 'i') && before?.text !== 'from')
    ) {
      return true;
    }
    donorFrom = -1;
    return false;
  };

  const isPerson = (one: Mention, previous: Word | undefined, next: Word | undefined): boolean => {
    const isNameLike = (word: Word | undefined, joint: string): boolean =>
      !!word &&
      !word.kinds &&
      joint === ' ' &&
      isCapital(text, word.start) &&
      text.slice(word.start, word.end) !== text.slice(word.start, word.end).toUpperCase();
    if (isTitleCase()) return false;
    return (
      isNameLike(next, next ? text.slice(one.end, next.start) : '') ||
      isNameLike(previous, previous ? text.slice(previous.end, one.start) : '')
    );
  };

  /** Whether the name goes on, in capitals, as that of an organisation or a treaty. */
  const isInstitution = (end: number, kinds: string): boolean => {
    for (const word of wordsAfter(text, end, 3)) {
      if (!isCapital(text, word.start)) return false;
      if (has(word, kinds)) return true;
    }
    return false;
  };

  const countryRole = (one: Mention, index: number): PlaceRole | undefined => {
    const { sign, start, end } = one;
    const previous = wordBefore(text, start);
    const next = wordAfter(text, end);
    const head = headFrom(text, previous);
    const isOf = has(previous, 'a') && head !== previous;
    const isNextName = next !== undefined && isCapital(text, next.start);
    if ((isOf && has(head, 't')) || has(head, 'r') || (isNextName && has(next, 'tr'))) {
      return undefined;
    }
    if ((isOf && has(head, 'p')) || has(next, 'p')) return 'partner';
    if (mentions[index - 1]?.role === 'partner' && isListed(index - 1)) return 'partner';
    if (isTown(one)) {
      if (sign === '-' || (isOf && has(head, 'oc') && isCapital(text, head!.start)))
        return undefined;
      return isInstitution(end, 'oct') ? undefined : 'subject';
    }
    if (sign === '^' && has(next, 'h')) return 'nationality';
    if (sign === '!') return isPerson(one, previous, next) ? undefined : 'subject';
    if (sign === '?' || sign === '/' || sign === "'") {
      if (
        (isOf && has(head, 'g')) ||
        (sign === "'" && hasArticle(text, start)) ||
        (sign === '/' && /^(?:in|to|from|across)$/.test(previous?.text ?? ''))
      ) {
        return isPerson(one, undefined, next) ? undefined : 'subject';
      }
      one.isDoubtful = !isPerson(one, previous, next);
      return undefined;
    }
    return 'subject';
  };

  /** The noun that a demonym or the adjective of a region goes with: it tells what is meant. */
  const nounOf = ({ start, end }: Mention, kinds: string): Word | undefined => {
    const isStop = (word: Word): boolean => has(word, 'hia') || /^(?:y|et?|who)$/.test(word.text);
    if (isCapital(text, start)) {
      for (const word of wordsAfter(text, end, 3)) {
        if (has(word, kinds)) return word;
        if (isStop(word)) break;
      }
    }
    const [noun, second, third] = headsBefore(text, start, 3);
    if (has(noun, kinds)) return noun;
    if (isCapital(text, start) || !noun || isStop(noun) || !has(second, kinds)) {
      const isNested =
        noun && second && /^d[eou]|^da/.test(wordBefore(text, noun.start)?.text ?? '');
      return isNested && has(third, kinds) ? third : undefined;
    }
    const link = wordBefore(text, noun.start)?.text ?? '';
    const isAdjective =
      /(?:al|ales|ari[oa]s?|ori[oa]s?|sur|norte|aux|elles?)$/.test(noun.text) ||
      (isCapital(text, noun.start) && /^d[aeou]/.test(link));
    return isAdjective ? second : undefined;
  };

  const regionRole = (one: Mention, index: number): PlaceRole | undefined => {
    const { sign, start, end, place } = one;
    const [head, ...farther] = headsBefore(text, start, 6);
    const isOffice =
      (/^(?:for|para|pour)$/.test(head?.text ?? '') && farther.some((word) => has(word, 'f'))) ||
      (mentions[index - 1]?.isOffice && isListed(index - 1));
    if (isOffice) {
      one.isOffice = true;
      return undefined;
    }
    const isOrganisation =
      isInstitution(end, 'oc') ||
      [head, ...farther].some(
        (word, distance) => distance < 3 && has(word, 'oc') && isCapital(text, word!.start),
      );
    // “Caribbean coast”, “mar Caribe”
    if (
      isOrganisation ||
      has(wordAfter(text, end), 'm') ||
      (has(head, 'm') && !/^[ns]/.test(head!.text))
    ) {
      return undefined;
    }
    if (sign === '~') {
      const noun = nounOf(one, 'nl');
      one.isEach = has(noun, 'l');
      return noun && 'subject';
    }
    // “Caribe colombiano” is a coast.
    if (mentions[index + 1]?.sign === '~' && between(index) === ' ') return undefined;
    // “The four countries of the north”, of which we know three, are others.
    const number = headsBefore(text, start, 3).find((word) => !has(word, 'l'));
    const isOther =
      has(number, '0123456789') && !has(number, String(regions[place]!.countries.length));
    one.isEach = true;
    return isOther ? undefined : 'subject';
  };

  for (let index = 0; index < mentions.length; index++) {
    const one = mentions[index]!;
    if (one.role) continue;
    if (one.place === 'donor') {
      donorFrom = one.end;
    } else if (isPhrase(one.place) || isPlacedByNext(index)) {
      continue;
    } else if (isRegion(one)) {
      one.role = regionRole(one, index);
    } else if (one.sign === '~') {
      const previous = mentions[index - 1];
      const isSame = previous?.sign === '~' && isListed(index - 1) && previous.role === 'subject';
      one.role = isSame || nounOf(one, 's') ? 'subject' : 'nationality';
    } else {
      one.role = isDonor(index) ? 'donor' : countryRole(one, index);
    }
  }

  /** What a list says of one of its places, it says of those beside it. */
  const takeFrom = (one: Mention, other: Mention | undefined): void => {
    if (other?.role !== 'subject') return;
    if (one.isDoubtful && isCountry(other) && !isTown(other) && other.sign !== '%') {
      one.role = 'subject';
    }
    if (one.sign === '~' && other.sign === '~' && !isRegion(other) && !isRegion(one)) {
      one.role = 'subject';
    }
  };
  for (let index = 1; index < mentions.length; index++) {
    if (mentions[index]!.isDoubtful && isListed(index - 1))
      takeFrom(mentions[index]!, mentions[index - 1]);
  }
  for (let index = mentions.length - 2; index >= 0; index--) {
    const one = mentions[index]!;
    if ((one.isDoubtful || one.sign === '~') && isListed(index)) takeFrom(one, mentions[index + 1]);
  }
}
