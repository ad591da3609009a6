import { count, ms, orDash, ratio, table } from './format.mjs';
import { times } from './steps/visit.mjs';
import { targets } from './targets.mjs';

/** Brotli-11 of what cannot be measured here; measured in November 2026. */
const elsewhere = [
  ['Lit “hello world”', 5185],
  ['giscus element (its iframe not counted)', 7795],
  ['mastodon-embed-timeline', 9823],
  ['emfed', 11_608],
  ['Pagefind UI', 27_439],
  ['Shoelace card, select, input', 33_049],
  ['React, react-rss', 38_262],
  ['bsky-embed', 189_172],
].map(([name, bytes]) => ({ name, bytes }));

const intro = `Each run has a fresh browser context; contestants take turns in a new order each round; a ratio is the
median of the ratios to the floor of the same round. *cpu* is that of the page's main thread and decides;
*wall* is the time until the frame that shows the right story at the top, and shares its processor with
whatever else the machine does. The floor is \`site/floor.js\`, the same page by hand, without a library;
its copy shows how much chance there is in a number. All show the same twenty stories, with title, date,
place, summary, countries, topics and source, a menu of countries with counts, a field to search in and a
button for more; titles are compared after each step. The floor and ours fold accents when they search,
the others do not.

*Over HTTP*, the mount counts from the script's address to the first twenty cards, with the script, the
feed, its decoding and parsing and all that is done to it: what a visitor pays. *Warm*, every script has
been fetched and compiled (\`modulepreload\`), and \`fetch\` answers with the bytes of the feed from memory:
from the first statement of the script on, for all alike; decoding and parsing still count. A *choice* is
the mean of four choices of a country, one after the other; a *keystroke* of seven letters, with what is
made ready when the field gets the focus; *more* of three times twenty further stories. *All shown* has
every story in the page at once, by a page size of so many.

What takes long, or comes out the same, is done less often: all 10,000 shown, and four times slower, five
times; layout shift three times. Tables say so where they are of fewer rounds than the others.

## Who runs, and who cannot

Two embeds of npm can be fed without a network. Nobody can filter or search in them, so they have a mount
only: \`bluesky-profile-feed-embed\` has a service of its own choice (\`service-uri\`), and shows one page of
posts, twenty here, whatever is behind it; \`rss-items\` of HAX reads the feed as RSS. Not so: giscus
(shows the page of its service in an iframe), bsky-embed (its service is written into it), react-rss
(made for React 16). \`mastodon-embed-timeline\` and \`emfed\` have licences that this project does
not take in (AGPL, Unlicense).`;

const places = (rows, head, cells) =>
  rows
    ? table(
        ['', ...head],
        rows.map((row) => [row.name, ...cells(row)]),
      )
    : '';

const step = (part, share = 1) =>
  part
    ? [
        ratio(part.ratio),
        ms(part.cpu / share),
        ratio(part.wallRatio),
        ms(part.wall / share),
        part.longest ? ms(part.longest) : '–',
      ]
    : ['–', '–', '–', '–', '–'];
const stepHead = ['cpu × floor', 'cpu, ms', 'wall × floor', 'wall, ms', 'task over 50 ms'];

const stepTable = (title, rows, key, share) =>
  rows?.some((row) => row[key])
    ? `${title}\n\n${places(rows, stepHead, (row) => step(row[key], share))}`
    : '';

const inRounds = (rounds, least) => (rounds < least ? ` (${rounds} rounds)` : '');

