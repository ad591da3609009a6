import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { engine } from '../browser/engine.js';
import { place, settled, titles, until } from '../elements/fixtures.js';
import { corpora } from '../formats/corpora.js';
import type { Served } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import { withBait } from './bait.js';
import { allFormats, type Written } from './feeds.js';
import { expectOwnMarkup, kindsIn } from './markup.js';
import {
  type Attack,
  countShown,
  countShownAs,
  escapedAttacks,
  harmless,
  onePerPayload,
} from './payloads.js';
import { pictureServer, strangeRequests } from './requests.js';
import { calm, Sentinels } from './sentinels.js';

/** Stories of one feed; each feed has another attack in the fields of its own. */
const together = 300;

// Each leads through other code. What comes after is the same for all formats, and in every engine.
const unlike = allFormats.filter(({ name }) =>
  ['JSON Feed', 'WordPress', 'RSS 2.0, escaped'].includes(name),
);

const formats = engine === 'chromium' ? allFormats : unlike;

async function show(format: Written, attacks: readonly Attack[]): Promise<[IomNewsList, Served]> {
  const served = await serve(format.write(attacks));
  const list: IomNewsList = place(
    html`<iom-news-list
      src="${served.url}/deep/feed"
      languages="*"
      sort="feed"
      page-size=${together * 2}
      country-links
    ></iom-news-list>`,
    'iom-news-list',
  );
  await settled(list);
  await until(
    () => titles(list).length === Math.min(list.results.length, together * 2),
    'all stories are drawn',
  );
  return [list, served];
}

/** Every kind of element and attribute that a feed without harm leads to. */
async function knownKinds(format: Written): Promise<Set<string>> {
  const { url } = await pictureServer();
  const [list] = await show(format, harmless(url));
  expect(list.status).to.equal('ready');
  const { feed } = list;
  await until(() => feed.current?.next === undefined || feed.hasMore, 'a next page can be had');
  await calm();
  const kinds = kindsIn(list.parentElement!);
  // A picture that has come, and one that is still to come.
  kinds.add('figure[class=]').add('figure[class=bare]');
  list.remove();
  return kinds;
}

/** A visitor goes over the cards without pressing a link. */
function goOver(list: IomNewsList): void {
  const cards = [...list.shadowRoot!.querySelectorAll<HTMLElement>('iom-news-card')];
  for (const [i, card] of cards.entries()) {
    const targets = card.shadowRoot!.querySelectorAll('a, img, [part=summary]');
    for (const target of [card, ...targets]) {
      for (const type of ['pointerover', 'pointerenter', 'mouseover', 'mousemove', 'focusin'])
        target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      for (const key of ['Tab', 'a', 'Escape'])
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    if (i < 10) card.focus();
  }
}

async function expectHarmless(format: Written, attacks: readonly Attack[]): Promise<void> {
  for (let from = 0; from < attacks.length; from += together) {
    const some = attacks.slice(from, from + together);
    const [list, served] = await show(format, some);
    expect(list.status).to.equal('ready');
    // Two that differ in a blank at the end of an address may be the same story.
    expect(countShownAs(titles(list))).to.be.above(countShown(some) * 0.9);
    goOver(list);
    await calm();
    expectOwnMarkup(list.parentElement!, known.get(format)!);
    const [, ...others] = await served.requests();
    expect(strangeRequests(others)).to.deep.equal([]);
    list.remove();
  }
}

const known = new Map<Written, Set<string>>();

describe('a feed that means harm', () => {
  const number = corpora.isThere ? 'all attacks of the corpora' : 'attacks';

  for (const format of formats) {
    it(`does none: ${number} in every field of ${format.name}`, async () => {
      await withBait(async ({ attacks }) => {
        known.set(format, await knownKinds(format));
        const sentinels = new Sentinels(window);
        try {
          // An element in CDATA is read as any other.
          const isBrief = format.name.includes('CDATA');
          const isWhole = !isBrief && engine === 'chromium' && unlike.includes(format);
          await expectHarmless(format, isWhole ? attacks : onePerPayload(attacks));
          if (!isBrief) await expectHarmless(format, escapedAttacks(attacks));
          await calm(300);
          sentinels.expectPeace();
        } finally {
          sentinels.stop();
        }
      });
    });
  }
});
