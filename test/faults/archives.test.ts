import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { place, settled, titles, until } from '../elements/fixtures.js';
import type { Answer, Served } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import { jsonFeed, plays, recordOf } from './showing.js';

/** The button below a list, if it has one. */
const moreButton = (list: IomNewsList): HTMLButtonElement | null | undefined =>
  list.shadowRoot!.querySelector('iom-news-pager')?.shadowRoot?.querySelector('button');

const page = (n: number, next?: string): Answer => ({
  json: jsonFeed([{ id: `${n}`, title: `Story ${n}` }], { next_url: next }),
  headers: { 'cache-control': 'no-store' },
});

/** An address that answers with pages, each of which may name where the next one is. */
async function archive(
  nextOf: (n: number, served: Served) => string | undefined,
  pages: number,
): Promise<Served> {
  const served = await serve({});
  await served.change(Array.from({ length: pages }, (_, i) => page(i + 1, nextOf(i + 1, served))));
  return served;
}

const listOf = (served: Served, refresh?: number): IomNewsList =>
  place(
    html`<iom-news-list src=${served.url} sort="feed" .refresh=${refresh}></iom-news-list>`,
    'iom-news-list',
  );

/** Presses the button until so many stories are there, one of them a page. */
async function pressUntil(list: IomNewsList, stories: number): Promise<void> {
  await settled(list);
  for (let shown = 2; shown <= stories; shown += 1) {
    await until(() => moreButton(list), `a button that brings story ${shown}`);
    moreButton(list)!.click();
    await until(() => titles(list).length === shown && !list.feed.busy, `story ${shown}`);
  }
  await settled(list);
}

const targetsOf = async (served: Served): Promise<string[]> =>
  (await served.requests()).map(({ target }) => target);

describe('a list whose archive has faults', () => {
  plays('C30', async () => {
    const itself = await archive((_, { url }) => url, 3);
    const toAndFro = await archive((n, { url }) => (n === 1 ? `${url}/2` : url), 3);
    const endless = await archive((n, { url }) => `${url}/${n + 1}`, 1000);
    const [alone, two, hundred] = [itself, toAndFro, endless].map((served) => listOf(served));
    await Promise.all([pressUntil(alone!, 1), pressUntil(two!, 2), pressUntil(hundred!, 100)]);
    for (const list of [alone, two, hundred]) expect(moreButton(list!)).not.to.exist;

    expect(await targetsOf(itself)).to.have.length(1);
    expect(titles(alone!)).to.deep.equal(['Story 1']);

    const targets = await targetsOf(toAndFro);
    expect([targets.length, new Set(targets).size]).to.deep.equal([2, 2]);
    expect(titles(two!)).to.deep.equal(['Story 1', 'Story 2']);

    expect(await targetsOf(endless)).to.have.length(100);
    expect(titles(hundred!)).to.deep.equal(Array.from({ length: 100 }, (_, i) => `Story ${i + 1}`));
    return recordOf(hundred!, 1000);
  });

  plays('C31', async () => {
    const served = await archive((_, { elsewhere }) => `${elsewhere}/2`, 2);
    const followed = await archive((n, { url }) => (n === 1 ? `${url}/2` : undefined), 2);
    const [list, control] = [listOf(served), listOf(followed)];
    await Promise.all([pressUntil(list, 1), pressUntil(control, 2)]);
    expect(moreButton(list)).not.to.exist;
    expect(titles(list)).to.deep.equal(['Story 1']);
    expect(await targetsOf(served)).to.have.length(1);
    return recordOf(list, 2);
  });

  plays('C32', async () => {
    const story = [{ id: '1', title: 'Story 1' }];
    const finished = await serve({ json: jsonFeed(story, { expired: true }) });
    const living = await serve({ json: jsonFeed(story) });
    // Every second, which is the shortest.
    const lists = [finished, living].map((served) => listOf(served, 1 / 60));
    await Promise.all(lists.map(settled));
    await until(async () => (await living.requests()).length > 2, 'the other was refreshed twice');
    expect(await finished.requests()).to.have.length(1);
    expect(titles(lists[0]!)).to.deep.equal(['Story 1']);
    return recordOf(lists[0]!, story.length);
  });
});
