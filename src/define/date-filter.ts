import { IomDateFilter } from '../elements/date-filter/date-filter.js';
import { register } from './register.js';

register('iom-date-filter', IomDateFilter);
