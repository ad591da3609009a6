import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { titles, until } from '../elements/fixtures.js';
import type { Answer, Served } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import { allText } from './playing.js';
import { cardsOf, plays, recordOf, showItems } from './showing.js';

interface Pictured {
  readonly list: IomNewsList;
  readonly picture: Served;
  readonly box: HTMLElement;
  /** Height of the card, and the size of the box, before anything of the picture has come. */
  readonly before: readonly number[];
}

const sizeOf = (list: IomNewsList, box: HTMLElement): readonly number[] => {
  const { width, height } = box.getBoundingClientRect();
  return [list.getBoundingClientRect().height, width, height].map(Math.round);
};

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const imageIn = (box: HTMLElement): HTMLImageElement | null => box.querySelector('img');

/** A story whose picture is answered late, so that the box is there before it. */
async function pictured(answer: Answer): Promise<Pictured> {
  const picture = await serve({ delayMs: 300, ...answer });
  const list = await showItems([{ id: '1', title: 'With a picture', image: picture.url }]);
  expect(titles(list)).to.deep.equal(['With a picture']);
  const box = cardsOf(list)[0]!.querySelector('figure')!;
  // A card has its size when a frame has shown that it is in sight.
  await frame();
  await frame();
  const before = sizeOf(list, box);
  expect(before[1]! / before[2]!).to.be.closeTo(16 / 9, 0.05);
  return { list, picture, box, before };
}

/** The box is as it was, and shows no more than itself. */
async function expectPlainBox({ list, box, before }: Pictured): Promise<void> {
  await until(() => !imageIn(box), 'the broken picture is gone');
  expect(sizeOf(list, box)).to.deep.equal(before);
  expect(allText(box).trim()).to.equal('');
}

/** The picture has come, into the box as it was. */
async function expectPicture({ list, box, before }: Pictured): Promise<void> {
  await until(() => imageIn(box)?.naturalWidth, 'the picture has come');
  await until(() => !box.classList.contains('bare'), 'the picture is seen');
  expect(sizeOf(list, box)).to.deep.equal(before);
  const { width, height } = imageIn(box)!.getBoundingClientRect();
  expect([width, height].map(Math.round)).to.deep.equal(before.slice(1));
}

const svg = (inner: string, size = 100): Answer => ({
  headers: { 'content-type': 'image/svg+xml' },
  body: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size}" height="${size}" viewBox="0 0 9 9">${inner}<rect width="9" height="9" fill="navy"/></svg>`,
});

describe('a list whose pictures have faults', () => {
  // Else a bar that comes with a second list would take its width from the first.
  before(() => (document.documentElement.style.overflowY = 'scroll'));
  after(() => (document.documentElement.style.overflowY = ''));

  plays('C22', async () => {
    const one = await pictured({ status: 404 });
    await expectPlainBox(one);
    return recordOf(one.list);
  });

  plays('C23', async () => {
    const [slow, huge] = await Promise.all([
      pictured({ ...svg(''), hang: 'body', hangAfter: 20 }),
      pictured(svg('', 20_000)),
    ]);
    await expectPicture(huge);
    await until(async () => (await slow.picture.requests()).length, 'the slow one is asked for');
    expect(sizeOf(slow.list, slow.box)).to.deep.equal(slow.before);
    expect(slow.box.classList.contains('bare')).to.equal(true);
    return recordOf(slow.list);
  });

  plays('C24', async () => {
    const beacon = await serve({ status: 204 });
    const run = `parent.hacked=1;fetch('${beacon.url}')`;
    const one = await pictured(
      svg(`<script>${run}</script><image href="${beacon.url}" xlink:href="${beacon.url}" width="9" height="9" onerror="${run}"/>
        <foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="${beacon.url}"/></foreignObject>
        <animate attributeName="x" dur="1ms" onbegin="${run}"/>`),
    );
    await expectPicture(one);
    expect(globalThis.hacked).to.equal(undefined);
    expect(await beacon.requests()).to.deep.equal([]);
    return recordOf(one.list);
  });

  plays('C25', async () => {
    const list = await showItems([
      { id: '1', title: 'A GIF', image: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' },
      { id: '2', title: 'An SVG', image: 'data:image/svg+xml,<svg onload="alert(1)"/>' },
    ]);
    expect(titles(list)).to.deep.equal(['A GIF', 'An SVG']);
    expect(cardsOf(list).map((card) => card.querySelector('figure, img'))).to.deep.equal([
      null,
      null,
    ]);
    expect(list.warnings.map(({ item, field }) => [item, field])).to.deep.equal([
      ['1', 'image'],
      ['2', 'image'],
    ]);
    return recordOf(list);
  });

  plays('C26', async () => {
    const one = await pictured({
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><h1>Log in</h1>',
    });
    await expectPlainBox(one);
    return recordOf(one.list);
  });
});
