import { join, resolve } from 'node:path';
import type { Format } from '../formats/format.js';
import type { Feed } from '../model/feed.js';
import type { NewsItem } from '../model/news-item.js';
import { mergeFeeds } from '../store/merge.js';
import { type Archive, loadArchive, saveArchive, withEarlier } from './archive.js';
import { chooseStories, type Limits } from './edition/choose-stories.js';
import { Lock } from './edition/lock.js';
import { type Edition, type EditionOptions, makeEdition } from './edition/make-edition.js';
import { readEdition } from './edition/read-edition.js';
import { retire } from './edition/retire.js';
import { writeEdition, type Written } from './edition/write-edition.js';
import { explainWriting, files } from './edition/write-whole.js';
import { plural } from './plural.js';
import { type ExitCode, exitCodes, Problem } from './problem.js';
import type { Report } from './report.js';
import type { Manners } from './source/ask-politely.js';
import { explain } from './source/explain.js';
import { isRemote, readSource } from './source/read-source.js';

export interface PublishOptions extends Limits, EditionOptions, Omit<Manners, 'validators'> {
  /** Addresses and paths; of a story that several have, the first one's counts. */
  readonly sources: readonly string[];
  /** Folder that is published. */
  readonly out: string;
  /** Folder in which it remembers what it has read; beside `out`, as it is nobody's business. */
  readonly state: string;
  /** Whether stories stay that have left their source. */
  readonly keep: boolean;
  readonly title?: string | undefined;
  readonly maxPages: number;
  /** Milliseconds for which the files of a replaced edition stay. */
  readonly grace: number;
  readonly formats: readonly Format[];
}

/** What became of one source. */
export interface SourceResult {
  readonly source: string;
  readonly result: 'read' | 'unchanged' | 'kept' | 'missing';
  /** Stories of it that can be published. */
  readonly stories: number;
  /** Fields and stories that were dropped or repaired. */
  readonly warnings: number;
}

/** What a run came to. */
export interface Published {
  readonly exitCode: ExitCode;
  readonly total: number;
  readonly countries: Readonly<Record<string, number>>;
  readonly sources: readonly SourceResult[];
  readonly written: Written;
  /** Files of replaced editions that were taken away. */
  readonly removed: number;
}

interface Gathered {
  readonly archive: Archive | undefined;
  /** Whether nothing was known of it, or no longer. */
  readonly isNew: boolean;
  readonly result: SourceResult;
}

/** What a source holds now, with what is known of it. A source that fails keeps what it had. */
async function gather(source: string, options: PublishOptions, report: Report): Promise<Gathered> {
  const earlier = await loadArchive(options.state, source);
  const kept = (problem: Problem): Gathered => {
    report.problem(problem);
    const stories = earlier?.feed.items.length ?? 0;
    const result = earlier ? 'kept' : 'missing';
    return { archive: earlier, isNew: !earlier, result: { source, result, stories, warnings: 0 } };
  };
  const isDone = earlier && !earlier.isUnfinished;
  const known = new Map(earlier?.feed.items.map((item) => [item.id, JSON.stringify(item)]));
  const isKnown = (item: NewsItem): boolean =>
    !!isDone && known.get(item.id) === JSON.stringify(item);
  let reading;
  try {
    const tell = (text: string): void => report.say(text);
    const validators = isDone ? earlier.validators : undefined;
    reading = await readSource(source, { ...options, validators, isKnown, tell });
  } catch (error) {
    options.signal?.throwIfAborted();
    const { message, cure } = explain(source, error);
    const consequence = earlier ? ' Its last stories stay.' : ' The edition goes without it.';
    return kept(new Problem(message + consequence, cure));
  }
  const { feed, validators, stopped } = reading;
  if (!feed) {
    const stories = earlier?.feed.items.length ?? 0;
    report.say(`${source}: unchanged, ${plural(stories, 'story', 'stories')}.`);
    return {
      archive: earlier,
      isNew: false,
      result: { source, result: 'unchanged', stories, warnings: 0 },
    };
  }
  if (!feed.items.length && earlier?.feed.items.length) {
    return kept(
      new Problem(
        `${source} is empty all of a sudden. Its last stories stay.`,
        'If that is meant, take the source out of the command; if not, tell whoever writes the feed.',
      ),
    );
  }
  if (stopped) {
    const { message, cure } = explain(stopped.address ?? source, stopped);
    const consequence = `The further pages of ${source} are asked for the next time.`;
    report.problem(new Problem(`${message} ${consequence}`, cure));
  }
  const items =
    earlier && (options.keep || stopped) ? withEarlier(feed.items, earlier.feed.items) : feed.items;
  const archive: Archive = { feed: { ...feed, items }, validators, isUnfinished: !!stopped };
  await saveArchive(options.state, source, archive);
  const { length } = feed.warnings;
  const warned = length ? `, ${plural(length, 'warning')} (see \`iom-news check\`)` : '';
  report.say(`${source}: ${plural(feed.items.length, 'story', 'stories')}${warned}.`);
  const result = { source, result: 'read', stories: items.length, warnings: length } as const;
  return { archive, isNew: !earlier, result };
}

