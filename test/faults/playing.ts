import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import type { FeedErrorCode } from '../../src/model/feed-error.js';
import { engine } from '../browser/engine.js';
import {
  feed,
  listenToConsole,
  place,
  settled,
  text,
  titles,
  until,
} from '../elements/fixtures.js';
import type { Answer, Served } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import type { Fault } from './fault.js';
import { type FaultRecord, recordFault } from './record.js';

/** A list, and the address it has its feed from. */
export interface Load {
  readonly served: Served;
  readonly list: IomNewsList;
}

/** Stories of {@link feed} as they are shown. */
export const goodTitles = [
  'A survey of returnees',
  'Free movement in the islands',
  'Information hubs meet',
  'Training for border officials',
  'A study of diasporas',
];

export const good: Answer = { json: feed, headers: { 'cache-control': 'no-store' } };

/** What a visitor reads for an error. */
const explanations: Partial<Record<FeedErrorCode, string>> = {
  unavailable: 'This news is not available.',
  'not-a-feed': 'The news could not be read.',
  'empty-answer': 'The news could not be read.',
  'too-large': 'There is too much news to load here.',
};

/** A list of an address, not yet settled. */
export const listOf = (src: string): IomNewsList =>
  place(html`<iom-news-list src=${src} languages="*"></iom-news-list>`, 'iom-news-list');

/** A first visit: nothing good was ever had from this address. */
export async function firstVisit(answers: Answer | Answer[]): Promise<Load> {
  const served = await serve(answers);
  const list = listOf(served.url);
  await settled(list);
  return { served, list };
}

/** A reload, with the good feed on show. */
export async function laterVisit(answers: Answer | Answer[]): Promise<Load> {
  const load = await firstVisit(good);
  expect(titles(load.list)).to.deep.equal(goodTitles);
  await load.served.change(answers);
  await load.list.reload();
  await settled(load.list);
  return load;
}

/** Everything that an element and those in it show, shadow roots included. */
export function allText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  const inner = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [];
  return [...inner, ...node.childNodes].map(allText).join(' ');
}

