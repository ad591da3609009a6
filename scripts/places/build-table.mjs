// Writes the table by which places are found in texts: `node scripts/places/build-table.mjs`.
// Names come from the CLDR (Unicode-3.0), in the version that package-lock.json names; what they do not
// tell stands in by-hand.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { dropped, names, scopes, signs } from './by-hand.mjs';

const languages = ['en', 'es', 'fr', 'pt'];

/** Regions that the CLDR names and ISO 3166-1 does not. */
const notAssigned = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ');

const output = join(root, 'src/places/places.table.ts');

/** UN names of the Americas by code, which src/places/names/ has. */
function ownNames(language) {
  const text = readFileSync(join(root, `src/places/names/${language}.ts`), 'utf8');
  return [...text.matchAll(/^ {2}([A-Z]{2}): (['"])(.*)\2,$/gm)].map(([, code, , name]) => [code, name]);
}

function territories(language) {
  const file = `node_modules/cldr-localenames-full/main/${language}/territories.json`;
  const { main } = JSON.parse(readFileSync(join(root, file), 'utf8'));
  return Object.entries(main[language].localeDisplayNames.territories);
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

const signOf = new Map(
  Object.entries(signs).flatMap(([sign, text]) => list(text).map((name) => [name, sign])),
);
const isDropped = new Set(list(dropped));

const bare = (entry) => entry.replace(/^[^A-Za-z]/, '');

/** By country: what finds it, with its sign. */
const table = new Map();
const add = (code, entry) => {
  if (!table.has(code)) table.set(code, new Set());
  table.get(code).add(entry);
};

for (const [code, text] of [...Object.entries(names), ...Object.entries(scopes)]) {
  for (const entry of list(text)) add(code, entry);
}
for (const language of languages) {
  for (const [key, name] of [...territories(language), ...ownNames(language)]) {
    const code = key.slice(0, 2);
    if (!/^[A-Z]{2}(-|$)/.test(key) || notAssigned.includes(code)) continue;
    const folded = fold(name);
    const isKnown = [...(table.get(code) ?? [])].some((entry) => bare(entry) === folded);
    if (isKnown || isDropped.has(folded) || folded.length < 4) continue;
    add(code, (signOf.get(folded) ?? '') + folded);
  }
}
// CLDR writes “St.” in English.
for (const entries of table.values()) {
  for (const entry of entries) {
    const twin = entry.replace(/^(\W?)(s(?:ain)?t)(e?) /, (_, sign, saint, e) =>
      saint === 'st' ? `${sign}saint${e} ` : `${sign}st${e} `,
    );
    if (twin !== entry) entries.add(twin);
  }
}

const isName = (entry) => /^[a-z]/.test(entry);

/** Whether a shorter name of the country is found in this one anyway. */
const isSpare = (entry, entries) =>
  isName(entry) &&
  !entry.includes('&') &&
  [...entries].some(
    (other) => isName(other) && other !== entry && ` ${entry} `.includes(` ${other} `),
  ) &&
  ![...table].some(
    ([, others]) =>
      others !== entries &&
      [...others].some((other) => isName(other) && ` ${entry} `.includes(` ${other} `)),
  );

const owner = new Map();
const clashes = [];
const lines = [...table].map(([code, entries]) => {
  const kept = [...entries].filter((entry) => code.length > 2 || !isSpare(entry, entries)).sort();
  for (const entry of kept) {
    const name = bare(entry);
    const other = owner.get(name);
    if (other && other !== code) clashes.push(`“${name}” is ${other} and ${code}`);
    owner.set(name, code);
  }
  return `${code}=${kept.join()}`;
});
if (clashes.length > 0) throw new Error(clashes.join('\n'));
lines.sort();

writeFileSync(
  output,
  `// Made by scripts/places/build-table.mjs; do not edit. Names: Unicode CLDR 48.2 (Unicode-3.0).

/**
 * By place, what finds it in a text; the signs are explained in scripts/places/by-hand.mjs.
 */
export const table =
  "${lines.join(';')}";
`,
);
console.log(`${table.size} places, ${owner.size} names`);
