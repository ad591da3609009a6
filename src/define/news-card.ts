import { IomNewsCard } from '../elements/news-card/news-card.js';
import { register } from './register.js';

register('iom-news-card', IomNewsCard);
