import { expect } from '@open-wc/testing';
import { listOf, type Page } from '../embeds/page.js';
import { feed, longFeed, parts, text, titles, until } from '../elements/fixtures.js';
import { engine } from '../browser/engine.js';
import { addScript, countLinks, openRendered, rendered, seenLinks } from './rendered.js';

const pictured = {
  ...feed,
  items: feed.items.map((item, index) => ({
    ...item,
    image: `${location.origin}/stories/embeds/pictures/${index % 2 ? 'bridge' : 'coast'}.svg`,
  })),
};

const longPictured = {
  ...longFeed,
  items: [...pictured.items, ...longFeed.items.slice(pictured.items.length)],
};

const demonstration = (await (await fetch('/stories/embeds/feed.json')).json()) as object;

const urls = feed.items.map((item) => (item as { url: string }).url);

/** One after the other, so that each number is told apart. */
const once = '1'.repeat(urls.length);

const listIn = ({ document }: Page): Element => document.querySelector('iom-news-list')!;

const knowsDeclaredRoots = 'shadowRootMode' in HTMLTemplateElement.prototype;

async function taken(page: Page): Promise<HTMLElementTagNameMap['iom-news-list']> {
  await until(() => page.window.customElements.get('iom-news-list'), 'our script');
  const list = await listOf(page);
  await until(
    () => !list.shadowRoot!.querySelector('style, link') && titles(list).every(Boolean),
    'every card has drawn its story',
  );
  return list;
}

/** Waits for so many frames. */
async function frames(window: Window, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
}

/** Looks at a page at each of its frames, until it is told to stop. */
function watch<T>({ window }: Page, look: () => T): () => T[] {
  const seen = new Set<T>();
  let isOver = false;
  const each = (): void => {
    seen.add(look());
    if (!isOver) window.requestAnimationFrame(each);
  };
  each();
  return () => {
    isOver = true;
    return [...seen];
  };
}

/** Looks at a page at each change of its list, even between two frames. */
function watchChanges<T>(page: Page, look: () => T): () => T[] {
  const seen = new Set<T>();
  const observer = new page.window.MutationObserver(() => seen.add(look()));
  const options = { childList: true, subtree: true, attributes: true };
  observer.observe(page.document, options);
  observer.observe(listIn(page).shadowRoot!, options);
  return () => {
    observer.disconnect();
    return [...seen];
  };
}

