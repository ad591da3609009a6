import './all.js';
import { IomNewsBuilder } from '../elements/news-builder/news-builder.js';
import { register } from './register.js';

register('iom-news-builder', IomNewsBuilder);
