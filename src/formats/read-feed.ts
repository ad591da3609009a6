import type { Feed } from '../model/feed.js';
import { FeedError } from '../model/feed-error.js';
import type { DraftFeed, Format, RawBody } from './format.js';
import { normalise, type NormaliseContext } from './normalise.js';

/** What is found in a text only if some field of the feed is written as HTML. */
const markup = /<[/!a-z]|&(?:#|[a-z]+\d*;)|\\u00(?:3c|26)/i;

/** A body whose text is taken for JSON when somebody asks, and only once. */
export function rawBody(text: string, contentType: string): RawBody {
  let json: unknown;
  let isParsed = false;
  return {
    text,
    contentType,
    get json() {
      if (!isParsed) {
        isParsed = true;
        try {
          json = JSON.parse(text);
        } catch {
          // Whatever it is, it is no JSON.
        }
      }
      return json;
    },
  };
}

/** What a body that is no feed looks like, for the webmaster. */
function resemblance({ text, json }: RawBody): string {
  if (/^\s*</.test(text)) return 'a web page or XML';
  return json === undefined ? 'no JSON, or cut off' : 'JSON of another kind';
}

/**
 * Parses and normalises a body by the first format that recognises it.
 *
 * @throws {FeedError} `empty-answer` or `not-a-feed`
 */
export async function readFeed(
  text: string,
  contentType: string,
  formats: readonly Format[],
  context: Omit<NormaliseContext, 'htmlToText'>,
): Promise<Feed> {
  if (!text.trim()) throw new FeedError('empty-answer', context.base);
  const body = rawBody(text, contentType);
  let draft: DraftFeed | undefined;
  try {
    draft = await formats.find((format) => format.detect(body))?.parse(body);
  } catch {
    // A format that cannot read it after all is no better than none.
  }
  if (!draft) throw new FeedError('not-a-feed', context.base, undefined, resemblance(body));
  const html = markup.test(text)
    ? await import('./fields/html.js').catch(() => undefined)
    : undefined;
  return normalise(draft, { ...context, htmlToText: html?.htmlToText });
}