describe('a list that a server has rendered', () => {
  it('is accessible', async function () {
    const container = document.createElement('div');
    if (!('setHTMLUnsafe' in container)) this.skip();
    const { news } = await rendered({ feed: pictured });
    container.setHTMLUnsafe(news);
    document.body.append(container);
    await expect(container).to.be.accessible();
    container.remove();
  });

  it('shows each story once, with its styles, where no script runs', async () => {
    const page = await openRendered({ feed });
    expect(countLinks(page, urls)).to.equal(once);
    const list = listIn(page);
    expect(text(list, 'status')).to.equal('5 stories');
    const [item] = parts(list, 'item');
    const style = page.window.getComputedStyle(item!);
    expect([style.display, style.borderBlockStartWidth]).to.deep.equal(['block', '3px']);
    const [title] = parts(parts(list, 'card')[0]!, 'title');
    expect(page.window.getComputedStyle(title!).fontSize).to.equal('20px');
  });

  it('keeps no room for buttons where scripts are forbidden', async () => {
    const { address } = await rendered({ feed: longFeed, options: { layout: 'carousel' } });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = address;
    document.body.append(frame);
    await until(
      () =>
        frame.contentDocument?.readyState === 'complete' &&
        frame.contentDocument.querySelector('iom-news-list'),
      'the list',
    );
    const root = frame.contentDocument!.querySelector('iom-news-list')!.shadowRoot!;
    expect(seenLinks(root)).to.have.length(11);
    const { matchMedia, getComputedStyle } = frame.contentWindow!;
    const shown = [...root.querySelectorAll('.later')].map(
      (room) => getComputedStyle(room).display,
    );
    // Not every engine calls a frame without scripts one.
    const room = matchMedia('(scripting: none)').matches ? ['none', 'none'] : ['flex', 'block'];
    expect(shown).to.deep.equal(room);
    frame.remove();
  });

  it('shows pictures where no script runs', async () => {
    const page = await openRendered({ feed: pictured });
    const [card] = parts(listIn(page), 'card');
    const image = card!.shadowRoot!.querySelector('img')!;
    await until(() => image.naturalWidth, 'the picture');
    expect(page.window.getComputedStyle(image).opacity).to.equal('1');
  });

  it('shows each story once at every frame while the script takes it over', async () => {
    const page = await openRendered({ feed });
    const stop = watch(page, () => countLinks(page, urls));
    const stopChanges = watchChanges(page, () => /[^01]/.test(countLinks(page, urls)));
    addScript(page);
    await taken(page);
    await frames(page.window, 10);
    expect(stop()).to.deep.equal([once]);
    expect(stopChanges()).to.deep.equal([false]);
    expect(page.errors).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });

  it('stays as long as it is while the script takes it over', async () => {
    const items = Array.from({ length: 250 }, (_, n) => ({ id: `${n}`, title: `Story ${n}` }));
    const page = await openRendered({ feed: { ...feed, items }, options: { pageSize: 250 } });
    const stop = watch(page, () => `${parts(listIn(page), 'item').length}`);
    addScript(page);
    await taken(page);
    await frames(page.window, 10);
    expect(stop()).to.deep.equal(['250']);
  });

  it('keeps its pictures at every frame', async () => {
    const page = await openRendered({ feed: pictured }, 600);
    const shown = (): string =>
      parts(listIn(page), 'card')
        .slice(0, 2)
        .map((card) => {
          const image = card.shadowRoot?.querySelector('img');
          return image?.complete && page.window.getComputedStyle(image).opacity === '1';
        })
        .join();
    await until(() => shown() === 'true,true', 'the first pictures');
    const stop = watch(page, shown);
    addScript(page);
    await taken(page);
    await frames(page.window, 10);
    expect(stop()).to.deep.equal(['true,true']);
  });

  it('asks for nothing but our files', async () => {
    const page = await openRendered({ feed });
    addScript(page);
    await taken(page);
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => !name.includes('/dist/'))).to.deep.equal([]);
  });

  for (const layout of ['list', 'grid', 'compact', 'featured', 'carousel'] as const) {
    for (const [length, shown] of Object.entries({ short: pictured, long: longPictured }))
      it(`does not move while the script takes it over: ${layout}, ${length}`, async () => {
        const page = await openRendered({
          feed: shown,
          options: { layout },
          after: '<p>What follows</p>',
        });
        const below = page.document.querySelector('body > p')!;
        const place = (): number => Math.round(below.getBoundingClientRect().top);
        await frames(page.window, 2);
        const stop = watch(page, place);
        let shift = 0;
        if (engine === 'chromium') {
          new page.window.PerformanceObserver((entries) => {
            for (const entry of entries.getEntries())
              shift += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: false });
        }
        addScript(page);
        const list = await taken(page);
        await list.updateComplete;
        const pager = list.shadowRoot!.querySelector('iom-news-pager')!;
        await until(
          () => length === 'short' || parts(pager, 'control').length,
          'the button for more',
        );
        await frames(page.window, 10);
        const places = stop();
        expect(Math.max(...places) - Math.min(...places)).to.be.at.most(1);
        expect(shift).to.equal(0);
      });
  }

  it('speaks Arabic, from right to left, before and after', async () => {
    const page = await openRendered({ feed, language: 'ar' });
    const list = listIn(page);
    const said = (): string[] => [
      text(list, 'status'),
      text(parts(list, 'card')[0]!, 'date'),
      page.window.getComputedStyle(parts(list, 'list')[0]!).direction,
    ];
    const before = said();
    expect(before[2]).to.equal('rtl');
    expect(before[0]).to.match(/\p{Script=Arabic}/u);
    const stop = watch(page, () => said().join());
    addScript(page);
    await taken(page);
    await frames(page.window, 5);
    expect(stop()).to.deep.equal([before.join()]);
  });

  it('takes further pages when it is taken over', async () => {
    const page = await openRendered({ feed: longFeed });
    expect(seenLinks(listIn(page).shadowRoot!)).to.have.length(11);
    addScript(page);
    const list = await taken(page);
    const pager = list.shadowRoot!.querySelector('iom-news-pager')!;
    await until(() => parts(pager, 'control').length, 'a button');
    parts(pager, 'control')[0]!.click();
    await until(() => titles(list).length === 20, 'twenty stories');
  });

  it('leaves the focus on the story that has it', async () => {
    const page = await openRendered({ feed });
    const focused = (): string | null | undefined =>
      listIn(page).shadowRoot!.activeElement?.shadowRoot?.activeElement?.textContent.trim();
    parts(parts(listIn(page), 'card')[2]!, 'title')[0]!
      .querySelector('a')!
      .focus();
    const before = focused();
    addScript(page);
    await taken(page);
    expect(before).to.be.a('string');
    await until(() => focused() === before, 'the same link has the focus');
  });

  it('shows on a strict page that knows the nonce of its styles', async () => {
    const policy = `default-src 'none'; style-src 'nonce-abc123'; script-src ${location.origin}; connect-src ${location.origin}`;
    const page = await openRendered({
      feed,
      options: { styles: { nonce: 'abc123' } },
      headers: { 'content-security-policy': policy },
    });
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
      violations.push(blockedURI),
    );
    const [item] = parts(listIn(page), 'item');
    expect(page.window.getComputedStyle(item!).borderBlockStartWidth).to.equal('3px');
    addScript(page);
    await taken(page);
    expect([...violations, ...page.violations, ...page.errors]).to.deep.equal([]);
  });

  it('shows with style sheets from a folder', async () => {
    const policy = `default-src 'none'; style-src ${location.origin}`;
    const page = await openRendered({
      feed,
      options: { styles: { href: '/dist/styles' }, layout: 'grid' },
      headers: { 'content-security-policy': policy },
    });
    const list = listIn(page);
    const [item] = parts(list, 'item');
    const [title] = parts(parts(list, 'card')[0]!, 'title');
    const { getComputedStyle } = page.window;
    await until(() => getComputedStyle(item!).borderBlockStartWidth === '3px', 'the list');
    await until(() => getComputedStyle(title!).fontSize === '20px', 'the card');
  });

  it('shows each story once where declared roots are not known', async () => {
    const wanted = { feed, headers: { 'content-type': 'application/xhtml+xml' } };
    const { news } = await rendered(wanted);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument!;
    // Set by script the template stays a template, as in a browser that does not know its attribute.
    inner.body.innerHTML = news;
    const page = { document: inner, window: frame.contentWindow } as Page;
    expect(inner.querySelector('iom-news-list')!.shadowRoot).to.equal(null);
    expect(countLinks(page, urls)).to.equal(once);
    addScript(page);
    await taken(page);
    expect(countLinks(page, urls)).to.equal(once);
    frame.remove();
  });

  it('is taken over by a script that comes before it', async () => {
    const page = await openRendered({
      feed,
      head: '<script type="module" async src="/dist/iom-news.js"></script>',
    });
    await taken(page);
    await frames(page.window, 3);
    expect(countLinks(page, urls)).to.equal(once);
    expect(page.errors).to.deep.equal([]);
  });

  before(function () {
    if (!knowsDeclaredRoots) this.skip();
  });
});

