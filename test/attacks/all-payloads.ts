import { corpora } from '../formats/corpora.js';
import { ownPayloads } from './payloads.js';

interface Expectation {
  readonly payload: string;
}

interface Line {
  readonly line: string;
}

/** All texts of the corpora, none twice, after our own. */
export async function allPayloads(): Promise<readonly string[]> {
  if (!corpora.isThere) return ownPayloads;
  const [dompurify, html5, trojan] = (await Promise.all(
    ['dompurify-expect', 'h5sc-vectors', 'trojan-source-lines'].map((file) =>
      corpora.loadJson(`xss/${file}.json`),
    ),
  )) as [Expectation[], string[], Line[]];
  return [
    ...new Set([
      ...ownPayloads,
      ...dompurify.map(({ payload }) => payload),
      ...html5,
      ...trojan.map(({ line }) => line),
    ]),
  ];
}
