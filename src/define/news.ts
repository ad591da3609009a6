import { IomNews } from '../elements/news/news.js';
import { register } from './register.js';

register('iom-news', IomNews);
