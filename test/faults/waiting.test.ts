import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { feed, settled } from '../elements/fixtures.js';
import type { Answer, SeenRequest } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import type { Fault } from './fault.js';
import { networkFaults } from './network-faults.js';
import {
  codeOf,
  expectError,
  expectReady,
  expectRetryToWork,
  expectStale,
  firstVisit,
  good,
  laterVisit,
  listOf,
  type Load,
  playerOf,
  playFailure,
  requestsOf,
} from './playing.js';
import type { FaultRecord } from './record.js';

const plays = playerOf(networkFaults);

const exposed = { 'access-control-expose-headers': 'Retry-After' };

/** Milliseconds between the requests of an address, as its server saw them. */
const waits = (requests: readonly SeenRequest[]): number[] =>
  requests.slice(1).map(({ time }, i) => time - requests[i]!.time);

/** Clocks of browsers may be coarse. */
const tolerance = 20;

function expectWaits(requests: readonly SeenRequest[], least: readonly number[]): void {
  expect(requests).to.have.length(least.length + 1);
  waits(requests).forEach((wait, i) => expect(wait).to.be.at.least(least[i]! - tolerance));
}

/** What nobody asked for longer grows by half to one second, one to two … (src/store/back-off.ts). */
const ownWaits = [250, 500, 1000];

/** Five lists of one address that all fail. */
async function five(answer: Answer): Promise<Load[]> {
  const served = await serve(answer);
  const lists = Array.from({ length: 5 }, () => listOf(served.url));
  await Promise.all(lists.map(settled));
  return lists.map((list: IomNewsList) => ({ served, list }));
}

async function playBusy(status: number, fault: Fault): Promise<FaultRecord> {
  const code = codeOf(fault);
  const busy = (retryAfter?: string, headers: object = exposed): Answer => ({
    status,
    ...(retryAfter !== undefined && { headers: { ...headers, 'retry-after': retryAfter } }),
  });
  const asked = { json: feed };
  // A whole second, not further away than a visitor is left to wait.
  const soon = new Date(Math.ceil((Date.now() + 500) / 1000) * 1000);
  const [{ first, later, record }, seconds, date, ...useless] = await Promise.all([
    playFailure(busy(), code),
    firstVisit([busy('1'), asked]),
    firstVisit([busy(soon.toUTCString()), asked]),
    firstVisit(busy(new Date(0).toUTCString())),
    firstVisit(busy('-5')),
    firstVisit(busy('soon')),
    firstVisit(busy('')),
    // What the server does not expose is not there for a page of another origin.
    firstVisit(busy('3600', {})),
  ]);

  expectWaits(await first.served.requests(), ownWaits);
  expectWaits(await later.served.requests(), ownWaits);

  expectReady(seconds.list);
  expectWaits(await seconds.served.requests(), [1000]);

  expectReady(date.list);
  expect((await date.served.requests())[1]!.time).to.be.at.least(soon.getTime() - tolerance);

  for (const one of useless) {
    expectError(one.list, code);
    expectWaits(await one.served.requests(), ownWaits);
  }

  const lists = await five(busy());
  for (const { list } of lists) expectError(list, code);
  expectWaits(await lists[0]!.served.requests(), ownWaits);

  // A wait that nobody would sit through is told at once, and does not wrap round to none.
  for (const wait of ['3600', '99999999999999', '9'.repeat(400)]) {
    const [cold, warm] = await Promise.all([firstVisit(busy(wait)), laterVisit(busy(wait))]);
    expectError(cold.list, code);
    expectStale(warm.list, code);
    expect([await requestsOf(cold), await requestsOf(warm)]).to.deep.equal([1, 1]);
    await expectRetryToWork(cold, warm);
  }

  await expectRetryToWork(first, later, ...useless, lists[0]!);
  return record;
}

describe('a list whose server asks to wait', () => {
  plays('N7', (fault) => playBusy(429, fault));
  plays('N8', (fault) => playBusy(503, fault));
});

const failed = (list: IomNewsList): Promise<unknown> =>
  new Promise((resolve) => list.addEventListener('error', resolve, { once: true }));

/** A first visit and a reload of an answer that never ends. */
async function playTimeout(answer: Answer, fault: Fault): Promise<FaultRecord> {
  const code = codeOf(fault);
  const served = await serve(answer);
  // A browser opens six connections a host, and those who come later have theirs there.
  const first = { served, list: listOf(served.elsewhere) };
  const start = performance.now();
  const [later] = await Promise.all([laterVisit(answer), failed(first.list)]);
  expect(performance.now() - start).to.be.at.least(15_000 - tolerance);
  await settled(first.list);
  expectError(first.list, code);
  expectStale(later.list, code);
  const record = { cold: first.list.status, warm: later.list.status, code };
  await expectRetryToWork(first, later);
  return record;
}

describe('a list whose answer never ends', () => {
  // Enough for 25 seconds.
  const drip = { ...good, dripMs: 250, dripBytes: 10 };
  const stopped: Answer[] = [{ hang: 'headers' }, { ...good, hang: 'body', hangAfter: 50 }];
  let others: Promise<PromiseSettledResult<FaultRecord>[]>;

  plays('N10', async (fault) => {
    // All at the same time: each takes as long as its deadline.
    others = Promise.allSettled(stopped.map((answer) => playTimeout(answer, fault)));
    const [played] = await Promise.all([playTimeout(drip, fault), others]);
    return played;
  });

  plays('N11', async () => {
    const [played] = (await others).map((result) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
    return played!;
  });

  it('says nothing when it is taken away before', async () => {
    const served = await serve({ hang: 'headers' });
    const list = listOf(served.url);
    const heard: string[] = [];
    list.addEventListener('error', () => heard.push('error'));
    await Promise.resolve();
    list.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect([heard, list.error]).to.deep.equal([[], undefined]);
  });
});
