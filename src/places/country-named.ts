import { foldWord } from './fold.js';
import { findNames } from './names-in-text.js';

/** Words that names have more of when they are formal: “United States of America”, “The Bahamas”. */
const formal =
  /^(?:[dl]?[aeou]?[ls]?|of|the|y|et|and|ameri\w+|(?:republi|etat|est?ad|stat|isl|il[eh]|francais|plurina|bolivari)\w*)$/;

/** Letters that no name has: whatever is longer is not looked at. */
const longest = 80;

/**
 * The country whose name a short text is as a whole, in English, Spanish, French or Portuguese, with or
 * without capitals and accents, as an ISO 3166-1 alpha-2 code; `undefined` for everything else: names that
 * places share (“Georgia”), demonyms, towns, abbreviations and codes.
 *
 * @param language BCP 47 tag of the text, if it is known: “Argentine” is a country in French alone
 */
export function countryNamed(text: string, language?: string): string | undefined {
  if (text.length > longest) return undefined;
  const isFrench = /^fr\b/i.test(language ?? '');
  const signs = isFrench ? "!'" : '!';
  // As it would stand in a sentence.
  const words =
    (isFrench ? 'le ' : '') +
    text.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
  const names = findNames(words);
  const place = names.find(({ sign }) => signs.includes(sign))?.place;
  if (place?.length !== 2) return undefined;
  let rest = words;
  for (const name of names.reverse()) {
    if (name.place !== place || !`?${signs}`.includes(name.sign)) return undefined;
    rest = `${rest.slice(0, name.start)} ${rest.slice(name.end)}`;
  }
  return (rest.match(/[\p{L}\p{M}\d]+/gu) ?? []).every((word) => formal.test(foldWord(word)))
    ? place
    : undefined;
}
