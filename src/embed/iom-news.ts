import { html, render } from 'lit';
import { IomCountryFilter } from '../elements/country-filter/country-filter.js';
import { IomNews } from '../elements/news/news.js';
import { IomNewsCard } from '../elements/news-card/news-card.js';
import { IomNewsList } from '../elements/news-list/news-list.js';
import { IomNewsPager } from '../elements/news-pager/news-pager.js';
import { register } from '../define/register.js';
import { loadLocale, match } from '../locales/index.js';
import { meetRareElements } from './rare-elements.js';

/** Whether the page lets Lit make templates: Trusted Types may not know its policy `lit-html`. */
function canRender(): boolean {
  try {
    render(html`<p></p>`, document.createElement('div'));
    return true;
  } catch {
    return false;
  }
}

if (customElements.get('iom-news-list') || canRender()) {
  // The page's language is on its way before the first element asks for it.
  loadLocale(match(document.documentElement.lang)).catch(() => undefined);
  register('iom-news', IomNews);
  register('iom-news-list', IomNewsList);
  register('iom-news-card', IomNewsCard);
  register('iom-country-filter', IomCountryFilter);
  register('iom-news-pager', IomNewsPager);
  // Of two copies on a page the first fetches its own parts.
  if (customElements.get('iom-news') === IomNews) meetRareElements(document);
} else {
  console.warn(
    'iom-news shows nothing: this page enforces Trusted Types. Add "lit-html" to its trusted-types directive.',
  );
}
