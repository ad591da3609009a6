// Writes the table by which places are found in texts: `npm run places:table`. Names come from the CLDR
// (Unicode-3.0), in the version that package-lock.json names, and from src/places/names/; what they do
// not tell stands in by-hand.mjs. The same in, the same out, whatever Node runs it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { isMain } from '../steps.mjs';
import { dropped, names, scopes, signs } from './by-hand.mjs';

/** The languages that texts are read in. */
const languages = ['en', 'es', 'fr', 'pt'];

/** Regions that the CLDR names and ISO 3166-1 does not. */
const notAssigned = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ');

/** Where few live or nobody, and far away: their long names are read in English alone. */
const remote = 'BV CC CK CX GS HM IM IO NF TF UM'.split(' ');

/** Shorter ones are abbreviations, which stand in by-hand.mjs. */
const shortestName = 4;

export const tableFile = join(root, 'src/places/places.table.ts');

const cldr = join(root, 'node_modules/cldr-localenames-full');

/** What the CLDR calls regions: pairs of a key like `GT` or `US-alt-short`, and a name. */
function cldrNames(language) {
  const file = join(cldr, 'main', language, 'territories.json');
  const { main } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(main[language].localeDisplayNames.territories);
}

/** Our own names of the Americas: pairs of a code and a name. */
function ownNames(language) {
  const text = readFileSync(join(root, `src/places/names/${language}.ts`), 'utf8');
  return [...text.matchAll(/^ {2}([A-Z]{2}): (['"])(.*)\2,$/gm)].map(([, code, , name]) => [
    code,
    name,
  ]);
}

/** A name as it is compared: without accents and signs, in lower case, `&` for any “and”. */
const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+\(.*\)$/, '')
    .replace(/[^a-z\d&]+/g, ' ')
    .trim()
    .replace(/ (?:and|y|e|et)(?: (?:the|l[ae]s?|los|as))? /g, ' & ')
    .replace(/^(?:the|les|los|as) /, '');

const list = (text) => text.split(',').filter(Boolean);
const withoutSign = (entry) => entry.replace(/^[^A-Za-z]/, '');
const isName = (entry) => /^[a-z]/.test(entry);
const has = (entry, part) => isName(part) && part !== entry && ` ${entry} `.includes(` ${part} `);

/** By place, what finds it: a map of sets. */
function collect() {
  const table = new Map();
  const add = (place, entry) => {
    if (!table.has(place)) table.set(place, new Set());
    table.get(place).add(entry);
  };
  for (const [place, text] of Object.entries({ ...names, ...scopes })) {
    for (const entry of list(text)) add(place, entry);
  }
  const signOf = new Map(
    Object.entries(signs).flatMap(([sign, text]) => list(text).map((name) => [name, sign])),
  );
  const isDropped = new Set(list(dropped));
  for (const language of languages) {
    for (const [key, name] of [...cldrNames(language), ...ownNames(language)]) {
      const code = key.slice(0, 2);
      if (!/^[A-Z]{2}(-|$)/.test(key) || notAssigned.includes(code)) continue;
      if (language !== 'en' && remote.includes(code)) continue;
      const folded = fold(name);
      if (folded.length < shortestName || isDropped.has(folded)) continue;
      const isKnown = [...(table.get(code) ?? [])].some((entry) => withoutSign(entry) === folded);
      if (!isKnown) add(code, (signOf.get(folded) ?? '') + folded);
    }
  }
  // What reads the table makes of “saint” the short form, and some of the demonyms of others.
  const isMade = (entry, entries) => {
    const made = (from, to) =>
      [...entries].some((other) => from.test(other) && other.replace(from, to) === entry);
    return (
      made(/^(\W?)saint/, '$1st') ||
      (entry.startsWith('~') && (made(/n$/, 'no') || made(/ian$/, 'ien')))
    );
  };
  for (const entries of table.values()) {
    for (const entry of [...entries]) {
      const short = /^(\W?)st(e?) (.*)/.exec(entry);
      if (short) entries.add(`${short[1]}saint${short[2]} ${short[3]}`);
    }
    for (const entry of [...entries]) if (isMade(entry, entries)) entries.delete(entry);
  }
  return table;
}

/** Whether a shorter name of the same country is found in a name anyway, and none of another. */
const isSpare = (entry, entries, table) =>
  isName(entry) &&
  [...entries].some((other) => has(entry, other) && other.includes('&') === entry.includes('&')) &&
  ![...table.values()].some(
    (others) => others !== entries && [...others].some((other) => has(entry, other)),
  );

/** The table as src/ has it. */
export function tableSource() {
  const table = collect();
  const owner = new Map();
  const lines = [...table].map(([place, entries]) => {
    const kept = [...entries].filter(
      (entry) => place.length > 2 || !isSpare(entry, entries, table),
    );
    for (const name of kept.map(withoutSign)) {
      const other = owner.get(name) ?? place;
      if (other !== place) throw new Error(`“${name}” would be ${other} and ${place}.`);
      owner.set(name, place);
    }
    // A sign stands for all that follow, so names without one are first.
    let last = '';
    const shortened = [
      ...kept.filter(isName).sort(),
      ...kept.filter((one) => !isName(one)).sort(),
    ].map((entry) => {
      const sign = isName(entry) ? '' : entry.charAt(0);
      const isSame = sign === last;
      last = sign;
      return isSame ? withoutSign(entry) : entry;
    });
    return [place, shortened.join().toLowerCase()];
  });
  // Countries stand in the order of their codes, which the library knows; regions follow by their ids.
  const rows = lines.sort().map(([place, list]) => (place.length > 2 ? `${place}=${list}` : list));
  const { version } = JSON.parse(readFileSync(join(cldr, 'package.json'), 'utf8'));
  return `// Made by scripts/places/build-table.mjs; do not edit. Names: Unicode CLDR ${version} (Unicode-3.0).

/**
 * What finds each place in a text: countries in the order of their codes, then regions after their ids. A
 * sign, of which scripts/places/by-hand.mjs tells the meaning, is for all up to the next.
 */
export const table =
  "${rows.join(';')}";
`;
}

if (isMain(import.meta)) writeFileSync(tableFile, tableSource());
