const rightToLeft = /[\u0590-\u08FF]/g;
const leftToRight = /[A-Za-z]/g;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The direction of a text, for `dir`. One that is mostly Arabic or Hebrew may begin with a name in Latin
 * letters; of others the first letter tells.
 */
export const textDirection = (text: string): 'rtl' | 'auto' =>
  count(text, rightToLeft) > count(text, leftToRight) ? 'rtl' : 'auto';
