import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { feed, parts, place, settled, text, titles, until } from '../elements/fixtures.js';
import { serve } from '../transport/serve.js';
import { expectPlainWords } from './playing.js';
import {
  cardsOf,
  jsonFeed,
  linksOf,
  playErrors,
  plays,
  recordOf,
  show,
  showAll,
  showItems,
} from './showing.js';

const first = { id: 'first', title: 'First' };
const last = { id: 'last', title: 'Last' };

const idsOf = (list: IomNewsList): string[] => list.results.map(({ id }) => id);

describe('a list whose feed is no feed', () => {
  plays('C1', async (_fault, said) => {
    const record = await playErrors([
      { body: 'News, but not as you know it' },
      { body: JSON.stringify(feed).slice(0, 600) },
    ]);
    await until(() => said.filter((s) => s.includes('no JSON, or cut off')).length === 2, 'why');
    return record;
  });

  plays('C2', () => {
    const rssInJson = { rss: { version: '2.0', channel: { title: 'News', item: [first] } } };
    return playErrors(
      [[], [1, 2], null, 42, 'news', true, {}, rssInJson].map((json) => ({ json })),
    );
  });

  plays('C3', async () => {
    const record = await playErrors(
      [undefined, null, {}, 'none', 7].map((items) => ({ json: jsonFeed(items) })),
    );
    const empty = await showItems([]);
    expect([empty.status, empty.error]).to.deep.equal(['empty', undefined]);
    expect(text(empty, 'status')).to.equal('There is no news at the moment.');
    return record;
  });
});

