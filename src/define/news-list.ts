import { IomNewsList } from '../elements/news-list/news-list.js';
import './news-card.js';
import './news-pager.js';
import { register } from './register.js';

register('iom-news-list', IomNewsList);
