import { html, render } from 'lit';
import { IomCountryFilter } from '../elements/country-filter/country-filter.js';
import { IomNews } from '../elements/news/news.js';
import { IomNewsCard } from '../elements/news-card/news-card.js';
import { IomNewsList } from '../elements/news-list/news-list.js';
import { IomNewsPager } from '../elements/news-pager/news-pager.js';
import { report } from '../controllers/report.js';
import { register } from '../define/register.js';
import { loadLocale, match } from '../locales/index.js';

/** Whether the page lets Lit make templates: Trusted Types may not know its policy `lit-html`. */
function canRender(): boolean {
  try {
    render(html`<p></p>`, document.createElement('div'));
    return true;
  } catch {
    return false;
  }
}

/**
 * Defines the elements that most pages have, unless the page forbids what they need.
 *
 * @returns whether this is the copy that the page uses: of two the first stays
 */
export function defineCore(): boolean {
  if (customElements.get('iom-news-list') || canRender()) {
    // The page's language is on its way before the first element asks for it.
    loadLocale(match(document.documentElement.lang)).catch(() => undefined);
    register('iom-news', IomNews);
    register('iom-news-card', IomNewsCard);
    // With a card that is somebody else's it would show nothing; without, its links stay.
    if ('version' in customElements.get('iom-news-card')!) register('iom-news-list', IomNewsList);
    register('iom-country-filter', IomCountryFilter);
    register('iom-news-pager', IomNewsPager);
    return customElements.get('iom-news') === IomNews;
  }
  report('iom-news', 'no-policy');
  return false;
}
