import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { sentence } from '../../src/controllers/problems.js';
import { FeedError } from '../../src/model/feed-error.js';
import type * as Transport from '../../src/transport/request.js';
import { feed, parts, settled, until } from '../elements/fixtures.js';
import { type Answer, faults } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import { networkFaults } from './network-faults.js';
import type { FaultRecord } from './record.js';
import { openWorkerPage, settledIn } from './service-worker.js';
import {
  allText,
  codeOf,
  expectError,
  expectReady,
  expectRetryToWork,
  expectStale,
  firstVisit,
  good,
  laterVisit,
  listOf,
  playerOf,
  playFailure,
  playHarmless,
  requestsOf,
} from './playing.js';

const plays = playerOf(networkFaults);

const redirect = (location: string): Answer => ({ status: 302, headers: { location } });

/** A story with a title of its own, so that it is seen whose feed is on show. */
const feedWith = (title: string): object => ({ ...feed, items: [{ id: '1', title }] });

describe('a list whose feed cannot be reached', () => {
  plays('N1', async (fault) => {
    const direct = listOf(faults.unknown);
    const played = await playFailure(redirect(faults.unknown), codeOf(fault));
    const { first, later, record } = played;
    await settled(direct);
    expectError(direct, codeOf(fault));
    expect(Math.min(await requestsOf(first), await requestsOf(later))).to.be.above(1);
    await expectRetryToWork(first, later);
    return record;
  });

  plays('N2', async (fault) => {
    const refused = await faults.refused();
    const direct = listOf(refused);
    const played = await Promise.all([
      playFailure(redirect(refused), codeOf(fault)),
      playFailure({ reset: 'headers' }, codeOf(fault)),
      playFailure(
        { json: feed, headers: { 'content-length': '5000' }, reset: 'body' },
        codeOf(fault),
      ),
    ]);
    await settled(direct);
    expectError(direct, codeOf(fault));
    for (const { first, later } of played) {
      expect(Math.min(await requestsOf(first), await requestsOf(later))).to.be.above(1);
      await expectRetryToWork(first, later);
    }
    return played[0].record;
  });

  plays('N3', async (fault, said) => {
    const played = await Promise.all([
      playFailure({ ...good, cors: false }, codeOf(fault)),
      playFailure({ ...good, cors: 'https://partner.example' }, codeOf(fault)),
    ]);
    for (const { first, later } of played) {
      await until(
        () => said.some((s) => s.includes(first.served.url) && s.includes('Allow-Origin')),
        'a sentence that names the header',
      );
      expect(allText(first.list) + allText(later.list)).not.to.match(/CORS|Access-Control/);
      // On a first visit one of them asks the HTTP cache, which has nothing.
      expect([await requestsOf(first), await requestsOf(later)]).to.deep.equal([3, 3]);
      await expectRetryToWork(first, later);
    }
    return played[0].record;
  });

  plays('N20', async (fault) => {
    const { first, later, record } = await playFailure(redirect('{url}'), codeOf(fault));
    await expectRetryToWork(first, later);
    return record;
  });

  plays('N23', async (fault) => {
    const [first, later] = await Promise.all([
      firstVisit({ reset: 'headers' }),
      laterVisit({ reset: 'headers' }),
    ]);
    expectError(first.list, codeOf(fault));
    expectStale(later.list, codeOf(fault));
    const record = { cold: first.list.status, warm: later.list.status, code: codeOf(fault) };
    // Neighbours with the same feed must not make it more requests.
    const neighbours = [listOf(first.served.url), listOf(first.served.url)];
    const lists = [first.list, ...neighbours, later.list];
    await Promise.all([first.served.change(good), later.served.change(good)]);
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    await until(() => lists.every(({ status }) => status === 'ready'), 'ready once online');
    await Promise.all(lists.map(settled));
    for (const list of lists) expectReady(list);
    // Declaring new answers began a new log.
    expect([await requestsOf(first), await requestsOf(later)]).to.deep.equal([1, 1]);
    return record;
  });

  plays('N29', async (fault) => {
    const page = await openWorkerPage();
    if (typeof page === 'string') return { notPlayed: page };
    const records: FaultRecord[] = [];
    for (const answer of ['error', 'opaque'] as const) {
      await page.answerWith('good');
      const later = await settledIn(page);
      expectReady(later.list);
      await page.answerWith(answer);
      await later.list.reload();
      await settled(later.list);
      const first = await settledIn(page);
      expectError(first.list, codeOf(fault));
      expectStale(later.list, codeOf(fault));
      // What the page gets is no answer; the server was asked all the same.
      if (answer === 'opaque') expect(await requestsOf(first)).to.be.above(1);
      records.push({ cold: first.list.status, warm: later.list.status, code: codeOf(fault) });
      await page.answerWith('good');
      await expectRetryToWork(first, later);
    }
    await page.close();
    return records[0]!;
  });
});

