import { formats } from '../../formats/index.js';
import {
  readNumber,
  readOptions,
  readSources,
  readText,
  readTexts,
  type Typed,
} from '../options.js';
import { type ExitCode, exitCodes, Problem } from '../problem.js';
import { publish, type PublishOptions } from '../publish.js';
import { Report } from '../report.js';
import { repeat } from '../watch.js';
import type { Command, Surroundings } from './command.js';

const help = `Usage: iom-news publish <feed…> --out <folder> [options]

Reads feeds (JSON Feed, RSS, Atom, WordPress, Drupal JSON:API, ReliefWeb; addresses
or files) and writes one tagged, paged JSON Feed that any web server or CDN can serve:

  feed.json             the newest stories; visitors ask for this one first
  pages/…json           older stories; names change with their content
  countries/…/HN.json   the stories of each country; so does the folder's name

Run again, it asks only for what has changed, and writes only what has changed.

Options:
  --out <folder>          where the edition goes (needed)
  --title <text>          title of the edition; else that of the first feed
  --base-url <address>    address of the folder, for readers that want whole addresses
  --page-size <number>    stories on a page (50)
  --keep <all|none>       whether stories stay that have left their feed (all)
  --max-items <number>    most stories; the oldest are dropped
  --max-age <days>        oldest stories, in whole months
  --without <id|address>  takes a story out; may be repeated
  --summary-length <n>    most characters of a summary (600)
  --max-pages <number>    pages read of a feed that goes on (20)
  --delay <seconds>       between two requests to one host (1)
  --timeout <seconds>     for one request (30)
  --max-mb <number>       most megabytes of one answer (64)
  --keep-old <hours>      how long files of a replaced edition stay (24)
  --state <folder>        what it remembers between runs (<out>.state)
  --watch <minutes>       goes on, every so many minutes
  --json                  one line of JSON for each run, for machines
  --help

Exit codes: 0 published · 1 published, but something is wrong with a feed, or no feed
could be read · 2 the command was not understood · 3 the folder cannot be written ·
4 another publisher is at work there. Whatever happens, visitors see the last edition
or the new one, whole.

Examples:
  npx iom-news publish https://www.example.org/rss.xml --out public
  npx iom-news publish rss.xml https://example.org/wp-json/wp/v2/posts?_embed --out public
  npx iom-news publish https://www.example.org/rss.xml --out public --watch 15`;

const options = {
  out: { type: 'string' },
  title: { type: 'string' },
  'base-url': { type: 'string' },
  'page-size': { type: 'string' },
  keep: { type: 'string' },
  'max-items': { type: 'string' },
  'max-age': { type: 'string' },
  without: { type: 'string', multiple: true },
  'summary-length': { type: 'string' },
  'max-pages': { type: 'string' },
  delay: { type: 'string' },
  timeout: { type: 'string' },
  'max-mb': { type: 'string' },
  'keep-old': { type: 'string' },
  state: { type: 'string' },
  watch: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function readBaseUrl(typed: Typed): string | undefined {
  const text = readText(typed, 'base-url');
  if (text === undefined) return undefined;
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(text.replace(/\/?$/, '/')).href;
  throw new Problem(
    `--base-url is an http(s) address, not "${text}".`,
    'For example: --base-url https://www.example.org/news/',
    exitCodes.usage,
  );
}

function readKeep(typed: Typed): boolean {
  const text = readText(typed, 'keep') ?? 'all';
  if (text === 'all' || text === 'none') return text === 'all';
  throw new Problem(
    `--keep is all or none, not "${text}".`,
    '"all" keeps stories that have left their feed.',
    exitCodes.usage,
  );
}

function readPublishOptions(typed: Typed, signal: AbortSignal): PublishOptions {
  const sources = readSources('publish', typed);
  const out = readText(typed, 'out');
  if (!out) {
    throw new Problem(
      'publish needs a folder to write to.',
      'For example: npx iom-news publish feed.xml --out public',
      exitCodes.usage,
    );
  }
  return {
    sources,
    out,
    signal,
    formats,
    state: readText(typed, 'state') ?? `${out.replace(/[/\\]+$/, '')}.state`,
    title: readText(typed, 'title'),
    baseUrl: readBaseUrl(typed),
    pageSize: readNumber(typed, 'page-size', 1, { whole: true }) ?? 50,
    keep: readKeep(typed),
    maxItems: readNumber(typed, 'max-items', 1, { whole: true }),
    maxAge: readNumber(typed, 'max-age', 1),
    without: readTexts(typed, 'without'),
    summaryLength: readNumber(typed, 'summary-length', 0, { whole: true }) ?? 600,
    maxPages: readNumber(typed, 'max-pages', 1, { whole: true }) ?? 20,
    delay: (readNumber(typed, 'delay', 0) ?? 1) * 1000,
    deadline: (readNumber(typed, 'timeout', 0.001) ?? 30) * 1000,
    maxBytes: (readNumber(typed, 'max-mb', 0.001) ?? 64) * 1024 * 1024,
    grace: (readNumber(typed, 'keep-old', 0) ?? 24) * 3600_000,
  };
}

async function once(
  given: PublishOptions,
  { streams }: Surroundings,
  isJson: boolean,
): Promise<ExitCode> {
  const report = new Report(streams, isJson);
  const problems = (): object[] => report.problems.map(({ message, cure }) => ({ message, cure }));
  try {
    const published = await publish(given, report);
    if (isJson) report.answer(JSON.stringify({ ...published, problems: problems() }));
    return published.exitCode;
  } catch (error) {
    given.signal?.throwIfAborted();
    if (!(error instanceof Problem)) throw error;
    report.problem(error);
    if (isJson) report.answer(JSON.stringify({ exitCode: error.exitCode, problems: problems() }));
    return error.exitCode;
  }
}

export const publishCommand: Command = {
  summary: 'writes a tagged, paged JSON Feed for any web server',
  help,
  async run(args, surroundings) {
    const typed = readOptions('publish', args, options);
    const { signal } = surroundings;
    const given = readPublishOptions(typed, signal);
    const minutes = readNumber(typed, 'watch', 0.01);
    const isJson = !!typed.values.json;
    if (minutes === undefined) return once(given, surroundings, isJson);
    const work = async (): Promise<void> => {
      await once(given, surroundings, isJson).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    };
    await repeat(minutes, work, signal);
    return exitCodes.done;
  },
};
