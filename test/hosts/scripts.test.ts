import { expect } from '@open-wc/testing';
import { until } from '../elements/fixtures.js';
import { good } from '../faults/playing.js';
import { faults } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import {
  aMoment,
  fallback,
  feedAddress,
  type File,
  list,
  listIn,
  type Page,
  script,
  seenTitles,
  shownNow,
  shows,
  visit,
} from './page.js';
import { plays } from './playing.js';

const nothingWrong = ({ errors, said }: Page): void =>
  void expect([...errors, ...said]).to.deep.equal([]);

const div = `<div data-iom-news data-src="${feedAddress}">${fallback}</div>`;

const versionOf = (page: Page): unknown =>
  (page.window.customElements.get('iom-news') as { version?: string } | undefined)?.version;

/** A script of ours as another version of it would be. */
async function older(file: string): Promise<File> {
  const text = await (await fetch(`/dist/${file}`)).text();
  const parts = text.split(/(?<==)"\d+\.\d+\.\d+"/);
  expect(parts).to.have.length(2);
  return parts.join('"0.0.7"');
}

plays('H6', (sees) => {
  const define = (tag: string): string =>
    `<script>customElements.define('${tag}', class extends HTMLElement {})</script>`;

  for (const tag of ['iom-news', 'iom-country-filter', 'iom-news-pager', 'iom-country-map']) {
    sees(
      `<${tag}> is somebody else’s: the news all the same, and the console names it`,
      async () => {
        const page = await visit(
          `${define(tag)}<${tag}></${tag}>${list()}${script('iom-news.full.js', '')}`,
        );
        await shows(listIn(page), 'news');
        await until(() => page.said.length, 'a sentence');
        expect(page.said.join()).to.include(`<${tag}> is already defined by another script`);
        expect(page.errors).to.deep.equal([]);
        return 'news';
      },
    );
  }

  for (const file of ['iom-news.js', 'iom-news.full.js', 'iom-news.classic.js']) {
    sees(`<iom-news-card> is somebody else’s: the link, with ${file}`, async () => {
      const page = await visit(
        `${define('iom-news-card')}${list()}${script(file, file === 'iom-news.js' ? 'type="module"' : '')}`,
      );
      await until(() => page.said.length, 'a sentence');
      expect(page.said.join()).to.include('<iom-news-card> is already defined by another script');
      await aMoment();
      expect(page.errors).to.deep.equal([]);
      return shows(listIn(page), 'links');
    });
  }

  sees('<iom-news-list> is somebody else’s: the link', async () => {
    const page = await visit(`${define('iom-news-list')}${list()}${script()}`);
    await until(() => page.said.length, 'a sentence');
    expect(page.errors).to.deep.equal([]);
    return shows(listIn(page), 'links');
  });
});

plays('H7', (sees) => {
  const file = 'iom-news.js';
  const pairs: Record<string, [string, string]> = {
    'the same file': [script('older.js'), script()],
    'the one file first': [script('older.full.js', ''), script()],
    'the one file second': [script('older.js'), script('iom-news.full.js', 'defer')],
    'the classic one second': [script('older.js'), script('iom-news.classic.js', 'defer')],
  };
  for (const [name, scripts] of Object.entries(pairs)) {
    sees(
      `${name}: the first one works, tells its version, and the console names both`,
      async () => {
        const page = await visit(`${list()}${div}${scripts.join('')}`, {
          attributes: 'lang="es"',
          files: {
            'older.js': await older(file),
            'older.full.js': await older('iom-news.full.js'),
          },
        });
        await shows(listIn(page), 'news');
        await until(() => page.document.querySelectorAll('iom-news-list').length === 2, 'the div');
        await shows(page.document.querySelectorAll('iom-news-list')[1]!, 'news');
        await until(() => page.said.length, 'a sentence');
        expect(versionOf(page)).to.equal('0.0.7');
        expect(page.said.join()).to.match(/is already defined by 0\.0\.7; version \S+ leaves it/);
        expect(page.errors).to.deep.equal([]);
        return 'news';
      },
    );
  }
});

plays('H8', (sees) => {
  const twice: Record<string, string> = {
    'by the same address': script() + script(),
    'by two addresses': script() + script('iom-news.js?v=2'),
    'as one file, twice': script('iom-news.full.js', '') + script('iom-news.full.js', ''),
    'as one file, by two addresses':
      script('iom-news.full.js', '') + script('iom-news.full.js?v=2', 'defer'),
    'as a module, as one file and as a classic script':
      script() + script('iom-news.full.js', 'defer') + script('iom-news.classic.js', ''),
  };
  for (const [name, scripts] of Object.entries(twice)) {
    sees(`${name}: each place has one list, and nobody complains`, async () => {
      const { url, requests } = await serve(good);
      const page = await visit(
        `${list(`src="${url}"`)}<div data-iom-news data-src="${url}">${fallback}</div>${scripts}`,
      );
      const lists = page.document.getElementsByTagName('iom-news-list');
      await until(() => lists.length === 2, 'two lists');
      for (const one of lists) await shows(one, 'news');
      await aMoment();
      expect(lists).to.have.length(2);
      expect(await requests()).to.have.length(1);
      nothingWrong(page);
      return 'news';
    });
  }
});

