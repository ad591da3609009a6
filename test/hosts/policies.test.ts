import { expect } from '@open-wc/testing';
import { parts, until } from '../elements/fixtures.js';
import { serve } from '../transport/serve.js';
import {
  aMoment,
  fallback,
  feedAddress,
  list,
  listIn,
  load,
  host,
  type Page,
  script,
  shows,
  visit,
} from './page.js';
import { plays } from './playing.js';

const strict = (scripts: string, more = ''): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; script-src ${scripts}; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'${more}`,
});

const nonce = `'nonce-n1' 'strict-dynamic'`;

const trusted = (names: string): string =>
  `; require-trusted-types-for 'script'; trusted-types ${names}`;

const src = `src="${feedAddress}"`;

/** Every element, control and layout that there is. */
const everything = `<iom-country-map for="news"></iom-country-map>
  <iom-topic-filter for="news" multiple></iom-topic-filter>
  <iom-country-filter for="news" regions multiple></iom-country-filter>
  ${list(`id="news" ${src} controls="country topic search date" country-links sync-url refresh="1" page-size="3" paging="pages"`)}
  <iom-news-list for="news" layout="carousel"></iom-news-list>
  <iom-news-list for="news" layout="featured"></iom-news-list>
  <iom-news-list for="news" layout="compact" loading="lazy"></iom-news-list>
  <iom-news-list src="${feedAddress} /stories/embeds/formats/feed.rss.xml" languages="*"></iom-news-list>
  <div data-iom-news data-src="${feedAddress}" data-layout="grid">${fallback}</div>
  <div data-iom-words='{ "more": "Further news" }'><iom-news-list ${src}></iom-news-list></div>`;

const allLists = ({ document }: Page): HTMLElementTagNameMap['iom-news-list'][] => [
  ...document.querySelectorAll('iom-news-list'),
];

/** All lists of a page show their news, and all other elements of ours something. */
async function showsAll(page: Page, lists: number): Promise<void> {
  await until(() => allLists(page).length === lists, `${lists} lists`);
  for (const one of allLists(page)) await shows(one, 'news');
  const others = page.document.querySelectorAll(
    'iom-country-map, iom-topic-filter, iom-country-filter, iom-date-filter, iom-news-search',
  );
  for (const other of others) {
    await until(() => other.shadowRoot?.childElementCount && other.clientHeight, other.localName);
  }
  await aMoment();
}

const nothingWrong = ({ errors, violations, said }: Page): void =>
  void expect([...errors, ...violations, ...said]).to.deep.equal([]);

const withNonce = (file?: string, more = 'type="module"'): string =>
  script(file, `${more} nonce="n1"`);

plays('H3', (sees) => {
  const ways: Record<string, { scripts: string; lists: number; sources?: string }> = {
    'iom-news.js by a nonce': { scripts: withNonce(), lists: 7 },
    'iom-news.js of its own host': { scripts: script(), lists: 7, sources: `'self'` },
    'iom-news.full.js by a nonce': { scripts: withNonce('iom-news.full.js', 'defer'), lists: 7 },
    'iom-news.full.js of its own host': {
      scripts: script('iom-news.full.js', ''),
      lists: 7,
      sources: `'self'`,
    },
    'iom-news.classic.js by a nonce': {
      scripts: withNonce('iom-news.classic.js', src.replace('src', 'data-src')),
      lists: 8,
    },
    'iom-news.classic.js of its own host': {
      scripts: script('iom-news.classic.js', src.replace('src', 'data-src')),
      lists: 8,
      sources: `'self'`,
    },
  };
  for (const [name, { scripts, lists, sources = nonce }] of Object.entries(ways)) {
    sees(`${name}: every element, and nothing for the policy to stop`, async () => {
      const page = await visit(everything + scripts, {
        attributes: 'lang="es"',
        headers: strict(sources),
      });
      await showsAll(page, lists);
      nothingWrong(page);
      return 'news';
    });
  }

  const formats = [
    'feed.rss.xml',
    'feed.atom.xml',
    'feed.rdf.xml',
    'drupal.json',
    'reliefweb.json',
  ];
  sees('every format and language, and nothing for the policy to stop', async () => {
    const lists = ['en', 'es', 'fr', 'pt', 'nl', 'ar', 'ht'].map(
      (language) => `<div lang="${language}">${list()}</div>`,
    );
    const others = formats.map((file) =>
      list(`src="/stories/embeds/formats/${file}" languages="*" no-images`),
    );
    const page = await visit([...lists, ...others, withNonce()].join(''), {
      headers: strict(nonce),
    });
    await showsAll(page, lists.length + others.length);
    nothingWrong(page);
    return 'news';
  });

  sees('a policy that only reports has nothing to report', async () => {
    const page = await visit(everything + withNonce(), {
      headers: {
        'content-security-policy-report-only': strict(
          nonce,
          `; require-trusted-types-for 'script'`,
        )['content-security-policy']!,
      },
    });
    await showsAll(page, 7);
    nothingWrong(page);
    return 'news';
  });

  sees('embed.html under a policy of its host', async () => {
    const folder = await host({});
    const parameters = `src=${feedAddress}&lang=es&controls=country+topic+search+date&theme=dark`;
    const frame = await load(`${folder}embed.html?${parameters}`);
    const { contentDocument } = frame;
    await until(() => contentDocument!.querySelector('iom-news-list'), 'a list');
    return shows(contentDocument!.querySelector('iom-news-list')!, 'news');
  });

  sees('without a nonce its link stays', async () => {
    // With 'strict-dynamic', WebKitGTK runs a module that has none.
    const page = await visit(list() + script(), { headers: strict(`'nonce-n1'`) });
    await aMoment();
    expect(page.errors).to.deep.equal([]);
    return shows(listIn(page), 'links');
  });
});

