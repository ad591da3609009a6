const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/**
 * The direction of a story's text, for `dir`. A text may begin with a name in Latin letters whatever its
 * language is; where that is not written from right to left, or unknown, its first letter tells.
 *
 * @param language BCP 47 tag
 */
export const textDirection = (language = ''): 'rtl' | 'auto' =>
  rightToLeft.test(language) ? 'rtl' : 'auto';