plays('H9', (sees) => {
  const missing: Record<string, () => Promise<{ tag: string; file?: File }>> = {
    'is not there': () => Promise.resolve({ tag: script('gone.js') }),
    'is on a server that cannot be reached': async () => ({ tag: script(await faults.refused()) }),
    'is blocked on its way': async () => ({
      tag: script((await serve({ body: '', reset: 'headers' })).url),
    }),
    'never ends': async () => ({
      tag: script(
        (await serve({ body: 'let x', hang: 'body', hangAfter: 3 })).url,
        'async type="module"',
      ),
    }),
    'is cut off': async () => {
      const text = await (await fetch('/dist/iom-news.js')).text();
      return { tag: script('own.js'), file: text.slice(0, text.length / 2) };
    },
    'is a web page': () =>
      Promise.resolve({ tag: script('own.js'), file: '<!doctype html><title>404</title>' }),
    'has a wrong type': () =>
      Promise.resolve({
        tag: script('own.js'),
        file: { body: '', headers: { 'content-type': 'text/html' } },
      }),
    'is one that this browser cannot read': () =>
      Promise.resolve({ tag: script('own.js'), file: 'class A { #a; b = 1 |> c }' }),
  };
  for (const [name, make] of Object.entries(missing)) {
    sees(`the script ${name}: the links stay`, async () => {
      const { tag, file } = await make();
      // A script that never ends holds up the page's own `load`.
      const late = tag.includes('async');
      const page = await visit(
        `${list()}${div}${late ? `<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', ''))</script>` : tag}`,
        { files: file ? { 'own.js': file } : {} },
      );
      if (late) {
        const element = page.document.createElement('script');
        element.type = 'module';
        element.src = /src="([^"]*)"/.exec(tag)![1]!;
        page.document.head.append(element);
      }
      await aMoment();
      expect(page.document.querySelector<HTMLElement>('div a')!.clientHeight).to.equal(0);
      expect(page.document.querySelector('div a')!.getClientRects().length).to.equal(1);
      return shows(listIn(page), 'links');
    });
  }

  const gone: File = { body: 'gone', headers: { 'content-type': 'text/html' } };

  /** Every chunk of the library, as a file that cannot be had. */
  async function withoutChunks(): Promise<Record<string, File>> {
    const integrity = (await (await fetch('/dist/integrity.json')).json()) as object;
    const names = Object.keys(integrity).filter((name) => name.startsWith('chunks/'));
    expect(names).not.to.have.length(0);
    return Object.fromEntries(names.map((name) => [name, gone]));
  }

  sees(
    'the folder chunks is missing: the news in English, and the console names the folder',
    async () => {
      const page = await visit(
        list(
          `src="${feedAddress}" layout="carousel" controls="country topic" sync-url refresh="1"`,
        ) + script(),
        { attributes: 'lang="es"', files: await withoutChunks() },
      );
      await shows(listIn(page), 'news');
      await until(() => page.said.length, 'a sentence');
      expect(page.said.join()).to.include('chunks');
      expect(page.errors).to.deep.equal([]);
      return 'news';
    },
  );

  sees('a part of it never comes: the link, after twenty seconds', async () => {
    const page = await visit(list() + script(), {
      attributes: 'lang="es"',
      files: Object.fromEntries(
        Object.keys(await withoutChunks()).map((name) => [name, 'await new Promise(() => {});']),
      ),
    });
    await until(() => listIn(page).shadowRoot?.querySelector('slot'), 'a place for the link');
    expect(listIn(page).status).to.equal('loading');
    expect(shownNow(listIn(page))).to.equal('nothing');
    // Twenty seconds later.
    const animations = listIn(page)
      .shadowRoot!.getAnimations()
      .filter((one) => (one as CSSAnimation).animationName === 'appear');
    for (const one of animations) one.finish();
    expect(page.errors).to.deep.equal([]);
    return shows(listIn(page), 'links');
  });

  sees('what reads a format is missing: the link', async () => {
    const page = await visit(list('src="/stories/embeds/formats/feed.rss.xml"') + script(), {
      files: await withoutChunks(),
    });
    await shows(listIn(page), 'links');
    expect(page.errors).to.deep.equal([]);
    return 'links';
  });
});

plays('H24', (sees) => {
  const hash = async (text: string): Promise<string> => {
    const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
    return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
  };
  const text = async (file: string): Promise<string> => (await fetch(`/dist/${file}`)).text();

  for (const file of ['iom-news.js', 'iom-news.full.js', 'iom-news.classic.js']) {
    sees(
      `${file} has other bytes than its hash: the links stay, and nothing of it runs`,
      async () => {
        const good = await text(file);
        const integrity = `integrity="${await hash(good)}" crossorigin`;
        const page = await visit(
          `${list()}${div}${script(file, file === 'iom-news.js' ? `type="module" ${integrity}` : integrity)}`,
          { files: { [file]: `${good}\nwindow.hasRun = true;` } },
        );
        await aMoment();
        expect('hasRun' in page.window).to.equal(false);
        expect(page.errors).to.deep.equal([]);
        return shows(listIn(page), 'links');
      },
    );
  }

  sees('a chunk has other bytes than its hash in an import map: the news, in English', async () => {
    const names = Object.keys((await (await fetch('/dist/integrity.json')).json()) as object);
    const spanish = names.find((name) => name.startsWith('chunks/es-'))!;
    const good = await text(spanish);
    const map = JSON.stringify({ integrity: { [`./${spanish}`]: await hash(good) } });
    const page = await visit(list() + script(), {
      attributes: 'lang="es"',
      head: `<script type="importmap">${map}</script>`,
      files: { [spanish]: `${good}\nwindow.hasRun = true;` },
    });
    await shows(listIn(page), 'news');
    expect(seenTitles(listIn(page)).length).to.be.above(0);
    const knowsIntegrity = !('hasRun' in page.window);
    if (knowsIntegrity) await until(() => page.said.join().includes('chunks'), 'a sentence');
    expect(page.errors).to.deep.equal([]);
    return 'news';
  });
});
