// `npm run places:report FILE…`: how well countries are found in texts whose countries are known. A file has
// one JSON object a line: `text` (or `title` and `summary`), and `iso2`, a list of codes or a text of them.
import { readFileSync } from 'node:fs';
import { loadFindPlaces } from './source.mjs';

/** Codes in upper case, sorted, from a list or from a text like “GT, HN”. */
const codesOf = (value) =>
  [
    ...new Set(
      (Array.isArray(value) ? value : String(value ?? '').split(/[^A-Za-z]+/)).filter(Boolean),
    ),
  ]
    .map((code) => code.toUpperCase())
    .sort();

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : 'none');

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run places:report FILE…');
  process.exit(2);
}

const findPlaces = await loadFindPlaces();
let named = 0;
let right = 0;
let tagged = 0;
let wrong = 0;
let count = 0;
for (const file of files) {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    const { text, title = '', summary = text ?? '', iso2, date } = JSON.parse(line);
    const wanted = codesOf(iso2);
    const { countries, found } = findPlaces({ title, summary, date });
    const missed = wanted.filter((code) => !countries.includes(code));
    const extra = countries.filter((code) => !wanted.includes(code));
    count++;
    named += wanted.length;
    right += wanted.length - missed.length;
    tagged += countries.length;
    wrong += extra.length;
    if (missed.length + extra.length === 0) continue;
    const signs = [...missed.map((code) => `−${code}`), ...extra.map((code) => `+${code}`)];
    console.log(`${file}:${index + 1}  ${signs.join(' ')}  ${title && `${title} | `}${summary}`);
    const roles = found.map((place) => `${place.words}: ${place.role}`);
    if (roles.length > 0) console.log(`    ${roles.join('; ')}`);
  }
}
console.log(
  `${count} texts. Recall ${percent(right, named)} (${right} of ${named} countries named). ` +
    `Precision ${percent(tagged - wrong, tagged)} (${wrong} of ${tagged} tags are false).`,
);
