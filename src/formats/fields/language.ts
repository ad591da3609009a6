/** A BCP 47 language tag, or `undefined` for what cannot be one (RFC 5646, section 2.1). */
export const readLanguage = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value) ? value : undefined;
