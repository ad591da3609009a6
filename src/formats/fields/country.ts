import { isCountry } from '../../places/countries.js';

/** An ISO 3166-1 alpha-2 code in upper case, or `undefined` for anything else. */
export function readCountry(value: unknown): string | undefined {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return isCountry(code) ? code : undefined;
}
