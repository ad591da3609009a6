import './news.js';
import './news-list.js';
import './news-card.js';
import './country-filter.js';
import './country-map.js';
import './news-pager.js';
import './news-search.js';
import './topic-filter.js';