describe('a list whose stories have faults', () => {
  plays('C4', async () => {
    const fields =
      'id url external_url title summary content_text content_html image banner_image date_published language tags authors author _iom attachments'.split(
        ' ',
      );
    const extension = 'countries regions place image_alt image_credit pinned translations'.split(
      ' ',
    );
    const values = [7, true, { a: 1 }, [1, { b: 2 }], null];
    const damaged = [
      ...fields.map((name) => (value: unknown) => ({ [name]: value })),
      ...extension.map((name) => (value: unknown) => ({
        _iom: { [name]: value },
        // What is said of a picture is read where there is one.
        ...(name.startsWith('image') && { image: 'https://no-such-host.invalid/1.png' }),
      })),
    ].flatMap((damage) => values.map(damage));
    const items: Record<string, unknown>[] = damaged.map((damage, i) => ({
      id: `s${i}`,
      url: `https://example.org/${i}`,
      title: `Story ${i}`,
      content_text: `Text ${i}`,
      ...damage,
    }));
    const list = await showItems(items);
    const expected = items.map(({ title, content_text }) =>
      ['string', 'number'].includes(typeof title) ? String(title) : content_text,
    );
    // One of the values is no fault: it pins its story to the top.
    const pinned = damaged.findIndex(
      (damage) => '_iom' in damage && Object(damage._iom).pinned === true,
    );
    expected.unshift(...expected.splice(pinned, 1));
    expect(titles(list)).to.deep.equal(expected);
    for (const { item, field, reason } of list.warnings) {
      expect([item !== undefined, field !== '', reason !== '']).to.deep.equal([true, true, true]);
    }
    expect(new Set(list.warnings.map(({ field }) => field))).to.include.all.keys(
      'id url title summary image alt credit date language topics authors countries regions place pinned'.split(
        ' ',
      ),
    );
    return { ...recordOf(list), warnings: undefined };
  });

  plays('C5', async () => {
    const list = await showItems([first, null, 'a story', 7, [first], last]);
    expect(titles(list)).to.deep.equal(['First', 'Last']);
    expect(list.warnings.map(({ item, field }) => [item, field])).to.deep.equal([
      [1, 'item'],
      [2, 'item'],
      [3, 'item'],
      [4, 'item'],
    ]);
    return recordOf(list);
  });

  plays('C6', async () => {
    const list = await showItems([
      first,
      { title: 'Without an id', url: 'https://example.org/1' },
      { id: ' ', title: 'With a blank', url: 'https://example.org/2' },
      { id: '', title: 'With neither' },
      last,
    ]);
    expect(titles(list)).to.deep.equal(['First', 'Without an id', 'With a blank', 'Last']);
    expect(idsOf(list)).to.deep.equal([
      'first',
      'https://example.org/1',
      'https://example.org/2',
      'last',
    ]);
    return recordOf(list);
  });

  plays('C7', async () => {
    const list = await showItems([
      { id: 7, title: 'Seven' },
      { id: 0, title: 'Zero' },
    ]);
    expect(titles(list)).to.deep.equal(['Seven', 'Zero']);
    expect(idsOf(list)).to.deep.equal(['7', '0']);
    return recordOf(list);
  });

  plays('C8', async () => {
    const list = await showItems([first, first, { ...first, title: 'Another' }, last]);
    expect(titles(list)).to.deep.equal(['First', 'Another', 'Last']);
    expect(new Set(idsOf(list)).size).to.equal(3);
    return recordOf(list);
  });

  plays('C9', async () => {
    const long = 'The third bridge opened on Monday. '.repeat(20);
    const list = await showItems([
      { id: '1', content_text: 'Two bridges opened.' },
      { id: '2', content_html: '<p>One <b>road</b> opened.</p>' },
      { id: '3', content_text: long },
      { id: '4' },
    ]);
    expect(titles(list).slice(0, 2)).to.deep.equal(['Two bridges opened.', 'One road opened.']);
    expect(titles(list)[2]).to.match(/^The third bridge opened on Monday\. .{20,90}…$/);
    return recordOf(list);
  });

  plays('C14', async () => {
    const ahead = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const dates: unknown[] = [
      undefined,
      'soon',
      '0001-01-01',
      '9999-12-31T00:00:00Z',
      ahead,
      1_598_486_400,
      '27/08/2020',
      '08/27/2020',
      '8 September, 2020',
      '2020-02-30',
      { year: 2020 },
      '2020-08-27',
      'Thu, 27 Aug 2020 23:30:00 GMT',
      '2020-08-26T10:00:00-06:00',
    ];
    const items = dates.map((date, i) => ({
      id: `${i}`,
      title: `Story ${i}`,
      date_published: date,
    }));
    const { list } = await showAll(await serve({ json: jsonFeed(items) }), 'newest');
    const undated = Array.from({ length: 11 }, (_, i) => `Story ${i}`);
    expect(titles(list)).to.deep.equal(['Story 12', 'Story 11', 'Story 13', ...undated]);
    const times = cardsOf(list).flatMap((card) => [...card.querySelectorAll('time')]);
    expect(times.map(({ dateTime }) => dateTime.slice(0, 10))).to.deep.equal([
      '2020-08-27',
      '2020-08-27',
      '2020-08-26',
    ]);
    for (const time of times) expect(time.textContent).to.match(/2020/);
    return recordOf(list, items.length);
  });

  plays('C27', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const fields = 'url title image tags authors date_published language _iom'.split(' ');
    const damaged = fields.map((name) => `"${name}":${deep}`).join();
    const list = await show({
      body: `{"version":"https://jsonfeed.org/version/1.1","title":"News","items":[
        {"id":"1","content_text":"Deep","attachments":${deep},${damaged}},
        ${deep},{"id":"last","title":"Last"}]}`,
    });
    expect(titles(list)).to.deep.equal(['Deep', 'Last']);
    return recordOf(list, 3);
  });

  plays('C28', async () => {
    const hostile = `"__proto__":{"polluted":true,"url":"https://evil.example/"},
      "constructor":{"prototype":{"polluted":true}}`;
    const list = await show({
      body: `{"version":"https://jsonfeed.org/version/1.1","title":"News",${hostile},"items":[
        {"id":"1","title":"Story",${hostile},"_iom":{${hostile},"countries":["HN"]}}]}`,
    });
    expect(titles(list)).to.deep.equal(['Story']);
    expect(linksOf(list)).to.deep.equal([undefined]);
    expect(list.results[0]!.countries).to.deep.equal(['HN']);
    expect(Object.getPrototypeOf(list.results[0])).to.equal(Object.prototype);
    expect('polluted' in {}).to.equal(false);
    expect('polluted' in list.results[0]!).to.equal(false);
    return recordOf(list, 1);
  });

  plays('C29', async () => {
    const items = Array.from({ length: 100_000 }, (_, i) => ({
      id: `${i}`,
      title: `Story ${i}`,
    }));
    const served = await serve({ json: jsonFeed(items) });
    const list: IomNewsList = place(
      html`<iom-news-list src=${served.url}></iom-news-list>`,
      'iom-news-list',
    );
    await until(() => list.status === 'ready', 'ready');
    await settled(list);
    expect(text(list, 'status')).to.equal('100,000 stories');
    expectPlainWords(list);
    const record = recordOf(list, items.length);
    const pager = list.shadowRoot!.querySelector('iom-news-pager')!;
    await pager.updateComplete;
    pager.shadowRoot!.querySelector('button')!.click();
    await until(() => parts(list, 'card').length === 20, 'ten more');
    return record;
  });
});
