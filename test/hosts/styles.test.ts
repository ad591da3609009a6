import { expect } from '@open-wc/testing';
import { parts, until } from '../elements/fixtures.js';
import { list, listIn, type Page, script, seenTitles, shows, visit } from './page.js';
import { plays } from './playing.js';

const style = (rules: string): string => `<style>${rules}</style>`;

/** Everything that most pages have, in one page. */
const everything = `<iom-country-filter for="news"></iom-country-filter>
  ${list('id="news" src="/stories/embeds/feed.json" controls="country topic search date" page-size="3"')}`;

/** Sizes and places of all that is in shadow roots of a page, as the visitor sees them. */
function looks({ window, document }: Page): string[] {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(root === document ? [] : [element]),
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  return inside(document).map((element) => {
    const { display, float, fontSize, color, position } = window.getComputedStyle(element);
    return [element.localName, display, float, fontSize, color, position].join(' ');
  });
}

async function settled(page: Page): Promise<void> {
  await shows(listIn(page), 'news');
  const isThere = (tag: string, selector: string): boolean =>
    !!listIn(page).shadowRoot!.querySelector(tag)?.shadowRoot?.querySelector(selector);
  await until(
    () =>
      isThere('iom-country-filter', 'fieldset') &&
      isThere('iom-topic-filter', 'fieldset') &&
      isThere('iom-news-search', 'input') &&
      isThere('iom-date-filter', '.column'),
    'every control',
  );
  let before = '';
  await until(() => {
    const now = looks(page).join();
    const isSame = now === before;
    before = now;
    return isSame;
  }, 'a page that stays as it is');
}

plays('H1', (sees) => {
  const resets = {
    'unset and hidden': '* { all: unset !important; display: none !important }',
    'our tags are hidden':
      'iom-news-list, iom-country-filter { display: none !important; all: initial !important; display: none !important }',
    'laid out otherwise':
      '* { float: left !important; position: absolute !important; clip: rect(0 0 0 0) !important; columns: 9 !important; white-space: nowrap !important; direction: rtl !important }',
  };
  for (const [name, rules] of Object.entries(resets)) {
    sees(`${name}: the news all the same`, async () => {
      const page = await visit(script() + everything, {
        head: `${style(rules)}${style('html, body { display: block !important }')}`,
      });
      await shows(listIn(page), 'news');
      expect(seenTitles(listIn(page))).to.have.length(3);
      expect(page.errors).to.deep.equal([]);
      return 'news';
    });
  }

  sees('nothing of it reaches into our elements', async () => {
    const same = 'html, body { display: block !important }';
    const plain = await visit(script() + everything, { head: style(same) });
    const reset = await visit(script() + everything, {
      head: style(`* { all: unset !important; display: none !important } ${same}`),
    });
    await settled(plain);
    await settled(reset);
    const [before, after] = [looks(plain), looks(reset)];
    expect(after.filter((look, i) => look !== before[i])).to.deep.equal([]);
    expect(after).to.have.length(before.length);
    return 'news';
  });
});

plays('H2', (sees) => {
  const sizes: Record<string, { rules: string; width?: number; text?: number }> = {
    'a root of 62.5 %': { rules: 'html { font-size: 62.5% } body { font-size: 1.6rem }', text: 16 },
    'a root of 62.5 %, and no more': { rules: 'html { font-size: 62.5% }', text: 10 },
    'a zoom of two': { rules: 'body { zoom: 2 }', width: 640 },
    '320 pixels': { rules: 'body { margin: 8px }', width: 320, text: 16 },
    'text of 200 % at 320 pixels': { rules: 'html { font-size: 200% }', width: 320, text: 32 },
    'text of 200 % for all': { rules: 'body { font-size: 32px; line-height: 3 }', text: 32 },
  };
  for (const [name, { rules, width, text }] of Object.entries(sizes)) {
    sees(`${name}: as large as the page’s text, and nothing cut off`, async () => {
      const page = await visit(script() + everything, {
        head: style(rules),
        ...(width && { width }),
      });
      await settled(page);
      const root = page.document.documentElement;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      const [card] = parts(listIn(page), 'card');
      const summary = parts(card!, 'summary')[0]!;
      const size = parseFloat(page.window.getComputedStyle(summary).fontSize);
      if (text) expect(size).to.equal(text);
      expect(cutOff(page)).to.deep.equal([]);
      return 'news';
    });
  }
});

/** Elements with more in them than can be seen. */
function cutOff({ window, document }: Page): string[] {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  return inside(document.body)
    .filter((element) => {
      const { overflowX, overflowY, display } = window.getComputedStyle(element);
      const isUnseen = element.matches('.unseen, .unseen *') || display.includes('inline');
      if (isUnseen || !/hidden|clip/.test(overflowX + overflowY)) return false;
      return (
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1
      );
    })
    .map((element) => element.outerHTML.slice(0, 80));
}