describe('a server and a browser draw the same', () => {
  /** What an element shows: its tree without what only one of the two needs. */
  const drawn = (element: Element): string => {
    const container = document.createElement('div');
    container.innerHTML = element.shadowRoot!.innerHTML.replace(/iom-news-card/g, 'div');
    for (const only of container.querySelectorAll('style, .turn')) only.remove();
    for (const pager of container.querySelectorAll('iom-news-pager'))
      pager.removeAttribute('class');
    for (const frame of container.querySelectorAll('.frame'))
      frame.replaceWith(...frame.childNodes);
    for (const figure of container.querySelectorAll('figure')) figure.removeAttribute('class');
    // Lit sets attributes that have a value after the others.
    for (const one of container.querySelectorAll('*')) {
      const sorted = [...one.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const attribute of sorted) one.removeAttributeNode(attribute);
      for (const attribute of sorted) one.setAttributeNode(attribute);
    }
    return container.innerHTML
      .replace(/<!--[^]*?-->/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([<>]) ?/g, '$1')
      .replace(/ ?class="" ?/g, '');
  };

  const all = (list: Element): string[] => [drawn(list), ...parts(list, 'card').map(drawn)];

  /** Fails with the place where they part: a diff of all of it takes some browsers minutes. */
  const expectSame = (after: readonly string[], before: readonly string[]): void => {
    const [now, then] = [after.join('\n'), before.join('\n')];
    const index = now.split('').findIndex((character, at) => character !== then[at]);
    const near = (text: string): string => text.slice(Math.max(0, index - 40), index + 40);
    expect(near(now)).to.equal(near(then));
    expect(now.length).to.equal(then.length);
  };

  for (const language of ['en', 'es', 'fr', 'pt', 'nl', 'ar', 'ht']) {
    it(`in ${language}`, async () => {
      // Engines differ on how they write the names of languages, which other stories bear.
      const page = await openRendered({ feed: { ...demonstration, language }, language });
      const before = all(listIn(page));
      addScript(page);
      expectSame(all(await taken(page)), before);
    });
  }

  for (const layout of ['grid', 'compact', 'featured', 'carousel'] as const) {
    it(`as ${layout}`, async () => {
      const page = await openRendered({
        feed: pictured,
        options: { layout, headingLevel: 2, noSummaries: true, linkTarget: '_blank' },
      });
      const before = all(listIn(page));
      addScript(page);
      expectSame(all(await taken(page)), before);
    });
  }

  it('within a scope', async () => {
    const options = {
      countries: ['HN', 'MX'],
      topics: 'training',
      sort: 'oldest',
      pageSize: 2,
    } as const;
    const page = await openRendered({ feed, options });
    const before = all(listIn(page));
    expect(titles(listIn(page))).to.have.length(2);
    addScript(page);
    expectSame(all(await taken(page)), before);
  });
});
