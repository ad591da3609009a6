import { FeedError, type FeedErrorCode } from '../../model/feed-error.js';
import { exitCodes, Problem } from '../problem.js';

type Explanation = (error: FeedError) => readonly [message: string, cure: string];

const connections: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name of its host is not known',
  EAI_AGAIN: 'the name of its host could not be looked up',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody known',
};

const refusals: Readonly<Record<number, string>> = {
  401: 'It asks for a password: use the address of a public feed.',
  403: 'It is forbidden: ask its host to let programs read the feed. ReliefWeb wants an approved appname in the address.',
  404: 'Look the address up: no feed is there.',
  410: 'It is gone for good: take it out of the command.',
};

const explanations: Partial<Record<FeedErrorCode, Explanation>> = {
  network: ({ detail = '' }) => [
    `did not answer: ${connections[detail] ?? (detail || 'the connection was cut')}`,
    'Look whether the address is right and opens in a browser, then run the command again.',
  ],
  timeout: () => [
    'took too long',
    'Run the command again, or give it more time by --timeout SECONDS.',
  ],
  'too-large': () => [
    'has more bytes than are read',
    'Ask for fewer stories a page, or allow more by --max-mb.',
  ],
  unavailable: ({ status }) => [
    `answered ${status}`,
    refusals[status ?? 0] ?? 'Look the address up in a browser.',
  ],
  busy: ({ status }) => [
    `answered ${status} again and again`,
    'Its server is busy or broken: run the command again later, or tell its host.',
  ],
  'empty-answer': () => ['is empty', 'Tell whoever writes the feed: there is not a word in it.'],
  'not-a-feed': ({ detail }) => [
    `is not a feed: ${detail}`,
    'It has to be JSON Feed, RSS, Atom, WordPress, Drupal JSON:API or ReliefWeb. `iom-news check` says more.',
  ],
};

/** Files: what the system says, in words. */
const fileErrors: Readonly<Record<string, readonly [message: string, cure: string]>> = {
  ENOENT: ['does not exist', 'Look at the path: it starts where the command runs.'],
  EISDIR: ['is a folder', 'Name the feed in it.'],
  EACCES: ['may not be read', 'Run the command as somebody who may read it.'],
};

/** Why a source could not be read, for its publisher. */
export function explain(address: string, error: unknown): Problem {
  if (error instanceof FeedError) {
    const [message, cure] = explanations[error.code]?.(error) ?? [
      `could not be read: ${error.message}`,
      'Look at the address.',
    ];
    return new Problem(`${address} ${message}.`, cure);
  }
  const { code = '', message = String(error) } = Object(error) as Partial<NodeJS.ErrnoException>;
  const [text, cure] = fileErrors[code] ?? [`could not be read: ${message}`, 'Look at it.'];
  return new Problem(`${address} ${text}.`, cure, exitCodes.feed);
}
