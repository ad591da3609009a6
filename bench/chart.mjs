import { ratio } from './format.mjs';

/** Steps on the chart: the size of the feed, the part of a visit, and its name. */
const groups = [
  { items: 1000, part: 'mount', title: 'First page of 1,000 stories' },
  { items: 10_000, part: 'filter', title: 'Choice of a country, 10,000 stories' },
  { items: 10_000, part: 'search', title: 'Keystroke, 10,000 stories' },
];

const width = 720;
const left = 190;
const right = 60;
const row = 22;
const bar = 14;
const gap = 46;
/** A bar that would be longer ends there; its number says how long it is. */
const longest = 4;

/** Names for readers who have not read how it is measured. */
const names = { floor: 'by hand, no library', ours: 'iom-news' };
const nameOf = ({ name }) => names[name] ?? name;

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const x = (value) => left + (Math.min(value, longest) / longest) * (width - left - right);

const style = `
    text { font: 13px system-ui, sans-serif; fill: #222; }
    .title { font-weight: 600; }
    .axis { stroke: #767676; stroke-dasharray: 3 3; }
    .bar { fill: #8a94a6; }
    .ours { fill: #0033a0; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6e6e6; }
      .axis { stroke: #999; }
      .bar { fill: #79859a; }
      .ours { fill: #7aa2ff; }
    }
  `;

/** Bars of CPU time, times that of the floor, as an SVG. */
export function chart({ about, sizes }) {
  let y = 30;
  const parts = [];
  const told = [];
  for (const { items, part, title } of groups) {
    const rows = sizes[items].use.filter(({ name, ...row }) => row[part] && !/copy/.test(name));
    const top = y + 12;
    parts.push(`<text class="title" x="0" y="${y}">${title}</text>`);
    for (const [index, entry] of rows.entries()) {
      const at = top + index * row;
      const value = entry[part].ratio;
      const kind = entry.name === 'ours' ? 'bar ours' : 'bar';
      const label = ratio(value) + (value > longest ? ' →' : '');
      parts.push(
        `<text x="${left - 8}" y="${at + 12}" text-anchor="end">${escape(nameOf(entry))}</text>`,
        `<rect class="${kind}" x="${left}" y="${at}" width="${(x(value) - left).toFixed(1)}" height="${bar}" rx="2"/>`,
        `<text x="${(x(Math.max(value, 1)) + 6).toFixed(1)}" y="${at + 12}">${label}</text>`,
      );
    }
    const bottom = top + rows.length * row - (row - bar);
    parts.push(`<line class="axis" x1="${x(1)}" x2="${x(1)}" y1="${top - 4}" y2="${bottom + 4}"/>`);
    told.push(
      `${title}: ${rows.map((entry) => `${nameOf(entry)} ${ratio(entry[part].ratio)}`).join(', ')}.`,
    );
    y = bottom + gap;
  }
  const height = y - gap + 34;
  const note = `CPU time × a page written by hand (dashed line): less is better. Measured on ${about.date}.`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
  <title id="title">Speed beside other ways to show the same page</title>
  <desc id="desc">CPU time of the main thread, times that of a page written by hand. ${escape(told.join(' '))}</desc>
  <style>${style}</style>
  ${parts.join('\n  ')}
  <text x="0" y="${height - 8}">${escape(note)}</text>
</svg>
`;
}