plays('H4', (sees) => {
  const pictures = {
    json: {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [{ id: '1', title: 'With a picture', image: '/stories/embeds/pictures/a.png' }],
    },
  };

  sees('no picture may load: the words all the same', async () => {
    const { url } = await serve(pictures);
    const page = await visit(list(`src="${url}" languages="*"`) + script(), {
      headers: { 'content-security-policy': `img-src 'none'` },
    });
    await shows(listIn(page), 'news');
    const [card] = parts(listIn(page), 'card');
    await until(() => !card!.shadowRoot!.querySelector('img'), 'no picture that is broken');
    expect([...page.errors, ...page.said]).to.deep.equal([]);
    return 'news';
  });

  sees('no feed may load: its link, and the console names connect-src', async () => {
    const page = await visit(list() + script(), {
      headers: { 'content-security-policy': `connect-src 'none'` },
    });
    await shows(listIn(page), 'links');
    await until(() => page.said.length, 'a sentence');
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(/Content-Security-Policy does not list it in connect-src/);
    expect(page.errors).to.deep.equal([]);
    return 'links';
  });
});

plays('H5', (sees) => {
  sees('every element with no policy but lit-html', async () => {
    const page = await visit(everything + withNonce(), {
      attributes: 'lang="ar" dir="rtl"',
      headers: strict(nonce, trusted('lit-html')),
    });
    await showsAll(page, 7);
    nothingWrong(page);
    return 'news';
  });

  sees('a policy by its name only, and two copies: the second is silent', async () => {
    const copies: [string, string][] = [
      [withNonce(), withNonce('iom-news.js?v=2')],
      [withNonce(), withNonce('iom-news.full.js', 'defer')],
      [withNonce('iom-news.full.js', ''), withNonce()],
      [withNonce('iom-news.classic.js', ''), withNonce('iom-news.full.js', 'defer')],
    ];
    for (const both of copies) {
      const page = await visit(list() + both.join(''), {
        headers: strict(nonce, trusted('lit-html')),
      });
      await shows(listIn(page), 'news');
      await aMoment();
      nothingWrong(page);
    }
    return 'news';
  });

  sees('XML, which browsers refuse to parse there', async () => {
    const feeds = ['feed.rss.xml', 'feed.atom.xml', 'feed.rdf.xml'].map((file) =>
      list(`src="/stories/embeds/formats/${file}" languages="*" no-images`),
    );
    const page = await visit(feeds.join('') + withNonce(), {
      headers: strict(nonce, trusted('lit-html')),
    });
    await showsAll(page, feeds.length);
    nothingWrong(page);
    return 'news';
  });

  sees('no policy is allowed: its link, and one sentence', async () => {
    const page = await visit(list() + withNonce(), {
      headers: strict(nonce, trusted(`'none'`)),
    });
    await until(() => page.said.length, 'a sentence');
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(/Add "lit-html" to its trusted-types directive/);
    expect(page.errors).to.deep.equal([]);
    return shows(listIn(page), 'links');
  });
});
