import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import type { IomNewsSearch } from '../../src/elements/news-search/news-search.js';
import type { NewsItem } from '../../src/model/news-item.js';
import type { Query } from '../../src/model/query.js';
import { engine } from '../browser/engine.js';
import { inline, parts, place, settled, until } from '../elements/fixtures.js';
import type { Served } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import { type Bait, withBait } from './bait.js';
import { asMarkup, jsonFeed } from './feeds.js';
import { expectOwnMarkup, kindsIn, turningTexts, unsafeAddresses } from './markup.js';
import { type Attack, escapedAttacks, harmless, onePerPayload } from './payloads.js';
import { calm, Sentinels } from './sentinels.js';

/** Plays a test with one attack a payload, and fails where any ran, left, or asked for anything. */
const amongSentinels = (play: (bait: Bait) => Promise<void>): Promise<void> =>
  withBait(async ({ attacks, pictures }) => {
    const some = onePerPayload(attacks);
    const sentinels = new Sentinels(window);
    try {
      await play({ attacks: some, pictures });
      await calm(300);
      sentinels.expectPeace();
    } finally {
      sentinels.stop();
    }
  });

const feedOf = (attacks: readonly Attack[]): object => jsonFeed.write(attacks).json as object;

/** Stories on a page. */
const onPage = 150;

/** Lists on a page: with hundreds a browser has much to do and nothing more to show. */
const atOnce = 50;

async function expectEach(
  attacks: readonly Attack[],
  place: (attack: Attack) => IomNewsList,
  expectations: (list: IomNewsList) => void,
): Promise<void> {
  for (let from = 0; from < attacks.length; from += atOnce) {
    const lists = attacks.slice(from, from + atOnce).map(place);
    await Promise.all(lists.map(settled));
    lists.forEach(expectations);
    // What a list did not do at once it does in this time.
    await calm();
    for (const list of lists) list.remove();
  }
}

const controls = [
  'iom-news-search',
  'iom-country-filter',
  'iom-country-map',
  'iom-topic-filter',
  'iom-date-filter',
  'iom-news-pager',
];

/** All there is on a page, for one feed. */
async function showEverything(feed: object, layout: string): Promise<[HTMLElement, IomNewsList]> {
  const { url } = await serve({ json: feed });
  const root = place<HTMLElement>(
    html`<div class="everything">
      <iom-news src=${url} languages="*" sort="feed">
        <iom-news-search></iom-news-search>
        <iom-country-filter multiple regions variant="chips"></iom-country-filter>
        <iom-country-map></iom-country-map>
        <iom-topic-filter multiple variant="list"></iom-topic-filter>
        <iom-date-filter></iom-date-filter>
        <iom-news-list layout=${layout} page-size=${onPage} paging="pages"></iom-news-list>
        <iom-news-pager></iom-news-pager>
      </iom-news>
    </div>`,
    '.everything',
  );
  await Promise.all(controls.map((name) => customElements.whenDefined(name)));
  const list = root.querySelector('iom-news-list')!;
  await until(() => list.status === 'ready', 'the stories');
  await settled(list);
  await until(
    () => parts(root.querySelector('iom-topic-filter')!, 'option').length,
    'the topics to choose from',
  );
  await calm();
  return [root, list];
}

/** Every kind of element and attribute that is there where nobody means harm. */
async function knownKinds(pictures: Served, layout: string): Promise<Set<string>> {
  const feed = feedOf(harmless(pictures.url, onPage * 2));
  const [root, list] = await showEverything(feed, layout);
  const known = kindsIn(root);
  const add = async (query: Query): Promise<void> => {
    list.feed.refine(query);
    await settled(list);
    await calm();
    for (const kind of kindsIn(root)) known.add(kind);
  };
  await add({ page: 2 });
  await add({ text: 'words' });
  await add({ text: 'no such word' });
  root.remove();
  return known;
}

