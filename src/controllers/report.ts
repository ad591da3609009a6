import type { Problem } from './problems.js';

const said = new Set<string>();

/**
 * Tells the webmaster about a problem in the console: one sentence, once a page however many elements
 * run into it. The sentences are fetched only now, because most pages need none.
 *
 * @param tag the element it is about
 * @param details what the sentence is made of, see {@link Problem}
 */
export function report(
  tag: string,
  problem: Problem,
  ...details: readonly (string | number | undefined)[]
): void {
  const key = [tag, problem, ...details].join(' ');
  if (said.has(key)) return;
  said.add(key);
  import('./problems.js').then(
    ({ sentence }) => console.warn(sentence(tag, problem, details)),
    () => console.warn(`${key}: the folder "chunks" is missing beside iom-news.js`),
  );
}
