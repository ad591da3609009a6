import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import type { IomTopicFilter } from '../../src/elements/topic-filter/topic-filter.js';
import { engine } from '../browser/engine.js';
import { feed, inline, parts, place, settled, text, titles, until } from './fixtures.js';

interface Pair {
  filter: IomTopicFilter;
  list: IomNewsList;
}

async function pair(filter: TemplateResult, content: object = feed): Promise<Pair> {
  const element = place<IomTopicFilter>(
    html`${filter}<iom-news-list id="news">${inline(content)}</iom-news-list>`,
    'iom-topic-filter',
  );
  const list = document.querySelector('iom-news-list')!;
  await customElements.whenDefined('iom-topic-filter');
  await settled(list);
  await until(() => list.feed, 'a feed');
  await until(() => element.shadowRoot!.querySelector(':enabled:is(select, fieldset)'), 'enabled');
  await element.updateComplete;
  return { filter: element, list };
}

const menu = html`<iom-topic-filter for="news"></iom-topic-filter>`;
const chips = html`<iom-topic-filter for="news" variant="chips"></iom-topic-filter>`;
const several = html`<iom-topic-filter for="news" variant="list" multiple></iom-topic-filter>`;
const severalInMenu = html`<iom-topic-filter for="news" multiple></iom-topic-filter>`;

/** A feed with 300 topics, one with blanks, a comma and an accent. */
const manyTopics = {
  ...feed,
  items: [
    ...Array.from({ length: 299 }, (_, i) => `topic ${i + 1}`),
    'Educación, niñez y familia',
  ].map((tag, i) => ({ ...feed.items[0], id: `t${i}`, tags: [tag] })),
};

const options = (filter: Element): string[] =>
  parts(filter, 'option').map((option) => option.textContent.replace(/\s+/g, ' ').trim());

const box = (filter: Element, topic: string): HTMLInputElement =>
  filter.shadowRoot!.querySelector(`input[value="${topic}"]`)!;

