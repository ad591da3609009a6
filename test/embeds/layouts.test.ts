import { expect } from '@open-wc/testing';
import { parts, titles, until } from '../elements/fixtures.js';
import { listOf, type Page, write } from './page.js';

/** A page whose policy lets run the entry, and of its chunks those that are named. */
function openPage(layout: string, allowed: string): Page {
  const scripts = `${location.origin}/dist/iom-news.js ${allowed}`;
  return write(
    `<html lang="en"><meta http-equiv="content-security-policy" content="script-src ${scripts}">
    <script type="module" src="/dist/iom-news.js"></script>
    <iom-news-list layout="${layout}" src="/stories/embeds/feed.json"><a href="/news">All news</a></iom-news-list>`,
  );
}

const allChunks = `${location.origin}/dist/chunks/`;

const layoutsOf = (list: Element): (string | null)[] => [
  parts(list, 'list')[0]!.className,
  parts(list, 'card')[0]!.getAttribute('layout'),
];

describe('a list whose layout needs a chunk', () => {
  for (const layout of ['compact', 'featured', 'carousel']) {
    it(`shows its stories as a list where the chunk for ${layout} cannot be had`, async () => {
      const page = openPage(layout, '');
      const list = await listOf(page);
      expect(titles(list)).to.have.length(10);
      expect(layoutsOf(list)).to.deep.equal(['list', 'list']);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('says so once', async () => {
    const page = openPage('carousel', '');
    await listOf(page);
    await until(() => page.said.length, 'a sentence');
    expect(page.said.filter((sentence) => sentence.includes('chunks'))).to.have.length(1);
  });

  it('has its look in the first picture that the page paints of its stories', async () => {
    const page = openPage('featured', allChunks);
    const list = await listOf(page);
    const [card] = parts(list, 'card');
    await until(() => parts(card!, 'title').length, 'a title');
    const { getComputedStyle } = page.window;
    expect(layoutsOf(list)).to.deep.equal(['featured', 'featured']);
    expect(card!.shadowRoot!.adoptedStyleSheets.length).to.equal(3);
    expect(parseFloat(getComputedStyle(parts(card!, 'title')[0]!).fontSize)).to.be.above(20.5);
  });
});
