import { ms, orDash, ratio, table } from './format.mjs';
import { aboutLine } from './markdown.mjs';
import { times } from './steps/visit.mjs';

const marks = ['<!-- speed -->', '<!-- /speed -->'];

const columns = [
  { title: 'first page of 1,000', items: 1000, part: 'mount', share: 1 },
  { title: 'choice of a country, 10,000', items: 10_000, part: 'filter', share: times.filter },
  { title: 'keystroke, 10,000', items: 10_000, part: 'search', share: times.search },
];

/** The table of the README: each contestant's CPU time, times that of the floor. */
export function readmeTable({ about, sizes }) {
  const rows = sizes[1000].use.filter(({ name }) => name !== 'floor, a copy');
  const cell = (name, { items, part, share }) => {
    const step = sizes[items].use.find((row) => row.name === name)[part];
    return orDash(step, ({ ratio: value, cpu }) =>
      name === 'floor' ? `1 (${ms(cpu / share)} ms)` : ratio(value),
    );
  };
  const versions = { ...about.peers, 'iom-news': about.version };
  const full = {
    floor: 'by hand, no library',
    ours: `**iom-news** ${versions['iom-news']}`,
    React: `React ${versions.react}`,
    'rss-items': `HAX rss-items ${versions['@lrnwebcomponents/rss-items']}`,
  };
  return `CPU time of the page's main thread, × that of the same page written by hand (${aboutLine(about)}):

${table(
  ['', ...columns.map(({ title }) => title)],
  rows.map(({ name }) => [
    full[name] ?? `${name} ${versions[name]}`,
    ...columns.map((column) => cell(name, column)),
  ]),
)}

The last two only show; the first of them asks for twenty posts, whatever there is.`;
}

/** The README with this between its marks. */
export function withSpeed(readme, results) {
  const [start, end] = marks.map((mark) => readme.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`The README has no ${marks.join(' … ')}.`);
  const head = readme.slice(0, start + marks[0].length);
  return `${head}\n\n${readmeTable(results)}\n\n${readme.slice(end)}`;
}
