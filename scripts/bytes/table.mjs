// The tables of README.md that say what everything weighs, between two marks.

const between = /(?<=<!-- bytes -->\n)[^]*?(?=<!-- \/bytes -->)/;

/** 1 kB is 1,000 bytes; rounded, so that a table changes seldom. */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Nothing looks larger than it may be. */
const atMost = (bytes = 0) => kB(Math.ceil(bytes / 100) * 100);

const line = (cells) => `| ${cells.join(' | ')} |\n`;

function table(head, rows) {
  return [head, head.map((_, column) => (column < 2 ? '---' : '--:')), ...rows].map(line).join('');
}

const titles = {
  entry: 'On every page',
  chunks: 'Fetched when a page needs it',
  files: 'Files of their own',
};

/**
 * @param {import('./shipped.mjs').Row[]} shipped
 * @param {{ name: string, size: number, limit?: number }[]} alone
 * @param {number} lit bytes of Lit
 */
function byteTables(shipped, alone, lit) {
  const scripts = Object.entries(titles).map(([group, title]) => {
    const rows = shipped
      .filter((row) => row.group === group)
      .map(({ what = '', name, size, limit }) => [
        what,
        name && `\`${name}\``,
        kB(size),
        atMost(limit),
      ]);
    return table([title, 'Name', 'Size', 'At most'], rows);
  });
  const imports = alone.flatMap(({ name, size, limit }) => {
    const [, of] = /^define\/(.+)\.js$/.exec(name) ?? [];
    if (of === undefined) return [];
    const tag = of === 'news' ? 'iom-news' : `iom-${of}`;
    return [[`\`${tag}\``, `\`iom-news/${name}\``, kB(size), atMost(limit)]];
  });
  const [everyPage, ...others] = scripts;
  return [
    everyPage,
    '<details>\n<summary>Every part, and every element from npm</summary>\n',
    ...others,
    table(['One element from npm, besides Lit', 'Import', 'Size', 'At most'], imports),
    `Lit, which all elements share, is ${kB(lit)}.\n`,
    '</details>\n',
  ].join('\n');
}

/**
 * A README with the tables of these sizes in it; undefined where it has no marks for them.
 *
 * @param {string} text
 * @param {Parameters<typeof byteTables>} sizes
 */
export function withBytes(text, ...sizes) {
  if (!between.test(text)) return undefined;
  return text.replace(between, () => `\n${byteTables(...sizes)}\n`);
}
