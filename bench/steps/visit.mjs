import { atFirst, whenChosen, whenTyped } from '../expected.mjs';

const word = 'shelter';
const pageSize = 20;
const mores = 3;

/** How often each part of a visit is done: what one time takes is the part of all. */
export const times = { filter: 4, search: word.length, more: mores };

/**
 * Runs in the page, as the driver does it.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} name a function of the driver
 */
export const drive = (page, name, ...values) =>
  page.evaluate((key, args) => globalThis.bench[key](...args), name, values);

/** What the script needs to know to be mounted. An embed is not asked what it shows. */
export const beginning = ({ script, isEmbed }, items) =>
  isEmbed ? [script] : [script, atFirst(items)];

/**
 * What a visitor does once the first stories are there: four choices of a country, further stories
 * three times, a word of seven letters.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {number} items stories in the feed
 * @param {(work: () => Promise<object>) => Promise<object>} cpu measures
 */
export async function visit(page, items, cpu) {
  const titles = [];
  const look = async () => titles.push(...(await drive(page, 'titles')));
  await look();
  const choices = whenChosen(items);
  const filter = await cpu(() => drive(page, 'filter', choices));
  await drive(page, 'filter', choices.slice(0, 1));
  await look();
  await drive(page, 'filter', choices.slice(-1));
  const hasMore = items > pageSize * mores;
  const more = hasMore ? await cpu(() => drive(page, 'more', mores)) : undefined;
  await look();
  const search = await cpu(() => drive(page, 'search', whenTyped(items, word)));
  await look();
  return { filter, more, search, titles: titles.join('\n') };
}
