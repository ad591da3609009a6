import '../../src/define/news-builder.js';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNewsBuilder } from '../../src/elements/news-builder/news-builder.js';
import { feed, listenToConsole, place, until } from '../elements/fixtures.js';
import { type Answer, faults } from '../server/faults.js';
import { serve } from '../transport/serve.js';

// What the console says is for webmasters; the builder says it in the page.
beforeEach(() => void listenToConsole());

const dist = html`<iom-news-builder folder="/dist/"></iom-news-builder>`;

async function begin(): Promise<IomNewsBuilder> {
  const builder = place<IomNewsBuilder>(dist, 'iom-news-builder');
  await builder.updateComplete;
  return builder;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- like querySelector
const find = <T extends Element = HTMLElement>(builder: Element, selector: string): T =>
  builder.shadowRoot!.querySelector<T>(selector)!;

const said = (builder: Element): string =>
  find(builder, '#result').textContent.replace(/\s+/g, ' ').trim();

const code = (builder: Element): string =>
  builder.shadowRoot!.querySelector<HTMLTextAreaElement>('#code')?.value ?? '';

/** Puts a value into a field, as somebody does who then goes on. */
async function fill(builder: IomNewsBuilder, selector: string, value: string): Promise<void> {
  const field = find<HTMLInputElement>(builder, selector);
  field.value = value;
  field.dispatchEvent(new Event('input'));
  field.dispatchEvent(new Event('change'));
  await builder.updateComplete;
}

async function click(builder: IomNewsBuilder, selector: string): Promise<void> {
  find(builder, selector).click();
  await builder.updateComplete;
}

/** Types an address and waits for what is said of it. */
async function check(builder: IomNewsBuilder, address: string): Promise<string> {
  await fill(builder, '#address', address);
  await until(() => find(builder, '.finding:not(.busy)'), `something said of ${address}`);
  await builder.updateComplete;
  return said(builder);
}

async function checked(answer: Answer): Promise<{ builder: IomNewsBuilder; url: string }> {
  const { url } = await serve(answer);
  const builder = await begin();
  await check(builder, url);
  return { builder, url };
}

const working = (): Promise<{ builder: IomNewsBuilder; url: string }> => checked({ json: feed });

const list = (builder: Element): HTMLElementTagNameMap['iom-news-list'] =>
  find(builder, 'iom-news-list');

describe('<iom-news-builder>', () => {
  it('is accessible', async () => {
    const { builder } = await working();
    await expect(builder).to.be.accessible();
  });

  it('is accessible when something is wrong', async () => {
    const builder = await begin();
    await check(builder, 'javascript:alert(1)');
    await expect(builder).to.be.accessible();
  });

  it('says nothing of a field that nobody has filled', async () => {
    expect(said(await begin())).to.equal('');
  });

  it('begins with the feed that it is given', async () => {
    const { url } = await serve({ json: feed });
    const builder = place<IomNewsBuilder>(
      html`<iom-news-builder folder="/dist/" src=${url}></iom-news-builder>`,
      'iom-news-builder',
    );
    await builder.updateComplete;
    await until(() => said(builder) === 'This feed works.', 'the feed was read');
    expect(find<HTMLInputElement>(builder, '#address').value).to.equal(url);
  });
});

describe('a builder in a page of another language', () => {
  for (const [lang, words] of [
    ['es', 'Ponga las noticias en su página'],
    ['fr', 'Mettez les actualités sur votre page'],
    ['pt', 'Put the news on your page'],
  ] as const) {
    it(`speaks it, or English: ${lang}`, async () => {
      document.documentElement.lang = lang;
      const builder = await begin();
      await until(() => find(builder, 'h1').textContent === words, words);
      expect(find(builder, '.base').lang).to.equal(lang === 'pt' ? 'en' : lang);
    });
  }
});

describe('a builder with a feed that works', () => {
  it('says what is in the feed', async () => {
    const { builder } = await working();
    expect(said(builder)).to.equal('This feed works.');
    const contents = find(builder, '.contents').textContent.replace(/\s+/g, ' ');
    expect(contents).to.include('Stories 5');
    expect(contents).to.include('Newest August 5, 2020');
    expect(contents).to.include('Languages English');
    expect(contents).to.include('Guatemala');
    expect(contents).to.include('training and data');
  });

  it('shows the stories', async () => {
    const { builder } = await working();
    await until(() => list(builder).items.length === 5, 'five stories in the preview');
  });

  it('has the hash of the script in the lines', async () => {
    const { builder } = await working();
    const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    await until(() => code(builder).includes(hashes['iom-news.js']!), 'the hash in the lines');
  });

  it('says why the lines have no hash when it cannot be read', async () => {
    const { builder } = await working();
    await fill(builder, '#folder', 'https://www.example.invalid/news/');
    await until(() => !code(builder).includes('integrity'), 'no hash in the lines');
    expect(find(builder, '.notes').textContent).to.include('integrity.json could not be read');
    expect(code(builder)).to.include('https://www.example.invalid/news/iom-news.js');
  });

  it('links the home page of the feed', async () => {
    const { builder } = await working();
    expect(find<HTMLInputElement>(builder, '#link').value).to.equal('https://example.org/news');
    expect(code(builder)).to.include('<a href="https://example.org/news">See all news</a>');
  });

  it('keeps a link that somebody chose', async () => {
    const { builder } = await working();
    await fill(builder, '#link', 'https://www.example.com/');
    await click(builder, 'form button.main');
    await until(() => find(builder, '.finding.good'), 'the feed was read again');
    expect(code(builder)).to.include('https://www.example.com/');
  });

  it('leaves out a link that is no address, and says so', async () => {
    const { builder } = await working();
    await fill(builder, '#link', 'javascript:alert(1)');
    expect(code(builder)).not.to.include('alert');
    const link = find(builder, '#link');
    expect(link.getAttribute('aria-invalid')).to.equal('true');
    const ids = link.getAttribute('aria-describedby')!.split(' ');
    const texts = ids.map((id) => find(builder, `#${id}`).textContent).join(' ');
    expect(texts).to.include('no address of a website');
  });

  it('shows and writes what is chosen', async () => {
    const { builder } = await working();
    await click(builder, 'input[name="layout"][value="grid"]');
    await fill(builder, '#page-size', '3');
    await fill(builder, '#lang', 'es');
    const preview = list(builder);
    expect(preview.layout).to.equal('grid');
    expect(preview.pageSize).to.equal(3);
    expect(preview.lang).to.equal('es');
    for (const attribute of ['layout="grid"', 'page-size="3"', 'lang="es"']) {
      expect(code(builder)).to.include(attribute);
    }
  });

  it('writes the words of the link in the language of the page', async () => {
    const { builder } = await working();
    await fill(builder, '#lang', 'es');
    await until(() => code(builder).includes('>Ver todas las noticias</a>'), 'Spanish words');
  });

  it('takes back what is no longer chosen', async () => {
    const { builder } = await working();
    await click(builder, 'input[name="layout"][value="grid"]');
    await click(builder, 'input[name="layout"][value="list"]');
    expect(list(builder).hasAttribute('layout')).to.equal(false);
    expect(code(builder)).not.to.include('layout');
  });

  it('offers the countries of the feed, by their names', async () => {
    const { builder } = await working();
    const [countries] = builder.shadowRoot!.querySelectorAll('.ticks');
    const labels = [...countries!.querySelectorAll<HTMLElement>('.check')];
    expect(labels.map((label) => label.textContent.trim())).to.deep.equal([
      'El Salvador',
      'Grenada',
      'Guatemala',
      'Honduras',
      'Mexico',
      'Saint Lucia',
    ]);
    labels[3]!.click();
    await builder.updateComplete;
    expect(code(builder)).to.include('countries="HN"');
    await until(() => list(builder).items.length === 3, 'three stories about Honduras');
  });

  it('brings a number of stories back to what a list can show', async () => {
    const { builder } = await working();
    await fill(builder, '#page-size', '-5');
    expect(find<HTMLInputElement>(builder, '#page-size').value).to.equal('1');
  });

  it('gives the preview a theme, and keeps its own colours', async () => {
    const { builder } = await working();
    const accent = (selector: string): string =>
      getComputedStyle(find(builder, selector)).getPropertyValue('--iom-color-muted');
    await fill(builder, '#theme', 'iom');
    await until(() => accent('.stage'), 'the theme of the preview');
    expect(accent('.base')).to.equal('');
    expect(code(builder)).to.include('themes/iom.css');
  });

  it('writes the lines for the place that is chosen', async () => {
    const { builder } = await working();
    await click(builder, 'input[name="place"][value="wordpress"]');
    expect(code(builder)).to.match(/^\[iom_news /);
    await click(builder, 'input[name="place"][value="iframe"]');
    expect(code(builder)).to.match(/^<iframe/);
  });

  it('selects the lines when it may not use the clipboard', async () => {
    const { builder } = await working();
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await click(builder, '[part="copy"]');
    await until(() => find(builder, '.actions [role="status"]').textContent, 'a sentence');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const area = find<HTMLTextAreaElement>(builder, '#code');
    expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
    expect(find(builder, '.actions').textContent).to.include('Ctrl C');
  });

  it('says that the lines are copied', async () => {
    const { builder } = await working();
    await until(() => code(builder).includes('integrity='), 'the hash of the script');
    const copied: string[] = [];
    const { clipboard } = navigator;
    const value = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    await click(builder, '[part="copy"]');
    await until(() => find(builder, '.actions [role="status"]').textContent, 'a sentence');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied).to.deep.equal([code(builder)]);
    expect(find(builder, '.actions').textContent).to.include('Copied');
  });

  it('takes the names of topics for text', async () => {
    const topic = `"Work" & 'pay' {1}`;
    const items = feed.items.map((item) => ({ ...item, tags: [topic] }));
    const { builder } = await checked({ json: { ...feed, items } });
    const ticks = [...builder.shadowRoot!.querySelectorAll<HTMLElement>('.ticks .check')];
    ticks.at(-1)!.click();
    await builder.updateComplete;
    const page = new DOMParser().parseFromString(code(builder), 'text/html');
    expect(page.querySelector('iom-news-list')!.getAttribute('topics')).to.equal(topic);
  });
});

describe('a builder with an address that is wrong', () => {
  it('takes no code for an address', async () => {
    const builder = await begin();
    expect(await check(builder, 'javascript:alert(1)')).to.include('This is code and no address');
    expect(find(builder, '#address').getAttribute('aria-invalid')).to.equal('true');
    expect(find(builder, 'iom-news-list')).to.equal(null);
    expect(code(builder)).to.equal('');
  });

  it('takes no sentence for an address', async () => {
    expect(await check(await begin(), 'the news of IOM')).to.include('no address of a website');
  });

  it('says where a file on a disk belongs', async () => {
    expect(await check(await begin(), 'C:\\news\\feed.json')).to.include('Put it on your website');
  });

  it('asks for an address when the field is empty', async () => {
    const builder = await begin();
    await click(builder, 'form button.main');
    expect(said(builder)).to.include('Paste the address of a feed');
  });

  it('says that a web page is no feed, and how to find the feed', async () => {
    const { builder } = await checked({ body: '<!doctype html><title>News</title><p>News' });
    expect(said(builder)).to.include('This is a web page and not a feed. Look on that website');
    expect(code(builder)).to.equal('');
  });

  it('offers the feed that a web page names', async () => {
    const { url } = await serve({ json: feed });
    const { builder } = await checked({
      body: `<!doctype html><link rel="alternate" type="application/feed+json" title="Our news" href="${url}">
        <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`,
    });
    expect(builder.shadowRoot!.querySelectorAll('.offer').length).to.equal(1);
    await click(builder, '.offer button');
    await until(() => said(builder) === 'This feed works.', 'the feed that was offered');
    expect(find<HTMLInputElement>(builder, '#address').value).to.equal(url);
  });

  it('says that there is nothing at an address', async () => {
    const { builder } = await checked({ status: 404, body: 'No' });
    expect(said(builder)).to.include('There is nothing at this address (answer 404)');
  });

  it('says which permission a server lacks', async () => {
    const { builder } = await checked({ json: feed, cors: false });
    expect(said(builder)).to.include('Access-Control-Allow-Origin: *');
  });

  it('says that a server cannot be reached', async () => {
    const builder = await begin();
    expect(await check(builder, faults.unknown)).to.include(
      `Nothing answers at ${new URL(faults.unknown).hostname}`,
    );
  });

  it('says that a feed is empty', async () => {
    const { builder } = await checked({ json: { ...feed, items: [] } });
    expect(said(builder)).to.include('there is no story in it');
  });

  it('says what a repaired feed lacks, and still gives the lines', async () => {
    const items = [...feed.items, { id: 'x' }];
    const { builder } = await checked({ json: { ...feed, items } });
    expect(said(builder)).to.equal('This feed works.');
    expect(find(builder, '.warnings summary').textContent).to.include('could not be read: 1');
    expect(code(builder)).to.include('<iom-news-list');
  });

  it('forgets what it said when a good address follows', async () => {
    const builder = await begin();
    await check(builder, 'javascript:alert(1)');
    const { url } = await serve({ json: feed });
    expect(await check(builder, url)).not.to.include('code');
    await until(() => said(builder) === 'This feed works.', 'the good feed');
    expect(find(builder, '#address').hasAttribute('aria-invalid')).to.equal(false);
  });
});
