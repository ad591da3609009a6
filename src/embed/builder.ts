import './full.js';
import { register } from '../define/register.js';
import { IomNewsBuilder } from '../elements/news-builder/news-builder.js';
import { wordsFor } from '../elements/news-builder/words/index.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 0; }
  nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; justify-content: end; padding: 0.5rem 1rem; }
  a { padding-block: 0.375rem; color: inherit; }
  a:focus-visible { outline: 3px solid; outline-offset: 2px; }
  [aria-current] { font-weight: 600; text-decoration: none; }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** As the address says, else as the browser likes best of what there is. */
const wanted = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages].map(
  (tag) => tag.replace(/-.*/, ''),
);
const { language, words } = wordsFor(wanted.find((tag) => wordsFor(tag).language === tag) ?? 'en');
document.documentElement.lang = language;
document.title = words.title;
document.querySelector(`nav [hreflang="${language}"]`)?.setAttribute('aria-current', 'true');

register('iom-news-builder', IomNewsBuilder);
