const ratio = (value) => value.toFixed(2);
const ms = (value) => Math.round(value).toLocaleString('en');
const bytes = (value) => value.toLocaleString('en');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const step = ({ ratio: times, cpu, wall, longest }) => [
  ratio(times),
  ms(cpu),
  ms(wall),
  longest ? ms(longest) : '–',
];

const stepTable = (name, rows) =>
  table(
    [name, 'cpu × floor', 'cpu, ms', 'wall, ms', 'longest task over 50 ms'],
    rows.map((row) => [row.name, ...step(row.step)]),
  );

/** Brotli-11 of everything the simplest embed loads; measured in November 2026. */
const peers = [
  ['floor, no library', 2405],
  ['Lit “hello world”', 5185],
  ['giscus element (its iframe not counted)', 7795],
  ['bluesky-profile-feed-embed', 9459],
  ['mastodon-embed-timeline', 9823],
  ['emfed', 11_608],
  ['HAX rss-items', 22_913],
  ['Pagefind UI', 27_439],
  ['Shoelace card, select, input', 33_049],
  ['React, react-rss', 38_262],
  ['React 19 list', 59_747],
  ['bsky-embed', 189_172],
];

/** What has to hold, with what was measured. */
export function targets({ small, large, read, shift, many }) {
  const ours = (rows) => rows.find(({ name }) => name === 'ours');
  const times = (name, value, limit) => ({
    name,
    value: ratio(value),
    limit: `≤ ${ratio(limit)}`,
    isMet: value <= limit,
  });
  const moved = Math.max(...shift.map(({ after }) => after));
  return [
    times('mount, 20 of 1,000: cpu × floor', ours(small).mount.ratio, 1.25),
    times('mount, 20 of 10,000: cpu × floor', ours(large).mount.ratio, 1.25),
    times('filter, 10,000: cpu × floor', ours(large).filter.ratio, 1),
    times('search, 7 letters, 10,000: cpu × floor', ours(read).search.ratio, 1),
    times('50 widgets: script cpu × 50 times one', many.ratio, 0.5),
    {
      name: '50 widgets: requests',
      value: many.requests,
      limit: '1',
      isMet: many.requests === 1,
    },
    {
      name: 'layout shift after the first paint',
      value: moved.toFixed(4),
      limit: '0',
      isMet: moved === 0,
    },
  ];
}

/** Everything that was measured, as Markdown. */
export function markdown({ about, small, large, read, shift, many, weight }, goals) {
  const pick = (rows, name) => rows.map((row) => ({ name: row.name, step: row[name] }));
  const [floor] = large;
  const sorted = [...peers, ['**ours, as the demonstration loads it**', weight]];
  return `# What the benchmark measured

${about}

Each run has a fresh browser context; contestants take turns in a new order each round; a ratio is the
median of the ratios to the floor of the same round. *cpu* is that of the page's main thread, *wall* the
time until the frame that shows the result. The floor is \`site/floor.js\`, the same page by hand; its
copy shows how much chance there is in a number. The mount counts from the script's address to twenty
cards, with the script, the feed over HTTP, its parsing and all that is done to it. The filter is four
choices of a country, one after the other. The search is a word of seven letters, the list following each
of them. More is three times twenty further stories.

## Targets

${table(
  ['what', 'measured', 'target', ''],
  goals.map(({ name, value, limit, isMet }) => [name, value, limit, isMet ? 'met' : '**missed**']),
)}

## Twenty cards

${stepTable('mount, 20 of 1,000', pick(small, 'mount'))}

${stepTable('mount, 20 of 10,000', pick(large, 'mount'))}

${stepTable('filter, 1,000', pick(small, 'filter'))}

${stepTable('filter, 10,000', pick(large, 'filter'))}

${stepTable('search, 10,000', pick(read, 'search'))}

${stepTable('more, 10,000', pick(read, 'more'))}

${table(
  ['memory, 20 of 10,000 shown', 'JS heap, MB', 'KB an item above the floor', 'DOM nodes'],
  large.map(({ name, heap, nodes }) => [
    name,
    (heap / 1e6).toFixed(1),
    ((heap - floor.heap) / 1e7).toFixed(2),
    bytes(nodes),
  ]),
)}

## Fifty widgets, one feed of 1,000 stories

${table(
  ['script cpu of one, ms', 'of fifty, ms', '× 50 times one', 'requests'],
  [[ms(many.one), ms(many.fifty), ratio(many.ratio), many.requests]],
)}

## Layout shift

${table(
  ['page', 'after the first paint of the widget', 'with its definition'],
  shift.map(({ name, after, all }) => [name, after.toFixed(4), all.toFixed(4)]),
)}

## Weight

${table(
  ['what a page loads', 'bytes, brotli'],
  sorted.sort(([, a], [, b]) => a - b).map(([name, size]) => [name, bytes(size)]),
)}
`;
}
