import type { CSSResult } from 'lit';
import { cardLayoutStyles } from '../elements/layouts/card-layouts.styles.js';
import { listLayoutStyles } from '../elements/layouts/list-layouts.styles.js';
import { newsCardStyles } from '../elements/news-card/news-card.styles.js';
import { newsListStyles } from '../elements/news-list/news-list.styles.js';
import { isRare, type Layout } from '../model/layout.js';
import { report } from '../controllers/report.js';
import { customElementStyles } from '../styles/host.js';
import { escapeHtml } from './escape.js';
import { serverStyles } from './server.styles.js';
import type { Styles } from './options.js';

/** Without comments and line ends. Blanks stay where they mean something. */
const lean = (sheets: readonly CSSResult[]): string =>
  sheets
    .map(({ cssText }) => cssText)
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) /g, '$1')
    .trim();

const list = [customElementStyles, newsListStyles, serverStyles];
const card = [customElementStyles, newsCardStyles];

/** What `dist/styles/` holds, by file name: the styles of the two elements in every layout. */
export const styleFiles: Readonly<Record<string, string>> = {
  'news-list.css': lean([...list, listLayoutStyles]),
  'news-card.css': lean([...card, cardLayoutStyles]),
};

const texts = {
  'news-list': [lean(list), lean([listLayoutStyles])],
  'news-card': [lean(card), lean([cardLayoutStyles])],
} as const;

/** Where styles come from; for what says no place the default, and the webmaster is told. */
export function readStyles(given: unknown = 'inline'): Styles {
  const { nonce, href } = Object(given) as { nonce?: unknown; href?: unknown };
  if (typeof href === 'string') return { href };
  if (typeof nonce === 'string') return { nonce };
  if (given !== 'inline') {
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    report('iom-news-list', 'bad-value', 'styles', text, 'inline, { nonce } or { href }');
  }
  return 'inline';
}

/** The HTML by which a shadow root of an element has its styles. */
export function stylesOf(element: keyof typeof texts, layout: Layout, styles: Styles): string {
  if (typeof styles === 'object' && 'href' in styles) {
    const folder = styles.href.replace(/\/?$/, '/');
    return `<link rel="stylesheet" href="${escapeHtml(`${folder}${element}.css`)}">`;
  }
  const nonce = typeof styles === 'object' ? ` nonce="${escapeHtml(styles.nonce)}"` : '';
  const [base, rare] = texts[element];
  return `<style${nonce}>${isRare(layout) ? base + rare : base}</style>`;
}