function choose(filter: Element, topic: string): void {
  const select = filter.shadowRoot!.querySelector('select')!;
  select.value = topic;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function find(filter: IomTopicFilter, words: string): Promise<void> {
  const details = filter.shadowRoot!.querySelector('details');
  if (details) details.open = true;
  parts(filter, 'find')[0]!.focus();
  await sendKeys({ type: words });
  await filter.updateComplete;
}

describe('iom-topic-filter', () => {
  for (const [name, template] of Object.entries({ menu, chips, several, severalInMenu })) {
    it(`is accessible: ${name}`, async () => {
      const { filter } = await pair(template);
      await expect(filter).to.be.accessible();
    });

    it(`offers topics in the order of the alphabet, with the stories of each: ${name}`, async () => {
      const { filter } = await pair(template);
      expect(options(filter).map((option) => option.replace(/[()]/g, ''))).to.deep.equal([
        'All topics 5',
        'data 2',
        'training 3',
      ]);
    });
  }

  it('shows the stories of the chosen topic, and all again', async () => {
    const { filter, list } = await pair(menu);
    choose(filter, 'data');
    await settled(list);
    const chosen = titles(list).length;
    choose(filter, '');
    await settled(list);
    expect([chosen, titles(list).length]).to.deep.equal([2, 5]);
  });

  it('fires change, which bubbles, when the visitor chooses', async () => {
    const { filter } = await pair(menu);
    const heard: unknown[] = [];
    filter.parentElement!.addEventListener('change', ({ target }) => heard.push(target));
    choose(filter, 'data');
    expect(heard).to.deep.equal([filter]);
  });

  it('fires nothing when code chooses', async () => {
    const { filter, list } = await pair(menu);
    let heard = 0;
    filter.addEventListener('change', () => (heard += 1));
    filter.value = 'data';
    list.refine({ topics: ['training'] });
    await settled(list);
    expect(heard).to.equal(0);
  });

  it('chooses what was set before the host was there', async () => {
    const filter = document.createElement('iom-topic-filter');
    filter.for = 'news';
    filter.value = 'data';
    const { list } = await pair(html`${filter}`);
    expect([list.query.topics, filter.value]).to.deep.equal([['data'], 'data']);
  });

  it('is empty for all topics', async () => {
    const { filter } = await pair(menu);
    expect(filter.value).to.equal('');
  });

  it('gives the first of several that code chose, and an array with multiple', async () => {
    const { filter, list } = await pair(menu);
    list.refine({ topics: ['training', 'data'] });
    const single = filter.value;
    filter.multiple = true;
    expect([single, filter.value]).to.deep.equal(['training', ['training', 'data']]);
  });

  it('leaves the regions alone that were chosen with countries', async () => {
    const { filter, list } = await pair(menu);
    list.refine({ countries: ['HN'], regions: ['central-america'] });
    await filter.updateComplete;
    choose(filter, 'data');
    expect(list.query).to.deep.equal({
      countries: ['HN'],
      regions: ['central-america'],
      topics: ['data'],
    });
  });

  it('counts what the rest of the query leaves, whatever is chosen here', async () => {
    const { filter, list } = await pair(menu);
    list.refine({ countries: ['GT'], topics: ['data'] });
    await filter.updateComplete;
    expect(options(filter)).to.deep.equal(['All topics (2)', 'data (1)', 'training (1)']);
  });

  it('offers a topic without stories, to be seen and not to be chosen', async () => {
    const { filter, list } = await pair(chips);
    list.refine({ countries: ['MX'] });
    await filter.updateComplete;
    expect([box(filter, 'data').disabled, options(filter)[1]]).to.deep.equal([true, 'data 0']);
  });

  it('can give back a topic that has lost its stories', async () => {
    const { filter, list } = await pair(several);
    list.refine({ countries: ['MX'], topics: ['data'] });
    await filter.updateComplete;
    box(filter, 'data').click();
    expect(list.query.topics).to.equal(undefined);
  });

  it('offers the topics of the scope only', async () => {
    const { filter, list } = await pair(menu);
    list.topics = 'data, hubs';
    await settled(list);
    await filter.updateComplete;
    expect(options(filter)).to.deep.equal(['All topics (2)', 'data (2)', 'hubs (0)']);
  });

  it('takes its name from label', async () => {
    const { filter } = await pair(
      html`<iom-topic-filter for="news" label="About"></iom-topic-filter>`,
    );
    expect(text(filter, 'label')).to.equal('About');
  });

  it('speaks the language of the page', async () => {
    const { filter } = await pair(
      html`<div lang="pt"><iom-topic-filter for="news"></iom-topic-filter></div>`,
    );
    expect([text(filter, 'label'), options(filter)[0]]).to.deep.equal([
      'Tema',
      'Todos os temas (5)',
    ]);
  });

  it('chooses by key', async () => {
    const { filter, list } = await pair(chips);
    box(filter, '').focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => list.query.topics, 'a topic is chosen');
    expect(list.query.topics).to.deep.equal(['data']);
  });

  it('chooses several, and says so on the closed menu', async () => {
    const { filter, list } = await pair(severalInMenu);
    box(filter, 'training').click();
    box(filter, 'data').click();
    await filter.updateComplete;
    expect([list.query.topics, text(filter, 'control')]).to.deep.equal([
      ['data', 'training'],
      'data and training',
    ]);
  });

  it('has nothing to choose where stories have no topics', async () => {
    const filter = place<IomTopicFilter>(
      html`<iom-news>
        ${inline({ ...feed, items: [{ ...feed.items[0], tags: [] }] })}
        <iom-topic-filter></iom-topic-filter>
      </iom-news>`,
      'iom-topic-filter',
    );
    await customElements.whenDefined('iom-topic-filter');
    await settled(document.querySelector('iom-news')!);
    await filter.updateComplete;
    expect(filter.shadowRoot!.querySelector('select')!.disabled).to.equal(true);
  });

  describe('with 300 topics', () => {
    for (const variant of ['menu', 'chips', 'list']) {
      const template = html`<iom-topic-filter
        for="news"
        variant=${variant}
        multiple
      ></iom-topic-filter>`;

      it(`is accessible: ${variant}`, async () => {
        const { filter } = await pair(template, manyTopics);
        await expect(filter).to.be.accessible();
      });

      it(`finds one by the beginnings of its words, without accents: ${variant}`, async () => {
        const { filter } = await pair(template, manyTopics);
        await find(filter, 'ninez edu');
        expect(options(filter)).to.deep.equal(['Educación, niñez y familia 1']);
      });

      it(`says how many it found: ${variant}`, async () => {
        const { filter } = await pair(template, manyTopics);
        await find(filter, '29');
        expect(filter.shadowRoot!.querySelector('[role=status]')!.textContent.trim()).to.equal(
          '11 topics',
        );
      });

      it(`chooses what was found, and keeps it in sight: ${variant}`, async () => {
        const { filter, list } = await pair(template, manyTopics);
        await find(filter, 'edu');
        box(filter, 'Educación, niñez y familia').click();
        await filter.updateComplete;
        expect(list.query.topics).to.deep.equal(['Educación, niñez y familia']);
        expect(parts(filter, 'chip').map((chip) => chip.textContent.trim())).to.deep.equal([
          'Educación, niñez y familia',
        ]);
      });
    }

    it('is not as high as 300 topics', async () => {
      const { filter } = await pair(chips, manyTopics);
      expect(filter.getBoundingClientRect().height).to.be.below(500);
    });

    it('fits a screen of 320 pixels', async function () {
      if (engine === 'webkit') this.skip(); // Its window cannot be resized.
      await setViewport({ width: 320, height: 640 });
      const { filter } = await pair(chips, manyTopics);
      const { scrollWidth, clientWidth } = filter.shadowRoot!.querySelector('.base')!;
      await setViewport({ width: 800, height: 600 });
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  });
});