/** The stories of all sources as one feed, each once. */
function combine(feeds: readonly Feed[], title: string | undefined): Feed {
  const feed = mergeFeeds(feeds);
  // What stories inherit from the feed must be true of all.
  const [language, ...others] = new Set(feed.items.map((item) => item.language));
  return { ...feed, title: title ?? feed.title, language: others.length ? undefined : language };
}

async function write(
  edition: Edition,
  lock: Lock,
  { out, state, grace }: PublishOptions,
  report: Report,
): Promise<Pick<Published, 'written' | 'removed'>> {
  const written = await writeEdition(out, edition, {
    progress: (done, total) => report.progress('files', done, total),
    beforeIndex: () => lock.check(),
  });
  const removed = await retire(out, edition, { state, grace, now: Date.now() });
  return { written, removed };
}

async function run(options: PublishOptions, lock: Lock, report: Report): Promise<Published> {
  const { sources, out, state, keep, title, signal } = options;
  await files.mkdir(state, { recursive: true });
  const gathered: Gathered[] = [];
  for (const [i, source] of sources.entries()) {
    report.progress('sources', i, sources.length);
    gathered.push(await gather(source, options, report));
  }
  const feeds = gathered.flatMap(({ archive }) => archive?.feed ?? []);
  if (!feeds.some(({ items }) => items.length)) {
    throw new Problem(
      'No source has a story. The last edition, if there is one, stays as it is.',
      'Run `iom-news check` on each source.',
    );
  }
  // A memory that was lost, or a source that has moved, is no reason to lose stories.
  if (keep && gathered.some(({ isNew }) => isNew)) {
    const last = await readEdition(out, options.baseUrl ?? 'http://edition.invalid/');
    if (last) {
      report.say(`Took over ${plural(last.items.length, 'story', 'stories')} of the last edition.`);
      await saveArchive(state, out, { feed: last, isUnfinished: false });
    }
  }
  const last = keep ? await loadArchive(state, out) : undefined;
  const all = combine(last ? [...feeds, last.feed] : feeds, title);
  signal?.throwIfAborted();
  const items = chooseStories(all.items, options, Date.now());
  if (!items.length) {
    throw new Problem(
      'The limits leave no story. The last edition, if there is one, stays as it is.',
      'Raise --max-age or --max-items, or take away --without.',
      exitCodes.usage,
    );
  }
  const edition = makeEdition(all, items, options);
  const { written, removed } = await write(edition, lock, options, report);
  report.say(
    `${plural(edition.total, 'story', 'stories')} about ${plural(edition.countries.size, 'country', 'countries')}; ${plural(written.files, 'file')} written, ${written.unchanged} unchanged, ${removed} old ones removed.`,
  );
  return {
    exitCode: report.problems.length ? exitCodes.feed : exitCodes.done,
    total: edition.total,
    countries: Object.fromEntries(edition.countries),
    sources: gathered.map(({ result }) => result),
    written,
    removed,
  };
}

/**
 * Reads the sources and publishes an edition of their stories.
 *
 * @throws {Problem} where nothing could be published; the last edition is then untouched
 */
export async function publish(given: PublishOptions, report: Report): Promise<Published> {
  const options = { ...given, out: resolve(given.out), state: resolve(given.state) };
  const own = options.sources.find(
    (source) => !isRemote(source) && resolve(source) === join(options.out, 'feed.json'),
  );
  if (own !== undefined) {
    throw new Problem(
      `${own} is both what is read and what would be written.`,
      'Choose another folder by --out.',
      exitCodes.usage,
    );
  }
  const lock = new Lock(options.out);
  try {
    await lock.take();
    return await run(options, lock, report);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof Problem || !(Object(error) as NodeJS.ErrnoException).code) throw error;
    throw explainWriting(given.out, error);
  } finally {
    await lock.release().catch(() => undefined);
  }
}
