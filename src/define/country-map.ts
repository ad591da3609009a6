import { IomCountryMap } from '../elements/country-map/country-map.js';
import { register } from './register.js';

register('iom-country-map', IomCountryMap);