/** Fails where a value without a text was shown as one. */
export const expectPlainWords = (list: IomNewsList): void =>
  void expect(allText(list)).not.to.match(/undefined|\bnull\b|NaN|Invalid Date|\[object/);

const buttonIn = (list: IomNewsList): HTMLButtonElement | null =>
  list.shadowRoot!.querySelector<HTMLButtonElement>('.actions button');

function expectRetry(list: IomNewsList): void {
  expect(buttonIn(list)?.textContent.trim()).to.equal('Try again');
}

/** The list says that there is nothing to show, and why, and what can be done. */
export function expectError(list: IomNewsList, code: FeedErrorCode): void {
  expect([list.status, list.error?.code]).to.deep.equal(['error', code]);
  expect(text(list, 'status')).to.equal(explanations[code] ?? 'The news could not be loaded.');
  expect(titles(list)).to.deep.equal([]);
  expectRetry(list);
  const source = list.shadowRoot!.querySelector<HTMLAnchorElement>('.actions a');
  expect(source?.href).to.equal(`${new URL(list.src!).origin}/`);
  expectPlainWords(list);
}

/** The list still has the good stories, and says that they are older ones. */
export function expectStale(list: IomNewsList, code: FeedErrorCode): void {
  expect([list.status, list.error?.code]).to.deep.equal(['stale', code]);
  expect(text(list, 'status')).to.match(/^Saved news/);
  expect(titles(list)).to.deep.equal(goodTitles);
  expectRetry(list);
  expectPlainWords(list);
}

/** The list shows the good stories, and nothing else. */
export function expectReady(list: IomNewsList, expected = goodTitles): void {
  expect([list.status, list.error]).to.deep.equal(['ready', undefined]);
  expect(titles(list)).to.deep.equal(expected);
  expect(buttonIn(list)).to.equal(null);
  expectPlainWords(list);
}

/** The server has come back: the button brings the stories. */
export async function expectRetryToWork(...loads: Load[]): Promise<void> {
  for (const { list, served } of loads) {
    await served.change(good);
    buttonIn(list)!.click();
    await until(() => list.status === 'ready', 'ready after “Try again”');
    await settled(list);
    expectReady(list);
  }
}

/** The code that this engine gives a fault. */
export function codeOf(fault: Fault): FeedErrorCode {
  const { code } = expectedOf(fault);
  if (code === undefined) throw new Error(`${fault.id} has no code.`);
  return code;
}

/** How often an address was asked. */
export const requestsOf = async ({ served }: Load): Promise<number> =>
  (await served.requests()).length;

/** Errors of a page that nobody caught. */
function listenForErrors(): { readonly heard: string[]; stop(): void } {
  const heard: string[] = [];
  const onError = ({ message }: ErrorEvent): void => void heard.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent): void => void heard.push(String(reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return {
    heard,
    stop: () => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    },
  };
}

/** What plays a fault: it asserts, and gives what it saw. It also reads what the console says. */
type Play = (fault: Fault, said: string[]) => Promise<FaultRecord>;

const stateOf = ({ cold, warm, notPlayed }: Fault): string =>
  notPlayed
    ? `not played, ${notPlayed}`
    : [cold, warm && `${warm} later`].filter(Boolean).join(', ');

const nothingSeen: FaultRecord = {
  cold: undefined,
  warm: undefined,
  code: undefined,
  stories: undefined,
  of: undefined,
  warnings: undefined,
  notPlayed: undefined,
};

/** The record that a fault must give in this engine. */
function expectedOf({
  code,
  cold,
  warm,
  stories,
  of = stories,
  warnings,
  notPlayed,
}: Fault): FaultRecord {
  return {
    cold,
    warm,
    code: typeof code === 'object' ? code[engine] : code,
    stories,
    of,
    warnings,
    notPlayed,
  };
}

/**
 * One test a fault. What it saw is recorded once all holds: that the states are those that are
 * declared, and that nothing was thrown that nobody caught.
 *
 * @param declared faults of which one is played
 */
export const playerOf =
  (declared: readonly Fault[]) =>
  (id: string, play: Play): void => {
    const fault = declared.find((other) => other.id === id);
    if (!fault) throw new Error(`No fault has the number ${id}.`);
    it(`${id}. ${fault.name}: ${stateOf(fault)}`, async function () {
      await recordFault(id);
      const said = listenToConsole();
      const errors = listenForErrors();
      let record: FaultRecord;
      try {
        record = await play(fault, said);
      } finally {
        errors.stop();
      }
      expect(errors.heard).to.deep.equal([]);
      const isLeftOut = record.notPlayed !== fault.notPlayed;
      if (!isLeftOut) expect({ ...nothingSeen, ...record }).to.deep.equal(expectedOf(fault));
      await recordFault(id, record);
      if (isLeftOut) this.skip();
    });
  };

/** Plays a failure on a first visit and on a reload, both at the same time. */
export async function playFailure(
  answers: Answer | Answer[],
  code: FeedErrorCode,
): Promise<{ first: Load; later: Load; record: FaultRecord }> {
  const [first, later] = await Promise.all([firstVisit(answers), laterVisit(answers)]);
  expectError(first.list, code);
  expectStale(later.list, code);
  const record = { cold: first.list.status, warm: later.list.status, code };
  return { first, later, record };
}

/** The same for what is no failure to the visitor. */
export async function playHarmless(
  answers: Answer | Answer[],
  expected = goodTitles,
): Promise<{ first: Load; later: Load; record: FaultRecord }> {
  const [first, later] = await Promise.all([firstVisit(answers), laterVisit(answers)]);
  for (const { list } of [first, later]) expectReady(list, expected);
  return { first, later, record: { cold: first.list.status, warm: later.list.status } };
}
