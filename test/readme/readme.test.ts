import { expect } from '@open-wc/testing';
import { listOf, type Page, write } from '../embeds/page.js';
import { parts, text, titles, until } from '../elements/fixtures.js';
import { faults } from '../server/faults.js';
import { type Example, examplesOf, headersIn, here } from './examples.js';

const readme = await examplesOf('README.md');
const contributing = await examplesOf('CONTRIBUTING.md');

const inLanguage = (language: string): string[] =>
  readme.filter((example) => example.language === language).map(({ code }) => code);

/** The one example that holds a text. */
function exampleWith(part: string, examples: readonly Example[] = readme): string {
  const found = examples.filter(({ code }) => code.includes(part));
  if (found.length !== 1) throw new Error(`${found.length} examples hold ${part}.`);
  return found[0]!.code;
}

const snippet = exampleWith('src="/iom-news/iom-news.js"\n  integrity="sha384-');

const entry = '<script type="module" src="/dist/iom-news.js"></script>';

/** A page that holds an example, and whatever the example takes for granted. */
function pageOf(code: string, head = '', language = 'en'): Page {
  const needed = [
    /<iom-news-list|data-src/.test(code)
      ? ''
      : '<iom-news-list src="/iom-news/feed.json"></iom-news-list>',
    /src="[^"]*iom-news(\.\w+)?\.js"/.test(code) ? '' : entry,
  ];
  return write(`<html lang="${language}">${head}<body>${here([code, ...needed].join('\n'))}`);
}

const script = (code: string): string => `<script type="module">${code}</script>`;

