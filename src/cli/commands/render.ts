import { dirname, resolve } from 'node:path';
import type { Layout } from '../../model/layout.js';
import { layouts } from '../../model/layout.js';
import { renderNews, type RenderOptions } from '../../render/index.js';
import { explainWriting, files, writeWhole } from '../edition/write-whole.js';
import { readNumber, readOptions, readSources, readText, type Typed } from '../options.js';
import { exitCodes, Problem } from '../problem.js';
import { Report } from '../report.js';
import { askPolitely } from '../source/ask-politely.js';
import { explain } from '../source/explain.js';
import { isRemote, receiveFile } from '../source/read-source.js';
import type { Command } from './command.js';

const help = `Usage: iom-news render <feed> [options]

Writes a list of news as HTML that shows without a script, for pages that are made
on a server. Where iom-news.js is on the page, it takes the list over.

Options:
  --out <file>             where the HTML goes; else it is printed
  --lang <tag>             language of the page (en)
  --countries <codes>      only stories about these, such as "GT HN"
  --languages <tags>       only stories in these languages; * for all
  --page-size <number>     stories that show (10)
  --layout <name>          list, grid, compact, featured or carousel
  --heading-level <1-6>    level of the stories' headings (3)
  --no-images              without pictures
  --styles-href <address>  folder of news-list.css and news-card.css; else styles are in the HTML
  --styles-nonce <nonce>   nonce of the page's Content-Security-Policy
  --timeout <seconds>      for the request (30)
  --help

Exit codes: 0 rendered · 1 the feed cannot be read · 2 the command was not understood ·
3 the file cannot be written

Examples:
  npx iom-news render feed.json --out news.html
  npx iom-news render https://www.example.org/rss.xml --lang es --countries "GT HN"`;

const options = {
  out: { type: 'string' },
  lang: { type: 'string' },
  countries: { type: 'string' },
  languages: { type: 'string' },
  'page-size': { type: 'string' },
  layout: { type: 'string' },
  'heading-level': { type: 'string' },
  'no-images': { type: 'boolean' },
  'styles-href': { type: 'string' },
  'styles-nonce': { type: 'string' },
  timeout: { type: 'string' },
} as const;

function readLayout(typed: Typed): Layout | undefined {
  const text = readText(typed, 'layout');
  const layout = layouts.find((name) => name === text);
  if (layout || text === undefined) return layout;
  throw new Problem(
    `--layout is ${layouts.join(', ')}, not "${text}".`,
    'Choose one of them.',
    exitCodes.usage,
  );
}

function readRenderOptions(typed: Typed): RenderOptions {
  const [href, nonce] = [readText(typed, 'styles-href'), readText(typed, 'styles-nonce')];
  return {
    lang: readText(typed, 'lang'),
    countries: readText(typed, 'countries'),
    languages: readText(typed, 'languages'),
    pageSize: readNumber(typed, 'page-size', 1, { whole: true }),
    layout: readLayout(typed),
    headingLevel: readNumber(typed, 'heading-level', 1, { whole: true }),
    noImages: !!typed.values['no-images'],
    styles: href !== undefined ? { href } : nonce !== undefined ? { nonce } : 'inline',
  };
}

export const renderCommand: Command = {
  summary: 'writes a list of news as HTML that shows without a script',
  help,
  async run(args, { streams, signal }) {
    const typed = readOptions('render', args, options);
    const [source = ''] = readSources('render', typed, 1);
    const given = readRenderOptions(typed);
    const deadline = (readNumber(typed, 'timeout', 0.001) ?? 30) * 1000;
    const manners = { signal, delay: 0, deadline, maxBytes: 64 * 1024 * 1024 };
    let html: string;
    try {
      const answer = isRemote(source)
        ? await askPolitely(source, manners)
        : await receiveFile(source);
      const address = isRemote(source) ? (answer?.url ?? source) : undefined;
      html = await renderNews(answer?.text ?? '', { ...given, address });
    } catch (error) {
      signal.throwIfAborted();
      throw explain(source, error);
    }
    const out = readText(typed, 'out');
    if (out === undefined) {
      new Report(streams).answer(html);
      return exitCodes.done;
    }
    try {
      await files.mkdir(dirname(resolve(out)), { recursive: true });
      await writeWhole(resolve(out), `${html}\n`);
    } catch (error) {
      throw explainWriting(out, error);
    }
    return exitCodes.done;
  },
};
