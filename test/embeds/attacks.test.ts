import { expect } from '@open-wc/testing';
import { withBait } from '../attacks/bait.js';
import { jsonFeed } from '../attacks/feeds.js';
import { expectOwnMarkup, kindsIn } from '../attacks/markup.js';
import { type Attack, escapedAttacks, harmless } from '../attacks/payloads.js';
import { calm, Sentinels } from '../attacks/sentinels.js';
import { until } from '../elements/fixtures.js';
import { addScript, openRendered } from '../render/rendered.js';
import type { Served } from '../server/faults.js';
import { listOf, type Page, write } from './page.js';

const feedOf = (attacks: readonly Attack[]): object => jsonFeed.write(attacks).json as object;

describe('a page with attacks that a server has rendered', () => {
  /** Traps that are there before anything else is read. */
  const head = `<script>
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      globalThis[name] = () => { globalThis.hacked = name; };
  </script>`;

  const openFeed = (attacks: readonly Attack[], { url }: Served): Promise<Page> =>
    openRendered({
      feed: feedOf(attacks),
      head,
      options: { address: `${url}/feed`, languages: '*', pageSize: 200, sort: 'feed' },
    });

  const newsOf = ({ document }: Page): HTMLElement =>
    document.querySelector<HTMLElement>('iom-news-list')!;

  /** Our script comes, and what the server has declared is its. */
  const takeOver = async (page: Page): Promise<void> => {
    addScript(page);
    await until(() => page.document.querySelector('iom-news-list')?.status === 'ready', 'ready');
    await calm();
  };

  const expectPeace = ({ window, document, errors }: Page, address: string): void => {
    expect([window.hacked, ...errors]).to.deep.equal([undefined]);
    expect([document.URL, document.baseURI, document.title]).to.deep.equal([
      address,
      address,
      'News',
    ]);
  };

  for (const [name, change] of [
    ['as they are', (attacks: readonly Attack[]) => attacks],
    ['escaped once', escapedAttacks],
  ] as const) {
    it(`is at peace, before our script and after it: ${name}`, async () => {
      await withBait(async ({ attacks, pictures }) => {
        const peace = await openFeed(harmless(pictures.url, 300), pictures);
        const known = kindsIn(newsOf(peace).shadowRoot!);
        // A picture that is still to come.
        known.add('figure[class=bare]');
        await takeOver(peace);
        const pager = newsOf(peace).shadowRoot!.querySelector('iom-news-pager');
        await until(() => pager?.shadowRoot?.querySelector('button'), 'the button for more');
        for (const kind of kindsIn(newsOf(peace).shadowRoot!)) known.add(kind);
        const hostile = change(attacks);
        for (let from = 0; from < hostile.length; from += 500) {
          const some = hostile.slice(from, from + 500);
          const page = await openFeed(some, pictures);
          const address = page.document.URL;
          expect(newsOf(page).shadowRoot!.querySelectorAll('[part=item]').length).to.be.above(
            Math.min(some.length, 100) / 2,
          );
          expectOwnMarkup(newsOf(page).shadowRoot!, known);
          expectPeace(page, address);
          await takeOver(page);
          expectOwnMarkup(newsOf(page).shadowRoot!, known);
          expectPeace(page, address);
        }
        await calm(300);
      });
    });
  }
});

describe('a page whose marked divs mean harm', () => {
  const scripts = {
    module: '<script type="module" src="/dist/iom-news.js"></script>',
    classic: '<script src="/dist/iom-news.classic.js"></script>',
    full: '<script src="/dist/iom-news.full.js"></script>',
  };

  const texts =
    'format for countries topics languages sort layout page-size paging heading-level no-images no-summaries link-target more-href controls sync-url refresh loading lang id label onclick onload onerror style class srcdoc href name is innerhtml'.split(
      ' ',
    );

  for (const [name, script] of Object.entries(scripts)) {
    it(`is at peace, by the ${name} script`, async () => {
      await withBait(async ({ attacks }) => {
        const page = write(
          `<html lang="en"><head><title>News</title></head><body>${script}<main><div data-iom-news data-src="/stories/embeds/feed.json"></div></main></body></html>`,
        );
        await listOf(page);
        const { document } = page;
        const main = document.querySelector('main')!;
        const known = new Set([...kindsIn(main)].map((kind) => kind.replace(/[[=].*/, '')));
        const sentinels = new Sentinels(page.window);
        for (const attack of attacks.filter((_attack, i) => i % 30 === 0)) {
          const div = document.createElement('div');
          div.dataset.iomNews = '';
          div.dataset.src = '/stories/embeds/feed.json';
          for (const text of texts) {
            div.setAttribute(`data-${text}`, text.endsWith('href') ? attack.link : attack.text);
          }
          main.append(div);
          await until(() => div.firstElementChild, 'a list in the div');
          const [list] = div.children;
          expect(
            [...list!.attributes].filter(({ name: attribute }) =>
              /^(?:on|style|class|src.|href|name|is|innerhtml)/.test(attribute),
            ),
          ).to.deep.equal([]);
          await until(() => list!.shadowRoot?.querySelector('.base'), 'what the list shows');
        }
        await calm();
        for (const list of document.querySelectorAll('iom-news-list')) {
          const kinds = [...kindsIn(list.shadowRoot!)];
          expect(kinds.filter((kind) => /\[(?:on|srcdoc)/.test(kind))).to.deep.equal([]);
          expect(
            kinds.filter((kind) => /^(?:script|iframe|object|embed|link|meta|base)\b/.test(kind)),
          ).to.deep.equal([]);
        }
        expect(known.has('script')).to.equal(false);
        sentinels.expectPeace();
        sentinels.stop();
        await calm(300);
      });
    });
  }
});
