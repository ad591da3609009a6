import { IomNewsPager } from '../elements/news-pager/news-pager.js';
import { register } from './register.js';

register('iom-news-pager', IomNewsPager);
