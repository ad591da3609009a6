import './full.js';
import { register } from '../define/register.js';
import { IomNewsBuilder } from '../elements/news-builder/news-builder.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 0; }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

register('iom-news-builder', IomNewsBuilder);
