import type { Finding } from './check.js';

/** Larger answers are felt on an old phone when they are not compressed. */
const large = 20_000;

/** Seconds after which visitors see old news, and below which every visitor asks the server. */
const [shortest, longest] = [30, 3600];

/** The site that asks, as one of a partner would. */
export const visitor = 'https://partner.example';

/** What the server says beside the feed, as a page of another site gets it. */
export function checkHeaders(url: string, headers: Headers, bytes: number): Finding[] {
  const findings: Finding[] = [];
  const add = (severity: Finding['severity'], reason: string, effect: string): void => {
    findings.push({ severity, reason, effect });
  };
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === visitor) {
    if (!/(?:^|[\s,])(?:origin|\*)(?:$|[\s,])/i.test(headers.get('vary') ?? '')) {
      add(
        'warning',
        'Access-Control-Allow-Origin repeats the site that asks, without "Vary: Origin"',
        'A cache gives one site the answer for another, which then shows nothing. Send "Access-Control-Allow-Origin: *".',
      );
    }
  } else if (allowed !== '*') {
    add(
      'error',
      'Access-Control-Allow-Origin is not *',
      'Pages of other sites show nothing. Send the header "Access-Control-Allow-Origin: *", unless all pages are on the same site.',
    );
  }
  if (url.startsWith('http:')) {
    add('warning', 'the address is not https', 'Pages on https show nothing. Serve it by https.');
  }
  if (!/json|xml/.test(headers.get('content-type') ?? '')) {
    add(
      'note',
      `Content-Type is ${headers.get('content-type') ?? 'missing'}`,
      'The widget reads it all the same; other readers may not. Send application/feed+json.',
    );
  }
  const caching = headers.get('cache-control') ?? '';
  const age = /max-age=(\d+)/.exec(caching)?.[1];
  if (!caching) {
    add(
      'warning',
      'Cache-Control is missing',
      'Browsers guess how long to keep it: visitors may see old news. Send "Cache-Control: public, max-age=300, stale-while-revalidate=600".',
    );
  } else if (caching.includes('no-store')) {
    add(
      'warning',
      'Cache-Control forbids to keep it',
      'Visitors without a network see no news, and each page asks again. Send max-age=300.',
    );
  } else if (age !== undefined && +age > longest) {
    add('warning', `it is cached for ${age} seconds`, 'Visitors see old news. Send max-age=300.');
  } else if (age !== undefined && +age < shortest && !/no-cache|must-revalidate/.test(caching)) {
    add('note', `it is cached for ${age} seconds`, 'Almost every visitor asks the server.');
  }
  if (!headers.has('etag') && !headers.has('last-modified')) {
    add(
      'warning',
      'neither ETag nor Last-Modified is sent',
      'An unchanged feed is sent anew each time. Let the server send one of them.',
    );
  }
  if (bytes > large && !headers.has('content-encoding')) {
    add('warning', `its ${bytes} bytes are not compressed`, 'It loads slowly. Turn on gzip.');
  }
  return findings;
}
