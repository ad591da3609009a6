import { IomNewsSearch } from '../elements/news-search/news-search.js';
import { register } from './register.js';

register('iom-news-search', IomNewsSearch);
