import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import type { IomNewsSearch } from '../../src/elements/news-search/news-search.js';
import { feed, inline, longFeed, parts, place, settled, text, titles, until } from './fixtures.js';

interface Pair {
  search: IomNewsSearch;
  list: IomNewsList;
}

const plain = html`<iom-news-search for="news"></iom-news-search>`;

async function pair(search: TemplateResult = plain, content: object = feed): Promise<Pair> {
  const element = place<IomNewsSearch>(
    html`${search}<iom-news-list id="news">${inline(content)}</iom-news-list>`,
    'iom-news-search',
  );
  const list = document.querySelector('iom-news-list')!;
  await customElements.whenDefined('iom-news-search');
  await settled(list);
  await element.updateComplete;
  return { search: element, list };
}

const field = (search: Element): HTMLInputElement => parts<HTMLInputElement>(search, 'control')[0]!;

const clearButton = (search: Element): HTMLElement => parts(search, 'clear')[0]!;

async function type({ search, list }: Pair, words: string): Promise<void> {
  search.focus();
  // WebKit's driver takes a letter that comes twice at once for one.
  for (const letter of words) await sendKeys({ type: letter });
  await settled(list);
}

/** What an element is heard to fire. */
function listen(search: Element): string[] {
  const heard: string[] = [];
  for (const event of ['input', 'change']) {
    search.parentElement!.addEventListener(event, ({ target }) => {
      if (target === search) heard.push(event);
    });
  }
  return heard;
}

const hasMarks = 'highlights' in CSS;

