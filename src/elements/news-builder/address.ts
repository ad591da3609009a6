import { readUrl } from '../../formats/fields/url.js';

/** Why what was typed is no address of a feed. */
export type AddressProblem = 'nothing' | 'script' | 'file' | 'nonsense';

/** What became of what was typed: an absolute address, or a reason that there is none. */
export type Reading =
  | { readonly address: string; readonly problem?: undefined }
  | { readonly address?: undefined; readonly problem: AddressProblem };

/** People leave out the beginning: `www.example.org/feed`. A name alone is a file beside the page. */
const withoutScheme = /^(?:www\.[^\s/]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?::\d+)?\/.*)$/i;

/**
 * Reads one address as people type it.
 *
 * @param base absolute address that relative ones start from
 */
export function readAddress(typed: string, base: string): Reading {
  const text = typed.trim().replace(/^<(.*)>$/, '$1');
  if (!text) return { problem: 'nothing' };
  if (/^(?:file:|[a-z]:\\|\\\\)/i.test(text)) return { problem: 'file' };
  if (/^(?:javascript|data|blob|vbscript):/i.test(text)) return { problem: 'script' };
  // A sentence, or markup, would become a strange file beside the page.
  if (/[<>"]/.test(text)) return { problem: 'nonsense' };
  const url = readUrl(withoutScheme.test(text) ? `https://${text}` : text, base);
  if (!url) return { problem: 'nonsense' };
  return { address: url.replaceAll(/%7Blang%7D/gi, '{lang}') };
}

/** Reads several addresses, with blanks between: all of them, or the first problem. */
export function readAddresses(typed: string, base: string): Reading {
  const parts = typed.trim().split(/\s+/);
  // The words of a sentence would each be a file beside the page.
  if (parts.length > 1 && !parts.every((part) => /[./]/.test(part))) return { problem: 'nonsense' };
  const readings = parts.map((part) => readAddress(part, base));
  const bad = readings.find(({ problem }) => problem);
  return bad ?? { address: readings.map(({ address }) => address).join(' ') };
}