// They are drawn by the same code in every engine.
const layouts =
  engine === 'chromium' ? ['list', 'grid', 'compact', 'featured', 'carousel'] : ['featured'];

describe('attacks', () => {
  for (const layout of layouts) {
    it(`do nothing in the layout ${layout}, with every control beside it`, async () => {
      await amongSentinels(async ({ attacks, pictures }) => {
        const known = await knownKinds(pictures, layout);
        const [root, list] = await showEverything(feedOf(escapedAttacks(attacks)), layout);
        expectOwnMarkup(root, known);
        list.feed.refine({ page: 2 });
        await settled(list);
        expectOwnMarkup(root, known);
      });
    });
  }

  it('do nothing when they are looked for, and marked', async () => {
    await amongSentinels(async ({ attacks, pictures }) => {
      const known = await knownKinds(pictures, 'list');
      const [root, list] = await showEverything(feedOf(attacks), 'list');
      const search = root.querySelector<IomNewsSearch>('iom-news-search')!;
      for (const text of ['alert', 'javascript', 'img src', attacks[0]!.text, attacks[3]!.text]) {
        search.value = text;
        await settled(list);
        await calm();
        expectOwnMarkup(root, known);
        expect(parts<HTMLInputElement>(search, 'control')[0]!.value).to.equal(text);
      }
    });
  });

  it('do nothing as topics that are chosen, and stay what they are in the address', async () => {
    await amongSentinels(async ({ attacks }) => {
      const before = location.href;
      const list = place<IomNewsList>(
        html`<iom-news-list sync-url languages="*" controls="topic country search">
          ${inline(feedOf(attacks))}
        </iom-news-list>`,
        'iom-news-list',
      );
      await settled(list);
      await calm();
      const { pathname, origin } = location;
      try {
        const topics = [...new Set(list.items.flatMap((item) => item.topics))];
        for (const topic of topics.filter((_topic, i) => i % 20 === 0)) {
          list.refine({ topics: [topic] });
          await list.updateComplete;
          expect([location.origin, location.pathname]).to.deep.equal([origin, pathname]);
          expect(new URL(location.href).searchParams.getAll('news-topic')).to.deep.equal([topic]);
          expect(list.results.length).to.be.above(0);
          expect(unsafeAddresses(list.parentElement!)).to.deep.equal([]);
        }
      } finally {
        list.remove();
        history.replaceState(null, '', before);
      }
    });
  });

  it('do nothing in the address of a page', async () => {
    await amongSentinels(async ({ attacks, pictures }) => {
      const before = location.href;
      const feed = feedOf(harmless(pictures.url));
      try {
        for (const { text } of attacks.filter((_attack, i) => i % 25 === 0)) {
          const address = new URL(before);
          for (const name of ['text', 'topic', 'country', 'region', 'from', 'to', 'page'])
            address.searchParams.append(`news-${name}`, text);
          history.replaceState(null, '', address);
          const list = place<IomNewsList>(
            html`<iom-news-list sync-url controls="topic country search date"
              >${inline(feed)}</iom-news-list
            >`,
            'iom-news-list',
          );
          await settled(list);
          await until(() => list.query.text !== undefined || !text.trim(), 'the query is taken');
          await settled(list);
          expect(list.shadowRoot!.querySelector('script, iframe, img[onerror]')).to.equal(null);
          expect(unsafeAddresses(list.parentElement!)).to.deep.equal([]);
          expect(turningTexts(list.shadowRoot!)).to.deep.equal([]);
          list.remove();
        }
      } finally {
        history.replaceState(null, '', before);
      }
    });
  });

  it('do nothing in the fields of a feed itself', async () => {
    await amongSentinels(async ({ attacks, pictures }) => {
      const { items } = feedOf([harmless(pictures.url)[4]!]) as { items: unknown };
      await expectEach(
        attacks,
        (attack) =>
          place(
            html`<iom-news-list languages="*"
              >${inline({ ...feedOf([attack]), items })}</iom-news-list
            >`,
            'iom-news-list',
          ),
        (list) => {
          expect(list.status).to.equal('ready');
          expect(unsafeAddresses(list.parentElement!)).to.deep.equal([]);
          expect(turningTexts(list.shadowRoot!)).to.deep.equal([]);
        },
      );
    });
  });

  for (const format of asMarkup) {
    it(`do nothing as a part of the document, in ${format.name}`, async () => {
      await amongSentinels(({ attacks }) =>
        expectEach(
          attacks,
          (attack) => {
            const list = place<IomNewsList>(
              html`<iom-news-list languages="*"></iom-news-list>`,
              'iom-news-list',
            );
            const script = document.createElement('script');
            script.type = 'application/feed+json';
            script.textContent = format.write([attack]).body!;
            list.append(script);
            return list;
          },
          (list) => {
            expect(list.status).to.be.oneOf(['ready', 'empty', 'error']);
            expect(unsafeAddresses(list.shadowRoot!)).to.deep.equal([]);
            expect(turningTexts(list.shadowRoot!)).to.deep.equal([]);
            expect(list.shadowRoot!.querySelector('script, iframe, style[id]')).to.equal(null);
          },
        ),
      );
    });
  }

  it('do nothing as the stories that a page sets', async () => {
    await amongSentinels(async ({ attacks, pictures }) => {
      const itemOf = ({ text, armed, link, picture }: Attack): Partial<NewsItem> => ({
        id: text,
        url: link,
        title: text,
        summary: armed,
        date: text,
        language: text,
        countries: [text, 'HN'],
        regions: [text],
        topics: [text, armed],
        place: text,
        image: {
          url: picture,
          alt: text,
          credit: armed,
          sources: [
            { url: picture, width: 300 },
            { url: picture, width: 600 },
          ],
        },
        authors: [text],
        source: text,
        translations: { fr: link, [text]: link },
      });
      const show = async (some: readonly Attack[]): Promise<HTMLElement> => {
        const root = place<HTMLElement>(
          html`<div class="cards">
            ${some.map(
              (attack) =>
                html`<iom-news-card
                  layout="grid"
                  link-target="_blank"
                  country-links
                  .item=${itemOf(attack)}
                ></iom-news-card>`,
            )}
            <iom-news-list languages="*" page-size="20" .items=${some.map(itemOf)}></iom-news-list>
          </div>`,
          '.cards',
        );
        await settled(root.querySelector('iom-news-list')!);
        await calm();
        return root;
      };
      const peace = await show(harmless(pictures.url));
      const known = kindsIn(peace);
      peace.remove();
      expectOwnMarkup(await show(attacks), known);
    });
  });

  it('do nothing as what a page gives a list by script', async () => {
    await amongSentinels(async ({ attacks, pictures }) => {
      const feed = feedOf(harmless(pictures.url));
      for (const { text, armed, link } of attacks.filter((_attack, i) => i % 25 === 0)) {
        const list = place<IomNewsList>(
          html`<iom-news-list
            format=${text}
            countries=${text}
            topics=${text}
            languages="*"
            sort=${text}
            refresh=${text}
            loading=${text}
            more-href=${link}
            layout=${text}
            page-size=${text}
            paging=${text}
            controls=${text}
            heading-level=${text}
            lang=${text}
            >${inline(feed)}</iom-news-list
          >`,
          'iom-news-list',
        );
        const query = {
          countries: [text],
          topics: [armed],
          text,
          from: text,
          to: text,
          page: text,
        };
        list.refine(query as unknown as Query);
        await settled(list);
        expect(unsafeAddresses(list.parentElement!)).to.deep.equal([]);
        expect(list.shadowRoot!.querySelector('script, iframe, img[onerror]')).to.equal(null);
        list.remove();
      }
    });
  });
});
