import { register } from '../define/register.js';
import { IomCountryMap } from '../elements/country-map/country-map.js';
import { IomDateFilter } from '../elements/date-filter/date-filter.js';
import { IomNewsSearch } from '../elements/news-search/news-search.js';
import { IomTopicFilter } from '../elements/topic-filter/topic-filter.js';
import { defineCore } from './core.js';
import { meetMarkedDivs } from './marked-divs.js';
import { placeByScripts } from './place-by-script.js';

// A copy that came later draws nothing, and has no policy of Trusted Types to draw with.
if (defineCore()) {
  register('iom-country-map', IomCountryMap);
  register('iom-date-filter', IomDateFilter);
  register('iom-news-search', IomNewsSearch);
  register('iom-topic-filter', IomTopicFilter);
}

if (customElements.get('iom-news-list')) {
  meetMarkedDivs();
  placeByScripts('iom-news.full.js');
}
