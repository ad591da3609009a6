import { IomCountryFilter } from '../elements/country-filter/country-filter.js';
import { register } from './register.js';

register('iom-country-filter', IomCountryFilter);
