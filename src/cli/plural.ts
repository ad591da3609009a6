/** A number with what it counts: `1 story`, `2 stories`. */
export const plural = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