describe('a list whose server refuses', () => {
  plays('N4', async (fault) => {
    const { first, later, record } = await playFailure({ status: 404 }, codeOf(fault));
    expect([await requestsOf(first), await requestsOf(later)]).to.deep.equal([1, 1]);
    await expectRetryToWork(first, later);
    return record;
  });

  plays('N5', async (fault) => {
    const { first, later, record } = await playFailure({ status: 410 }, codeOf(fault));
    expect([await requestsOf(first), await requestsOf(later)]).to.deep.equal([1, 1]);
    await expectRetryToWork(first, later);
    return record;
  });

  plays('N6', async (fault) => {
    const played = await Promise.all(
      [401, 403].map((status) => playFailure({ status }, codeOf(fault))),
    );
    for (const { first, later } of played) {
      expect([await requestsOf(first), await requestsOf(later)]).to.deep.equal([1, 1]);
      await expectRetryToWork(first, later);
    }
    return played[0]!.record;
  });

  plays('N9', async (fault) => {
    const played = await Promise.all(
      [500, 502, 504].map((status) => playFailure({ status }, codeOf(fault))),
    );
    for (const { first, later } of played) {
      expect([await requestsOf(first), await requestsOf(later)]).to.deep.equal([4, 4]);
      await expectRetryToWork(first, later);
    }
    return played[0]!.record;
  });
});

describe('a list whose answer is damaged', () => {
  plays('N12', async (fault, said) => {
    const { first, later, record } = await playFailure(
      { json: feed, truncate: 400 },
      codeOf(fault),
    );
    // Where a part of it was taken for the whole, it is no feed.
    const sentence = codeOf(fault) === 'network' ? 'broke off' : 'cut off';
    await until(
      () => said.some((s) => s.includes(first.served.url) && s.includes(sentence)),
      'a sentence that says it broke off',
    );
    expect(said.join()).not.to.include('Access-Control');
    await expectRetryToWork(first, later);
    return record;
  });

  plays('N13', async (fault) => {
    const { first, later, record } = await playFailure(
      { json: feed, truncate: 400, chunked: true },
      codeOf(fault),
    );
    await expectRetryToWork(first, later);
    return record;
  });

  plays('N14', async (fault) => {
    const { first, later, record } = await playFailure({ json: feed, gzip: 'bad' }, codeOf(fault));
    await expectRetryToWork(first, later);
    return record;
  });

  plays('N15', async (fault) => {
    const head = { ...feed, items: undefined };
    const repeat = {
      before: `${JSON.stringify(head).slice(0, -1)},"items":[`,
      text: '{"id":"1","title":"A story"},',
      bytes: 100 * 1024 * 1024,
      after: '{}]}',
    };
    const plain = await playFailure({ repeat }, codeOf(fault));
    const compressed = await playFailure({ repeat, gzip: 'valid' }, codeOf(fault));
    for (const { first, later } of [plain, compressed]) {
      expect([await requestsOf(first), await requestsOf(later)]).to.deep.equal([1, 1]);
      await expectRetryToWork(first, later);
    }
    return plain.record;
  });
});

describe('a list that gets something else', () => {
  plays('N17', async (fault) => {
    const beacon = await serve({ status: 204 });
    const { first, later, record } = await playFailure(
      {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: `<!doctype html><title>Log in</title><h1>Members only</h1>
          <img src="${beacon.url}"><script>fetch("${beacon.url}")</script>
          <form action="${beacon.url}"><input type="password"></form>`,
      },
      codeOf(fault),
    );
    expect(allText(first.list) + allText(later.list)).not.to.match(/Log in|Members/);
    await expectRetryToWork(first, later);
    expect(await beacon.requests()).to.deep.equal([]);
    return record;
  });

  plays('N18', async (fault) => {
    const played = await Promise.all(
      [{ status: 204 }, { body: '' }, { body: ' \r\n\t ' }].map((answer) =>
        playFailure(answer, codeOf(fault)),
      ),
    );
    for (const { first, later } of played) await expectRetryToWork(first, later);
    return played[0]!.record;
  });

  plays('N19', async (fault) => {
    const unchanged: Answer = { status: 304 };
    const [first, later] = await Promise.all([firstVisit(unchanged), laterVisit(unchanged)]);
    expectError(first.list, codeOf(fault));
    expectReady(later.list);
    const record = { cold: first.list.status, warm: later.list.status, code: codeOf(fault) };
    await expectRetryToWork(first);
    return record;
  });

  plays('N24', async (fault) => {
    const page = { body: '<!doctype html><h1>Welcome to the airport</h1>' };
    const portal = redirect('{elsewhere}/portal');
    // It answers whatever is asked, however often.
    const portals = (cors: boolean): Answer[] =>
      Array.from({ length: 8 }, () => [portal, { ...page, cors }]).flat();
    const [open, closed] = await Promise.all([
      playFailure(portals(true), codeOf(fault)),
      playFailure(portals(false), 'network'),
    ]);
    for (const { first, later } of [open, closed]) {
      expect(allText(first.list) + allText(later.list)).not.to.include('airport');
      await expectRetryToWork(first, later);
    }
    return open.record;
  });
});