function choose(page: Page, country: string): void {
  const filter = page.document.querySelector('iom-country-filter')!;
  const select = filter.shadowRoot!.querySelector('select')!;
  select.value = country;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function nothingWrong({ errors, violations, said }: Page): void {
  expect([...errors, ...violations, ...said]).to.deep.equal([]);
}

/** What a page logs. */
function logOf(page: Page): string[] {
  const log: string[] = [];
  page.window.console.log = (...words: unknown[]) => void log.push(words.join(' '));
  return log;
}

describe('the snippet of the README', () => {
  it('shows ten stories, and five of Honduras', async () => {
    const page = pageOf(snippet);
    const list = await listOf(page);
    expect(titles(list)).to.have.length(10);
    choose(page, 'HN');
    await list.updateComplete;
    expect(text(list, 'status')).to.equal('5 stories from Honduras');
    expect(titles(list)).to.have.length(5);
    nothingWrong(page);
  });

  it('runs nothing but what its hash names, and leaves the link', async () => {
    const page = pageOf(snippet.replace(/sha384-[^"]+/, `sha384-${'A'.repeat(64)}`));
    let isRefused = false;
    page.document.querySelector('script')!.addEventListener('error', () => (isRefused = true));
    await until(() => isRefused, 'the script was refused');
    expect(page.window.customElements.get('iom-news-list')).to.equal(undefined);
    expect(page.document.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('stores nothing, and asks for nothing but our files and the feed', async () => {
    const stored = async (): Promise<unknown[]> => [
      document.cookie,
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      (await navigator.serviceWorker.getRegistrations()).length,
      await caches.keys(),
      (await indexedDB.databases()).length,
    ];
    const before = await stored();
    const page = pageOf(snippet);
    await listOf(page);
    choose(page, 'HN');
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => !/\/(dist|stories\/embeds\/feed)/.test(name))).to.deep.equal([]);
    expect(await stored()).to.deep.equal(before);
  });
});

describe('the HTML of the README', () => {
  for (const code of inLanguage('html').filter((html) => /<iom-|data-src/.test(html))) {
    it(`works: ${code.split('\n').slice(0, 2).join(' ')}`, async () => {
      const page = pageOf(code);
      expect(titles(await listOf(page))).to.not.be.empty;
      nothingWrong(page);
    });
  }

  it('says the hashes of the chunks', async () => {
    const page = pageOf(exampleWith('importmap'), '', 'es');
    const list = await listOf(page);
    expect(text(list, 'status')).to.equal('10 noticias');
    nothingWrong(page);
  });

  it('says the hash of what a script alone brings', async () => {
    const page = pageOf(exampleWith('importmap') + exampleWith('<noscript>'), '', 'es');
    expect(titles(await listOf(page))).to.not.be.empty;
    nothingWrong(page);
  });

  it('scopes, chooses and lays out', async () => {
    const page = pageOf(exampleWith('  countries="GT HN SV"'));
    const list = await listOf(page);
    const scope = ['GT', 'HN', 'SV'];
    expect(list.items.every((item) => item.countries.some((code) => scope.includes(code)))).to.be
      .true;
    expect(parts(list, 'list')[0]!.className).to.equal('grid');
    expect(titles(list).length).to.be.at.most(6);
    const filter = page.document.querySelector('iom-country-filter')!;
    await until(() => parts(filter, 'option').length === 4, 'all and three countries');
  });

  it('shares one feed', async () => {
    const page = pageOf(exampleWith('<iom-news src'));
    await listOf(page);
    const [plain, grid] = page.document.querySelectorAll('iom-news-list');
    await until(() => titles(grid!).length === 10, 'the second list');
    expect(parts(parts(plain!, 'card')[0]!, 'summary')).to.be.empty;
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.endsWith('feed.json'))).to.have.length(1);
  });

  it('speaks the language of the nearest lang', async () => {
    const page = pageOf(exampleWith('<section lang="es">'));
    expect(text(await listOf(page), 'status')).to.equal('10 noticias');
  });
});

describe('the feed of the README', () => {
  it('has nothing to drop or repair, and shows all that it says', async () => {
    const [feed] = inLanguage('json');
    const page = pageOf(
      `<iom-news-list no-images><script type="application/feed+json">${feed}</script></iom-news-list>`,
    );
    const list = await listOf(page);
    expect(list.warnings).to.deep.equal([]);
    const [card] = parts(list, 'card');
    const shown = ['title', 'date', 'place', 'topics', 'source'].map((part) => text(card!, part));
    expect(shown).to.deep.equal([
      'Border officials train together',
      'August 27, 2020',
      'Guatemala City',
      'training · protection',
      'Source: IOM',
    ]);
    const [item] = list.items;
    expect([item!.pinned, item!.image!.alt, item!.image!.credit, item!.regions]).to.deep.equal([
      true,
      'Twelve people around a table',
      'IOM 2020',
      ['central-america'],
    ]);
    nothingWrong(page);
  });

  it('can come from another host with the headers it names', async () => {
    const headers = headersIn(exampleWith('Access-Control-Allow-Origin: *'));
    expect(Object.keys(headers)).to.have.length(3);
    const json: unknown = JSON.parse(inLanguage('json')[0]!);
    const { elsewhere } = await faults.serve({ json, headers, cors: false });
    const page = pageOf(`<iom-news-list no-images src="${elsewhere}"></iom-news-list>`);
    expect((await listOf(page)).status).to.equal('ready');
    nothingWrong(page);
  });
});

describe('the policies of the README', () => {
  const { 'Content-Security-Policy': policy = '' } = headersIn(
    exampleWith('Content-Security-Policy: script-src'),
  );
  // Firefox knows no 'self' in a page that is written by script.
  const local = policy.replace(/'self'|https:\/\/news\.example\.org/g, location.origin);
  const meta = (more: string): string =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; ${local} ${more}">`;

  const ways = {
    'tags and one script': snippet,
    'a div': exampleWith('data-controls="country">'),
    'a script alone': exampleWith('<noscript>'),
    'a script elsewhere': exampleWith('data-target'),
    'one file': exampleWith('iom-news.full.js"'),
  };

  for (const [way, code] of Object.entries(ways)) {
    it(`are enough for ${way}`, async () => {
      expect(policy).to.include('script-src').and.include('connect-src').and.include('img-src');
      const page = pageOf(code, meta(''));
      expect(titles(await listOf(page))).to.not.be.empty;
      nothingWrong(page);
    });

    it(`are enough with a nonce for ${way}`, async () => {
      const document = await (await fetch('/README.md')).text();
      const [, sources = ''] = /`script-src ('nonce-…' [^`]+)`/.exec(document) ?? [];
      expect(sources).to.include('strict-dynamic');
      const nonce = meta('').replace(
        /script-src [^;]+/,
        `script-src ${sources.replace('…', 'abc')}`,
      );
      const page = pageOf(code.replace(/(?<=<script)(?=\s)/g, ' nonce="abc"'), nonce, 'es');
      const list = await listOf(page);
      await until(() => text(list, 'status').endsWith('noticias'), 'words of a chunk');
      nothingWrong(page);
    });
  }

  it('are enough with Trusted Types', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const document = await (await fetch('/README.md')).text();
    const [directives = ''] = /require-trusted-types-for [^`]+/.exec(document) ?? [];
    expect(directives).to.include('trusted-types lit-html');
    for (const code of Object.values(ways)) {
      const page = pageOf(code, meta(directives));
      expect(titles(await listOf(page))).to.not.be.empty;
      nothingWrong(page);
    }
  });
});

describe('the iframe of the README', () => {
  const frame = exampleWith('<iframe')
    .replace('https://news.example.org/iom-news/', '/dist/')
    .replace('src=feed.json', 'src=../stories/embeds/feed.json');
  const receivers = {
    file: here(exampleWith('iom-news.receiver.js')),
    lines: `<script>${exampleWith("'iom-news:height'")}</script>`,
  };

  for (const [name, receiver] of Object.entries(receivers)) {
    it(`becomes as high as its news, by the ${name}`, async () => {
      const page = write(`<html lang="en">${receiver}${frame}`);
      const element = page.document.querySelector('iframe')!;
      expect(element.clientHeight).to.equal(900);
      await until(() => element.clientHeight > 1000, 'a frame as high as ten stories');
      nothingWrong(page);
    });
  }

  it('has the place where a publisher lists other sites', async () => {
    const html = await (await fetch('/dist/embed.html')).text();
    expect(html).to.include(exampleWith('iom-news-sources').split('content=')[0]);
  });
});

describe('the themes of the README', () => {
  for (const theme of ['iom', 'plain', 'contrast']) {
    it(`change colours: ${theme}`, async () => {
      const page = pageOf(snippet, here(exampleWith('themes/')).replace('contrast', theme));
      const list = await listOf(page);
      const [date] = parts(parts(list, 'card')[0]!, 'date');
      const muted = (): string => page.window.getComputedStyle(date!).color;
      const themed = muted();
      page.document.querySelector('link')!.remove();
      await until(() => muted() !== themed, 'another colour without the theme');
    });
  }
});

describe('the CSS of the README', () => {
  it('reaches the list', async () => {
    const [css] = inLanguage('css');
    const page = pageOf(snippet, `<style>${css}</style>`);
    const list = await listOf(page);
    const [title] = parts(parts(list, 'card')[0]!, 'title');
    expect(page.window.getComputedStyle(title!).fontFamily).to.include('Georgia');
    const gap = page.window.getComputedStyle(parts(list, 'list')[0]!).rowGap;
    expect(gap).to.equal('32px');
  });
});

describe('the JavaScript of the README', () => {
  it('hears what happens', async () => {
    const page = pageOf(snippet + script(exampleWith("'story-open', (event)")));
    const log = logOf(page);
    const list = await listOf(page);
    await until(() => log.includes('10 stories'), 'the feed was told of');
    const [title] = titles(list);
    parts(list, 'card')[0]!.shadowRoot!.querySelector('a')!.click();
    choose(page, 'HN');
    expect(log).to.deep.equal(['10 stories', title, 'HN']);
    const { url } = await faults.serve({ status: 404, body: '' });
    list.src = url;
    await until(() => log.includes('unavailable'), 'the failure was told of');
  });

  it('chooses, reloads and sets stories', async () => {
    const page = pageOf(snippet + script(exampleWith('list.refine')));
    const list = await listOf(page);
    await until(() => titles(list).length === 1, 'the one story that the script sets');
    expect(list.query).to.deep.equal({});
    expect(titles(list)).to.deep.equal(['Border officials train together']);
    nothingWrong(page);
  });

  it('reads a format of its own, as the guide for contributors says', async () => {
    const news = [{ number: 1, headline: 'Ours', link: 'https://example.org/1', where: ['HN'] }];
    const { url } = await faults.serve({ json: { news } });
    const code = exampleWith('list.formats', contributing).replace('/our-news.json', url);
    const page = pageOf(snippet + script(code));
    const list = await listOf(page);
    await until(() => titles(list).join() === 'Ours', 'the story of the format');
    expect(list.items[0]!.countries).to.deep.equal(['HN']);
    nothingWrong(page);
  });

  it('adds a language', async () => {
    const page = pageOf(snippet + script(exampleWith('addLocale')));
    page.document.documentElement.lang = 'de';
    const list = await listOf(page);
    await until(() => text(list, 'status') === '10 Nachrichten', 'the German words');
  });

  it('writes stories without our styles', async () => {
    const page = pageOf(
      `<iom-news src="/stories/embeds/feed.json">
        <iom-country-filter></iom-country-filter>
      </iom-news>
      <ul id="headlines"></ul>
      <script type="module" src="/dist/iom-news.js"></script>
      ${script(exampleWith('#headlines'))}`,
    );
    const entries = (): NodeListOf<Element> => page.document.querySelectorAll('#headlines a[href]');
    await until(() => entries().length === 10, 'ten stories');
    choose(page, 'HN');
    await until(() => entries().length === 5, 'five stories');
    nothingWrong(page);
  });

  it('is all tested here', () => {
    expect(inLanguage('js')).to.have.length(5);
  });
});
