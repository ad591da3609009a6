import { expect } from '@open-wc/testing';
import 'iom-news/under-test';
import { html, type TemplateResult } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { faults } from '../server/faults.js';
import { feed, listenToConsole, parts, place, settled, text, titles, until } from './fixtures.js';

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
  <item><guid>1</guid><title>From RSS</title></item></channel></rss>`;

const button = (list: Element, name: RegExp): HTMLButtonElement | undefined =>
  [...list.shadowRoot!.querySelectorAll('button')].find(({ textContent }) =>
    name.test(textContent),
  );

const listOf = (src: string, more = ''): IomNewsList => {
  const list = place<IomNewsList>(html`<iom-news-list></iom-news-list>`, 'iom-news-list');
  const [name = '', value = ''] = more.split('=');
  if (name) list.setAttribute(name, value);
  list.src = src;
  return list;
};

describe('a list of several feeds', () => {
  it('shows them as one, accessible when one is missing', async () => {
    const one = await faults.serve({ json: feed });
    const missing = await faults.serve({ status: 404 });
    const list = listOf(`${one.url} ${missing.url}`);
    await settled(list);
    expect([list.status, text(list, 'status')]).to.deep.equal([
      'stale',
      'Some of the news could not be loaded. 5 stories',
    ]);
    await expect(list).to.be.accessible();
  });

  it('reads each in its own format', async () => {
    const one = await faults.serve({ json: feed });
    const other = await faults.serve({ body: rss });
    const list = listOf(`${one.url}\n  ${other.url}`);
    await settled(list);
    expect(titles(list)).to.include.members(['From RSS', 'A survey of returnees']);
  });

  it('says load and error, once each', async () => {
    const one = await faults.serve({ json: feed });
    const missing = await faults.serve({ status: 404 });
    const list = place<IomNewsList>(html`<iom-news-list></iom-news-list>`, 'iom-news-list');
    const events: string[] = [];
    for (const type of ['load', 'error']) list.addEventListener(type, () => events.push(type));
    list.src = `${one.url} ${missing.url}`;
    await settled(list);
    expect(events.sort()).to.deep.equal(['error', 'load']);
  });
});

describe('the format of a feed', () => {
  it('may be named', async () => {
    const { url } = await faults.serve({ body: rss });
    const list = listOf(url, 'format=rss');
    await settled(list);
    expect(titles(list)).to.deep.equal(['From RSS']);
  });

  it('is not guessed when it is named', async () => {
    const { url } = await faults.serve({ json: feed });
    const list = listOf(url, 'format=wordpress');
    await settled(list);
    expect(list.error?.code).to.equal('not-a-feed');
  });

  it('is guessed when its name is unknown, and the webmaster is told', async () => {
    const said = listenToConsole();
    const { url } = await faults.serve({ json: feed });
    const list = listOf(url, 'format=gopher');
    await settled(list);
    await until(() => said.length, 'the console said something');
    expect([list.status, said[0]]).to.satisfy(
      ([status, sentence]: string[]) => status === 'ready' && sentence!.includes('format="gopher"'),
    );
  });
});

describe('formats of the page', () => {
  for (const formats of [undefined, 5, [null], [{}]]) {
    it(`give way to those built in when they are ${JSON.stringify(formats)}, and the webmaster is told`, async () => {
      const said = listenToConsole();
      const { url } = await faults.serve({ json: feed });
      const list = listOf(url);
      Object.assign(list, { formats });
      await settled(list);
      expect(titles(list)).to.have.length(5);
      if (!formats)
        await until(() => said.some((s) => s.includes('was given formats')), 'a sentence');
    });
  }
});

describe('a list that is far below', () => {
  const farList = async (url: string): Promise<IomNewsList> => {
    const list = place<IomNewsList>(
      html`<div style="height: 9000px"></div>
        <iom-news-list loading="lazy"></iom-news-list>`,
      'iom-news-list',
    );
    list.src = url;
    await list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return list;
  };

  it('asks for nothing when it is lazy', async () => {
    const served = await faults.serve({ json: feed });
    const list = await farList(served.url);
    expect([list.status, (await served.requests()).length]).to.deep.equal(['loading', 0]);
  });

  it('is loading, and not empty, though another list has brought its feed', async () => {
    const served = await faults.serve({ json: feed });
    const near = listOf(served.url);
    const far = await farList(served.url);
    await settled(near);
    await far.updateComplete;
    expect([near.status, far.status]).to.deep.equal(['ready', 'loading']);
  });

  it('asks when the visitor comes near', async () => {
    const served = await faults.serve({ json: feed });
    const list = await farList(served.url);
    list.scrollIntoView();
    await settled(list);
    expect(list.status).to.equal('ready');
  });

  it('asks when the page is printed', async () => {
    const served = await faults.serve({ json: feed });
    const list = await farList(served.url);
    window.dispatchEvent(new Event('beforeprint'));
    await settled(list);
    expect(list.status).to.equal('ready');
  });
});

describe('new stories', () => {
  /** A list of four stories after a refresh that brought a fifth. */
  async function waiting(): Promise<IomNewsList> {
    const old = { ...feed, items: feed.items.slice(0, 4) };
    const { url } = await faults.serve([{ json: old }, { json: feed }]);
    const list = listOf(url, `refresh=${1 / 60}`);
    await until(() => button(list, /new stor/), 'a button for new stories');
    return list;
  }

  it('wait behind a button, which is accessible', async () => {
    const list = await waiting();
    expect([button(list, /new/)?.textContent.trim(), titles(list).length]).to.deep.equal([
      '1 new story',
      4,
    ]);
    await expect(list).to.be.accessible();
  });

  it('move nothing by their button', async () => {
    const old = { ...feed, items: feed.items.slice(0, 4) };
    const { url } = await faults.serve([{ json: old }, { json: feed }]);
    const list = listOf(url, `refresh=${1 / 60}`);
    await settled(list);
    const before = parts(list, 'list')[0]!.getBoundingClientRect().top;
    await until(() => button(list, /new stor/), 'a button for new stories');
    expect(parts(list, 'list')[0]!.getBoundingClientRect().top).to.equal(before);
  });

  it('are announced', async () => {
    expect(text(await waiting(), 'status')).to.equal('4 stories 1 new story');
  });

  it('show when the button is pressed, and take the focus', async () => {
    const list = await waiting();
    button(list, /new/)!.click();
    await until(() => titles(list).length === 5, 'five stories show');
    await until(
      () => list.shadowRoot!.activeElement?.localName === 'iom-news-card',
      'a card has the focus',
    );
    expect(button(list, /new stor/)).to.equal(undefined);
  });
});

describe('pictures', () => {
  /** A list of one story with a picture, for a visitor who saves data or does not. */
  async function pictures(saveData: boolean, template: TemplateResult): Promise<number> {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData } });
    const list = place<IomNewsList>(template, 'iom-news-list');
    list.items = [
      { id: 's1', title: 'A story', image: { url: `${location.origin}/a.png`, alt: '' } },
    ];
    await until(() => titles(list).length === 1, 'the story shows');
    return parts(list.shadowRoot!.querySelector('iom-news-card')!, 'image').length;
  }

  afterEach(() => {
    delete (navigator as { connection?: unknown }).connection;
  });

  it('show to a visitor who saves no data', async () => {
    expect(await pictures(false, html`<iom-news-list></iom-news-list>`)).to.equal(1);
  });

  it('stay away from a visitor who saves data', async () => {
    expect(await pictures(true, html`<iom-news-list></iom-news-list>`)).to.equal(0);
  });

  it('show to him too for no-images="false"', async () => {
    expect(await pictures(true, html`<iom-news-list no-images="false"></iom-news-list>`)).to.equal(
      1,
    );
  });

  it('stay away for no-images', async () => {
    expect(await pictures(false, html`<iom-news-list no-images></iom-news-list>`)).to.equal(0);
  });
});