/** Everything about feeds of one size. */
function section(items, size, rounds) {
  const { use, warm, all, slow, moves } = size;
  const note = (name) => inRounds(size.rounds[name], rounds);
  const megabytes = (value) => (value / 1e6).toFixed(1);
  const rest = (use ?? moves ?? all)?.map(({ name }) => {
    const find = (rows) => rows?.find((row) => row.name === name);
    return { name, paged: find(use), all: find(all), shift: find(moves)?.shift };
  });
  return [
    `## ${count(items)} stories`,
    stepTable('**First page painted, over HTTP**', use, 'mount'),
    stepTable('**First page painted, warm**', warm, 'mount'),
    stepTable('**A choice of a country**', use, 'filter', times.filter),
    stepTable('**A keystroke**', use, 'search', times.search),
    stepTable('**More, twenty stories**', use, 'more', times.more),
    stepTable(`**All shown: mount**${note('all')}`, all, 'mount'),
    stepTable(`**All shown: a choice of a country**${note('all')}`, all, 'filter', 2),
    rest
      ? `**Memory, DOM nodes, layout shift**${note('moves')}\n\n${places(
          rest,
          ['JS heap, MB', 'DOM nodes', 'all shown: JS heap, MB', 'DOM nodes', 'layout shift'],
          (row) => [
            orDash(row.paged?.heap, megabytes),
            orDash(row.paged?.nodes, count),
            orDash(row.all?.heap, megabytes),
            orDash(row.all?.nodes, count),
            orDash(row.shift, (value) => value.toFixed(4)),
          ],
        )}`
      : '',
    slow
      ? `**Four times slower: longest task (time beyond 50 ms of all tasks together), ms**${note('slow')}\n\n${places(
          slow,
          ['mount', 'four choices', 'more', 'seven keystrokes'],
          (row) =>
            [row.mount, row.filter, row.more, row.search].map((part) =>
              orDash(part, ({ longest, blocking }) =>
                longest ? `${ms(longest)} (${ms(blocking)})` : 'none',
              ),
            ),
        )}`
      : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function pageSection({ rounds, whole, alone, tasks }) {
  const row = (name, each, share) => [
    name,
    ms(each.paint),
    each.shift.toFixed(4),
    ms(each.blocking),
    ms(each.ours),
    ms(each.busy),
    share,
  ];
  return `## What the partner's page pays

The demonstration as a cheap phone on a slow line loads it: four times slower, and Slow 4G as Lighthouse
applies it to a browser (1.6 Mbit/s × 0.9, 562.5 ms a request); medians of ${rounds}. A task is ours if a script
of ours ran in it, or a promise went on, with all else that the task did.

${table(
  [
    '',
    'largest contentful paint, ms',
    'layout shift',
    'blocking time, ms',
    'of it in tasks of ours',
    'cpu of the main thread, ms',
    'share of our tasks',
  ],
  [
    row('with ours', whole, `${Math.round(whole.share * 100)} %`),
    row('the page without its scripts', alone, '–'),
  ],
)}

Tasks over 50 ms of a visit in the middle:

${table(
  ['at, ms', 'duration, ms', 'what ran'],
  tasks.map(({ start, duration, isOurs, scripts }) => [
    ms(start),
    ms(duration),
    isOurs ? ['ours', scripts.join(', ')].filter(Boolean).join(': ') : 'no script of ours',
  ]),
)}`;
}

/** One line: when, with what, on which machine. */
export const aboutLine = ({ date, rounds, browser, node, system }) =>
  `${date}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}; ${browser}, Node ${node}; ${system}`;

const versions = ({ version, peers }) =>
  [['iom-news', version], ...Object.entries(peers)]
    .filter(([name]) => name !== 'esbuild')
    .map((entry) => entry.join(' '))
    .join(', ');

/** Everything that was measured, as Markdown. */
export function markdown(results) {
  const { about, sizes, read, many, shift, page, weight } = results;
  const goals = targets(results);
  return `${[
    '# What the benchmark measured',
    `${aboutLine(about)}.\n${versions(about)}.`,
    intro,
    goals.length
      ? `## Targets\n\n${table(
          ['what', 'measured', 'target', ''],
          goals.map(({ name, value, limit, isMet }) => [
            name,
            value,
            limit,
            isMet ? 'met' : '**missed**',
          ]),
        )}`
      : '',
    ...Object.entries(sizes).map(([items, size]) => section(Number(items), size, about.rounds)),
    read
      ? `## Reading ${count(read.items)} stories\n\nOnce the compiler knows the code; a first time takes about twice as long.\n\n${table(
          ['what', 'cpu, ms', '× JSON.parse'],
          [
            ['JSON.parse of the text', ms(read.parse), ratio(1)],
            ['normalising', ms(read.normalise.cpu), ratio(read.normalise.ratio)],
            ['finding places in stories that name none', ms(read.tag.cpu), ratio(read.tag.ratio)],
          ],
        )}`
      : '',
    many
      ? `## Fifty widgets, one feed of 1,000 stories\n\n${table(
          ['script cpu of one, ms', 'of fifty, ms', '× 50 times one', 'requests'],
          [[ms(many.one), ms(many.fifty), ratio(many.ratio), many.requests]],
        )}`
      : '',
    shift
      ? `## Layout shift of ours\n\n${table(
          ['page', 'after the first paint of the widget', 'with its definition'],
          shift.map(({ name, after, all }) => [name, after.toFixed(4), all.toFixed(4)]),
        )}`
      : '',
    page ? pageSection(page) : '',
    weight
      ? `## Weight\n\n${table(
          ['what a page loads', 'bytes, brotli'],
          [...weight, ...elsewhere]
            .filter(({ name }) => name !== 'floor, a copy')
            .sort((a, b) => a.bytes - b.bytes)
            .map(({ name, bytes }) => [
              name.startsWith('ours') ? `**${name}**` : name,
              count(bytes),
            ]),
        )}`
      : '',
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}