describe('a list whose feed comes in an unusual way', () => {
  plays('N16', async () => {
    const played = await Promise.all(
      ['text/html', 'text/plain', 'image/png', 'nonsense', ''].map((type) =>
        playHarmless({
          json: feed,
          headers: { 'content-type': type, 'x-content-type-options': 'nosniff' },
        }),
      ),
    );
    return played[0]!.record;
  });

  plays('N21', async (_fault, said) => {
    const moved = {
      ...feed,
      items: [{ id: '1', title: 'Moved', url: '../story', image: 'picture.png' }],
    };
    const answers = [redirect('{elsewhere}/a/b/feed.json'), { json: moved }];
    const { first, later, record } = await playHarmless(answers, ['Moved']);
    for (const { list, served } of [first, later]) {
      const card = parts(list, 'card')[0]!.shadowRoot!;
      expect(card.querySelector('a')!.href).to.equal(`${served.elsewhere}/a/story`);
      expect(list.results[0]!.image!.url).to.equal(`${served.elsewhere}/a/b/picture.png`);
    }
    const schemes = ['data:application/json,{}', 'file:///feed.json', 'javascript:alert(1)'];
    const refused = await Promise.all(
      schemes.map((location) => playFailure(redirect(location), 'network')),
    );
    for (const one of refused) await expectRetryToWork(one.first, one.later);
    expect(said.join()).not.to.include('not a feed');
    return record;
  });

  plays('N25', async () => {
    const { record } = await playHarmless({
      body: `\uFEFF${JSON.stringify(feed)}`,
      headers: { 'content-type': 'application/json' },
    });
    return record;
  });

  plays('N26', async () => {
    const latin = JSON.stringify(feedWith('Niñez, açaí, Haïti'));
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel>
      <title>Noticias</title><link>https://example.org/</link><description>n</description>
      <item><guid>1</guid><title>Niñez, açaí, Haïti</title></item></channel></rss>`;
    // 新闻 in GB2312.
    const chinese = [0xd0, 0xc2, 0xce, 0xc5];
    const bytes = JSON.stringify(feedWith('#')).replace('#', String.fromCharCode(...chinese));
    const types = { 'content-type': 'application/json; charset=gb2312' };
    const inXml = { 'content-type': 'application/rss+xml' };
    const [played] = await Promise.all([
      playHarmless({ body: latin, charset: 'iso-8859-1' }, ['Niñez, açaí, Haïti']),
      playHarmless({ base64: btoa(xml), headers: inXml }, ['Niñez, açaí, Haïti']),
      playHarmless({ base64: btoa(bytes), headers: types }, ['新闻']),
    ]);
    return played.record;
  });

  plays('N27', async () => {
    const plain: Answer = {
      json: feed,
      headers: { etag: '"1"', 'cache-control': 'max-age=0' },
    };
    const served = await serve(plain);
    const list = listOf(served.url);
    await settled(list);
    expectReady(list);
    const cold = list.status;
    await list.reload();
    await settled(list);
    expectReady(list);
    expect((await served.requests()).map(({ method }) => method)).to.deep.equal(['GET', 'GET']);
    return { cold, warm: list.status };
  });

  plays('N28', async () => {
    const slow = await serve({ json: feedWith('Slow'), delayMs: 400 });
    const quick = await serve({ json: feedWith('Quick') });
    const list = listOf(slow.url);
    await until(async () => (await slow.requests()).length, 'the slow one is asked');
    list.src = quick.url;
    await settled(list);
    expectReady(list, ['Quick']);
    const cold = list.status;
    list.src = slow.url;
    await until(async () => (await slow.requests()).length === 2, 'the slow one is asked again');
    list.src = quick.url;
    const ended = async (): Promise<boolean> =>
      (await slow.requests()).every(({ end }) => end !== 'open');
    await until(ended, 'the slow ones ended');
    await settled(list);
    expectReady(list, ['Quick']);
    return { cold, warm: list.status };
  });

  plays('N22', async ({ notPlayed }) => {
    // The same code, with a location that says https: no browser lets this page have one.
    const address = new URL('../../src/transport/request.ts', import.meta.url);
    const code = (await (await fetch(address)).text()).replace(
      /from\s*(["'])(\.[^"']+)\1/g,
      (_, quote: string, path: string) => `from ${quote}${new URL(path, address).href}${quote}`,
    );
    const blob = new Blob([`const location = { protocol: 'https:' };\n${code}`], {
      type: 'text/javascript',
    });
    const { request } = (await import(URL.createObjectURL(blob))) as typeof Transport;
    const refused = await faults.refused();
    const error: unknown = await request(refused).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(FeedError);
    expect(error).to.include({ code: 'mixed-content', address: refused });
    expect(sentence('iom-news-list', 'mixed-content', [refused])).to.match(/feeds on https/);
    return { notPlayed };
  });
});
