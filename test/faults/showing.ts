import { html } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { parts, place, settled, titles, until } from '../elements/fixtures.js';
import type { Answer, Served } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import { contentFaults } from './content-faults.js';
import { allText, expectError, expectPlainWords, type Load, playerOf } from './playing.js';
import type { FaultRecord } from './record.js';

export const plays = playerOf(contentFaults);

/** A JSON Feed of some items, and what else the test wants to be in it. */
export const jsonFeed = (items: unknown, more: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items,
  ...more,
});

/** Stories on a page: more than any of these feeds has. */
const onPage = 200;

/** A list of all the stories of an address, in the feed's order unless said otherwise. */
export async function showAll(served: Served, sort = 'feed'): Promise<Load> {
  const list: IomNewsList = place(
    html`<iom-news-list
      src=${served.url}
      languages="*"
      page-size=${onPage}
      sort=${sort}
    ></iom-news-list>`,
    'iom-news-list',
  );
  await settled(list);
  // A long page is drawn in several steps.
  await until(
    () => parts(list, 'card').length === Math.min(list.results.length, onPage),
    'all stories are drawn',
  );
  expectPlainWords(list);
  return { served, list };
}

/** The same for what an address answers. */
export const show = async (answer: Answer): Promise<IomNewsList> =>
  (await showAll(await serve(answer))).list;

/** How many items the list was given that shows a JSON Feed. */
const given = new WeakMap<IomNewsList, number>();

/** The same for a JSON Feed of some items. */
export async function showItems(
  items: readonly unknown[],
  more: object = {},
): Promise<IomNewsList> {
  const list = await show({ json: jsonFeed(items, more) });
  given.set(list, items.length);
  return list;
}

/** Where each story is shown, in order. */
export const cardsOf = (list: IomNewsList): ShadowRoot[] =>
  parts(list, 'card').map(({ shadowRoot }) => shadowRoot!);

/** The address that each title leads to; `undefined` for one that is no link. */
export const linksOf = (list: IomNewsList): (string | undefined)[] =>
  cardsOf(list).map((card) => card.querySelector('a')?.href);

/** What each card says in some part, blanks folded; empty where it has no such part. */
export const partsOf = (list: IomNewsList, part: string): string[] =>
  cardsOf(list).map((card) => {
    const element = card.querySelector(`[part~="${part}"]`);
    return element ? allText(element).replace(/\s+/g, ' ').trim() : '';
  });

/** What was seen of a feed that can be shown; `of`: how many items it has. */
export const recordOf = (list: IomNewsList, of = given.get(list)): FaultRecord => ({
  cold: list.status,
  stories: titles(list).length,
  of,
  warnings: list.warnings.length,
});

/** Answers that all must end as the same error. */
export async function playErrors(answers: Answer[]): Promise<FaultRecord> {
  const lists = await Promise.all(answers.map(show));
  for (const list of lists) expectError(list, 'not-a-feed');
  return { cold: lists[0]!.status, code: 'not-a-feed' };
}
