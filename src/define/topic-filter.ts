import { IomTopicFilter } from '../elements/topic-filter/topic-filter.js';
import { register } from './register.js';

register('iom-topic-filter', IomTopicFilter);
