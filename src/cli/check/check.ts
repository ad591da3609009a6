import { rawBody, readFeed } from '../../formats/read-feed.js';
import { field, type Format, type RawBody, type Received } from '../../formats/format.js';
import type { Feed, FeedWarning } from '../../model/feed.js';
import { askPolitely, type Manners } from '../source/ask-politely.js';
import { explain } from '../source/explain.js';
import { defaultMaxBytes } from '../../transport/request.js';
import { isRemote, receiveFile } from '../source/read-source.js';
import { checkHeaders, visitor } from './check-headers.js';
import { brokenJsonLine, linesBefore, placesOf } from './lines.js';

/** Something that is wrong with a feed. */
export interface Finding {
  /** `error`: news is lost. `warning`: something of it is. `note`: good to know. */
  readonly severity: 'error' | 'warning' | 'note';
  /** From 1; absent where nobody can tell. */
  readonly line?: number | undefined;
  /** As in {@link FeedWarning}. */
  readonly item?: string | number | undefined;
  readonly field?: string | undefined;
  readonly reason: string;
  /** What visitors miss, and what helps. */
  readonly effect: string;
}

/** What was found. */
export interface Checked {
  readonly source: string;
  /** Name of the format; absent where the feed could not be read. */
  readonly format?: string | undefined;
  readonly stories?: number | undefined;
  readonly findings: readonly Finding[];
}

const effects: Readonly<Record<string, string>> = {
  id: 'The story shows, under an id of our making: give each story its own.',
  url: 'The title is no link: give the story a whole http(s) address.',
  title: 'The beginning of its text serves as title.',
  summary: 'It shows without a summary.',
  date: 'It shows without a date, after all others: write a day that is not ahead, as 2026-01-31 or 2026-01-31T12:00:00Z.',
  countries: 'It is not found under that country: write ISO 3166-1 codes, such as HN.',
  regions: 'It is not found under that region.',
  topics: 'It is not found under that topic.',
  language: 'Its language is not known: write a tag such as es.',
  image: 'It shows without its picture: give the picture a whole https address.',
  translations: 'That translation is not offered.',
};

/** What visitors miss by a warning. */
function toFinding({ item, field, reason }: FeedWarning, line: number | undefined): Finding {
  const isRepeat = reason.includes('repeats');
  return {
    severity: field === 'item' && !isRepeat ? 'error' : 'warning',
    line,
    item,
    field,
    reason,
    effect: isRepeat
      ? 'Visitors miss nothing; the feed is larger than it need be.'
      : field === 'item'
        ? 'The story does not show at all.'
        : (effects[field] ?? 'It shows without that.'),
  };
}

/** Finds the line of what a warning is about: that of the field, or else of its story. */
function lineFinder(text: string): (warning: FeedWarning) => number | undefined {
  const parts = placesOf(text).map(({ line, start, end }) => ({
    line,
    part: text.slice(start, end),
  }));
  return ({ item = '', field: name }) => {
    const written = JSON.stringify(item).slice(1, -1);
    const found =
      typeof item === 'number'
        ? parts[item]
        : parts.find(({ part }) => item && (part.includes(item) || part.includes(written)));
    return found && found.line + linesBefore(found.part, name);
  };
}

function checkStories({ items }: Feed): Finding[] {
  const findings: Finding[] = [];
  const add = (severity: Finding['severity'], reason: string, effect: string): void => {
    findings.push({ severity, reason, effect });
  };
  if (!items.length) add('error', 'it has no stories', 'Visitors read “No news”.');
  const missing = (text: string, absent: (item: Feed['items'][number]) => boolean): string => {
    const { length } = items.filter(absent);
    return length ? `${length} of ${items.length} stories ${text}` : '';
  };
  const link = missing('have no address', ({ url }) => !url);
  if (link) add('warning', link, 'Their titles are no links.');
  const date = missing('have no date', (item) => !item.date);
  if (date) add('warning', date, 'They show after all others.');
  const alt = missing('have a picture without a text for it', ({ image }) => !!image && !image.alt);
  if (alt) add('note', alt, 'Who does not see them learns nothing: write _iom.image_alt.');
  const country = missing('are about no country', ({ countries }) => !countries.length);
  if (country) add('note', country, 'They show only where no country is chosen.');
  return findings;
}

/** What a browser refuses, though there is nothing wrong with the stories. */
function checkReach({ text, url, json }: RawBody, { next, archive }: Feed): Finding[] {
  const findings: Finding[] = [];
  const bytes = Buffer.byteLength(text);
  if (bytes > defaultMaxBytes) {
    findings.push({
      severity: 'error',
      reason: `it has ${Math.ceil(bytes / 1024 / 1024)} MiB, and browsers are let read ${defaultMaxBytes / 1024 / 1024}`,
      effect: 'Nothing shows. Divide it into pages, as `iom-news publish` does.',
    });
  }
  // Of a file nobody knows where it will be.
  if (!isRemote(url)) return findings;
  const { origin } = new URL(url);
  if (next !== undefined && new URL(next).origin !== origin) {
    findings.push({
      severity: 'warning',
      field: 'next_url',
      reason: `leads to another host: ${next}`,
      effect: 'It is never followed: visitors see this page only. Keep all pages on one host.',
    });
  }
  if (field(field(json, '_iom'), 'by_country') !== undefined && !archive?.byCountry) {
    findings.push({
      severity: 'warning',
      field: '_iom.by_country',
      reason: 'is no address on the same host with {country} in it',
      effect: 'It is never followed: a country has only the stories of this page.',
    });
  }
  return findings;
}

async function receive(source: string, manners: Manners): Promise<Received> {
  if (!isRemote(source)) return receiveFile(source);
  const answer = await askPolitely(source, { ...manners, origin: visitor });
  return answer ?? { text: '', contentType: '', url: source };
}

/** Looks at a feed as the widget would. Never throws for what it finds. */
export async function check(
  source: string,
  options: Manners & { readonly formats: readonly Format[] },
): Promise<Checked> {
  const { formats, signal } = options;
  const broken = (error: unknown, text?: string): Finding => {
    const { message, cure } = explain(source, error);
    const line = text === undefined || /^\s*</.test(text) ? undefined : brokenJsonLine(text);
    return { severity: 'error', line, reason: message, effect: `Nothing shows. ${cure}` };
  };
  let received: Received;
  try {
    received = await receive(source, options);
  } catch (error) {
    signal?.throwIfAborted();
    return { source, findings: [broken(error)] };
  }
  const { text, headers, url } = received;
  const served = headers ? checkHeaders(url, headers, Buffer.byteLength(text)) : [];
  try {
    const feed = await readFeed(received, formats, Date.now());
    const body = rawBody(received);
    const lineOf = lineFinder(text);
    const warnings = feed.warnings.map((warning) => toFinding(warning, lineOf(warning)));
    return {
      source,
      format: formats.find((format) => format.detect(body))?.name,
      stories: feed.items.length,
      findings: [...served, ...checkReach(body, feed), ...warnings, ...checkStories(feed)],
    };
  } catch (error) {
    return { source, findings: [...served, broken(error, text)] };
  }
}
