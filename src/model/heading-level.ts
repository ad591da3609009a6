/** Level of a story's heading unless the page says another. */
export const defaultHeadingLevel = 3;

/** Whether a page's value is a level that HTML has a heading for: 1 to 6. */
export const isHeadingLevel = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 6;