const marks = (): string[] =>
  [...(CSS.highlights.get('iom-news-search') ?? [])].map(
    ({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
  );

/** Waits until these are marked, in whatever order. */
const marksAre = (...expected: string[]): Promise<void> =>
  until(
    () => JSON.stringify(marks().sort()) === JSON.stringify(expected.sort()),
    `marked: ${expected.join(', ')}`,
  );

describe('iom-news-search', () => {
  it('is accessible', async () => {
    const { search } = await pair();
    await expect(search).to.be.accessible();
  });

  it('is accessible with a text', async () => {
    const { search } = await pair();
    search.value = 'hubs';
    await search.updateComplete;
    await expect(search).to.be.accessible();
  });

  it('is accessible before its host is there', async () => {
    const search = place<IomNewsSearch>(
      html`<iom-news-search for="nowhere"></iom-news-search>`,
      'iom-news-search',
    );
    await customElements.whenDefined('iom-news-search');
    await search.updateComplete;
    await expect(search).to.be.accessible();
  });

  it('is a landmark with a name that is seen', async () => {
    const { search } = await pair();
    const landmark = search.shadowRoot!.querySelector('[role=search]')!;
    const name = search.shadowRoot!.getElementById(landmark.getAttribute('aria-labelledby')!)!;
    expect(name.textContent).to.equal('Search the news');
    expect(name.getBoundingClientRect().height).to.be.above(10);
  });

  it('takes its name from label', async () => {
    const { search } = await pair(
      html`<iom-news-search for="news" label="Find stories"></iom-news-search>`,
    );
    expect(text(search, 'label')).to.equal('Find stories');
  });

  it('speaks the language of the page', async () => {
    const { search } = await pair(
      html`<div lang="es"><iom-news-search for="news"></iom-news-search></div>`,
    );
    await until(() => text(search, 'label') === 'Buscar en las noticias', 'Spanish');
    expect(clearButton(search).ariaLabel).to.equal('Borrar la búsqueda');
  });

  it('shows a list that was put inside it by mistake', async () => {
    const list = place<IomNewsList>(
      html`<iom-news-search for="news"
        ><iom-news-list id="news">${inline(feed)}</iom-news-list></iom-news-search
      >`,
      'iom-news-list',
    );
    await settled(list);
    expect(list.getBoundingClientRect().height).to.be.above(100);
  });

  describe('while the visitor types', () => {
    it('shows the stories in which every word begins a word', async () => {
      const both = await pair();
      await type(both, 'surv ret');
      expect(titles(both.list)).to.deep.equal(['A survey of returnees']);
    });

    it('keeps the blank that was typed last', async () => {
      const both = await pair();
      await type(both, 'free ');
      expect([field(both.search).value, both.list.query.text]).to.deep.equal(['free ', 'free']);
    });

    it('stays on a page while only a blank is added', async () => {
      const both = await pair(plain, longFeed);
      await type(both, 'story');
      both.list.refine({ page: 2 });
      await type(both, ' ');
      expect(both.list.query.page).to.equal(2);
    });

    it('goes back to the first page with another letter', async () => {
      const both = await pair(plain, longFeed);
      both.list.refine({ page: 2 });
      await type(both, 's');
      expect(both.list.query.page).to.equal(undefined);
    });

    it('fires input, when the query has changed already', async () => {
      const both = await pair();
      const queries: (string | undefined)[] = [];
      both.search.addEventListener('input', () => queries.push(both.list.query.text));
      await type(both, 'fr');
      expect(queries).to.deep.equal(['f', 'fr']);
    });

    it('fires no change', async () => {
      const both = await pair();
      const heard = listen(both.search);
      await type(both, 'fr');
      expect(heard).to.deep.equal(['input', 'input']);
    });

    it('does not move the cursor', async () => {
      const both = await pair();
      await type(both, 'fee');
      field(both.search).setSelectionRange(1, 1);
      await type(both, 'r');
      expect([field(both.search).value, field(both.search).selectionStart]).to.deep.equal([
        'free',
        2,
      ]);
    });

    it('announces the number of stories when the visitor pauses, and not before', async () => {
      const both = await pair();
      await type(both, 'h');
      const before = text(both.list, 'status');
      await until(() => text(both.list, 'status') === '1 story', 'announced');
      expect(before).to.equal('5 stories');
    });

    it('says at once that nothing is found', async () => {
      const both = await pair();
      await type(both, 'x');
      expect(text(both.list, 'status')).to.equal('No stories match your choice.');
    });
  });

  describe('when the visitor is done', () => {
    it('fires change at Enter, once', async () => {
      const both = await pair();
      await type(both, 'free');
      const heard = listen(both.search);
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      expect(heard).to.deep.equal(['change']);
    });

    it('fires change on leaving the field', async () => {
      const both = await pair();
      await type(both, 'free');
      const heard = listen(both.search);
      field(both.search).blur();
      await both.search.updateComplete;
      expect(heard).to.deep.equal(['change']);
    });

    it('fires none on leaving a field that says what it said before', async () => {
      const both = await pair();
      await type(both, 'f');
      await sendKeys({ press: 'Backspace' });
      const heard = listen(both.search);
      field(both.search).blur();
      await both.search.updateComplete;
      expect(heard).to.deep.equal([]);
    });

    it('announces the number of stories at Enter', async () => {
      const both = await pair();
      await type(both, 'free');
      await sendKeys({ press: 'Enter' });
      await settled(both.list);
      expect(text(both.list, 'status')).to.equal('1 story');
    });

    it('stays on the page, a form around it included', async () => {
      const both = await pair(
        html`<form action="/elsewhere"><iom-news-search for="news"></iom-news-search></form>`,
      );
      let submitted = 0;
      both.search.parentElement!.addEventListener('submit', () => (submitted += 1));
      await type(both, 'free');
      await sendKeys({ press: 'Enter' });
      expect(submitted).to.equal(0);
    });
  });

  describe('emptying the field', () => {
    for (const [how, act] of Object.entries({
      'by Escape': () => sendKeys({ press: 'Escape' }),
      'by the button': (search: Element) => {
        clearButton(search).click();
      },
    })) {
      it(`shows all stories again: ${how}`, async () => {
        const both = await pair();
        await type(both, 'free');
        await act(both.search);
        await settled(both.list);
        expect(titles(both.list)).to.have.length(5);
        expect(both.search.value).to.equal('');
      });

      it(`fires input and change: ${how}`, async () => {
        const both = await pair();
        await type(both, 'free');
        const heard = listen(both.search);
        await act(both.search);
        expect(heard).to.deep.equal(['input', 'change']);
      });

      it(`leaves the focus in the field: ${how}`, async () => {
        const both = await pair();
        await type(both, 'free');
        await act(both.search);
        expect(both.search.shadowRoot!.activeElement).to.equal(field(both.search));
      });

      it(`announces it once: ${how}`, async () => {
        const both = await pair();
        await type(both, 'free');
        await sendKeys({ press: 'Enter' });
        await settled(both.list);
        both.search.focus();
        const said: string[] = [];
        const watch = new MutationObserver(() => said.push(text(both.list, 'status')));
        const status = parts(both.list, 'status')[0]!;
        watch.observe(status, { childList: true, characterData: true, subtree: true });
        await act(both.search);
        await settled(both.list);
        watch.disconnect();
        expect(said).to.deep.equal(['5 stories']);
      });
    }

    it('has a button for it only while there is something to empty', async () => {
      const both = await pair();
      const before = clearButton(both.search).getBoundingClientRect().width;
      await type(both, 'f');
      expect([before, clearButton(both.search).getBoundingClientRect().width > 24]).to.deep.equal([
        0,
        true,
      ]);
    });

    it('takes Escape for itself only while there is something to empty', async () => {
      const both = await pair();
      let heard = 0;
      both.search.parentElement!.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') heard += 1;
      });
      await type(both, 'free');
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      expect(heard).to.equal(1);
    });
  });

  describe('its value', () => {
    it('is searched when it was set before the host was there', async () => {
      const search = document.createElement('iom-news-search');
      search.for = 'news';
      search.value = 'hubs';
      const { list } = await pair(html`${search}`);
      expect(list.query.text).to.equal('hubs');
      expect(field(search).value).to.equal('hubs');
    });

    it('is searched when it is set after', async () => {
      const { search, list } = await pair();
      search.value = 'hubs';
      expect(list.query.text).to.equal('hubs');
      await search.updateComplete;
      expect(field(search).value).to.equal('hubs');
    });

    it('fires nothing when code sets it', async () => {
      const { search, list } = await pair();
      const heard = listen(search);
      search.value = 'hubs';
      await settled(list);
      search.focus();
      field(search).blur();
      list.refine({ text: 'free' });
      await settled(list);
      expect(heard).to.deep.equal([]);
    });

    it('follows what code searches', async () => {
      const { search, list } = await pair();
      list.refine({ text: 'free' });
      await search.updateComplete;
      expect([search.value, field(search).value]).to.deep.equal(['free', 'free']);
    });

    it('is emptied by the button of a list that shows all stories again', async () => {
      const both = await pair();
      await type(both, 'x');
      both.list.shadowRoot!.querySelector('button')!.click();
      await settled(both.list);
      expect(field(both.search).value).to.equal('');
    });

    for (const value of [undefined, null, 5, {}, ['x'], Symbol('x')]) {
      it(`is empty for ${Object.prototype.toString.call(value)}`, async () => {
        const { search } = await pair();
        search.value = value as string;
        expect(search.value).to.equal('');
      });
    }

    it('is shared by two searches of one feed', async () => {
      const both = await pair(html`${plain}<iom-news-search for="news"></iom-news-search>`);
      const other = document.querySelectorAll('iom-news-search')[1]!;
      await type(both, 'free');
      await other.updateComplete;
      expect(field(other).value).to.equal('free');
    });
  });

  describe('what was found', () => {
    before(function () {
      if (!hasMarks) this.skip();
    });

    it('is marked in title and summary', async () => {
      const both = await pair();
      await type(both, 'summ tra');
      await marksAre('Summ', 'Tra');
    });

    it('is marked in colours of its own', async () => {
      const both = await pair();
      await type(both, 'free');
      await marksAre('Free');
      const title = parts(parts(both.list, 'card')[0]!, 'title')[0]!;
      const { backgroundColor } = getComputedStyle(title, '::highlight(iom-news-search)');
      expect(backgroundColor).to.equal('rgb(255, 224, 138)');
    });

    it('is marked when cards show other stories', async () => {
      const both = await pair();
      await type(both, 'fr');
      await marksAre('Fr');
      both.search.value = 'stud';
      await marksAre('stud');
    });

    it('is marked on a page that is turned', async () => {
      const both = await pair(plain, longFeed);
      await type(both, '2');
      both.list.pageSize = 5;
      await both.list.updateComplete;
      await until(() => marks().length === 10, 'five titles and summaries');
      both.list.refine({ page: 2 });
      await until(() => marks().length === 14, 'all seven');
    });

    it('is marked on every list of the feed', async () => {
      const search = place<IomNewsSearch>(
        html`<iom-news>
          ${inline(feed)}
          <iom-news-search></iom-news-search>
          <iom-news-list></iom-news-list>
          <iom-news-list no-summaries></iom-news-list>
        </iom-news>`,
        'iom-news-search',
      );
      await customElements.whenDefined('iom-news-search');
      search.value = 'free';
      await marksAre('Free', 'Free');
    });

    it('is marked on a list in another shadow root', async () => {
      const box = document.createElement('div');
      const search = place<IomNewsSearch>(
        html`<iom-news>${inline(feed)}<iom-news-search></iom-news-search>${box}</iom-news>`,
        'iom-news-search',
      );
      box.attachShadow({ mode: 'closed' }).append(document.createElement('iom-news-list'));
      await customElements.whenDefined('iom-news-search');
      search.value = 'free';
      await marksAre('Free');
    });

    it('is marked for each of several searches', async () => {
      const both = await pair();
      const other = place<IomNewsSearch>(
        html`<iom-news-search for="other"></iom-news-search
          ><iom-news-list id="other">${inline(feed)}</iom-news-list>`,
        'iom-news-search',
      );
      both.search.value = 'free';
      other.value = 'hubs';
      await marksAre('Free', 'hubs');
      other.value = '';
      await marksAre('Free');
    });

    it('is marked where code searches', async () => {
      const both = await pair();
      both.list.refine({ text: 'free' });
      await marksAre('Free');
    });

    it('is no longer marked when the field is empty', async () => {
      const both = await pair();
      await type(both, 'free');
      await marksAre('Free');
      await sendKeys({ press: 'Escape' });
      await marksAre();
    });

    it('is no longer marked when the search is taken away', async () => {
      const both = await pair();
      await type(both, 'free');
      await marksAre('Free');
      both.search.remove();
      await marksAre();
    });

    it('is marked as long as one of two searches is there', async () => {
      const both = await pair(html`${plain}<iom-news-search for="news"></iom-news-search>`);
      both.search.value = 'free';
      await marksAre('Free');
      both.search.remove();
      both.list.refine({ text: 'hubs' });
      await marksAre('hubs');
    });

    it('is no longer marked when the list is taken away', async () => {
      const both = await pair();
      await type(both, 'free');
      await marksAre('Free');
      both.list.remove();
      await marksAre();
    });

    it('is marked again when the list comes back', async () => {
      const both = await pair();
      both.search.value = 'free';
      await marksAre('Free');
      const { list } = both;
      const { parentElement } = list;
      list.remove();
      parentElement!.append(list);
      await marksAre('Free');
    });
  });
});
