import { expect } from '@open-wc/testing';
import { until } from '../elements/fixtures.js';
import { good, goodTitles } from '../faults/playing.js';
import { type Answer } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import {
  aMoment,
  fallback,
  feedAddress,
  list,
  listIn,
  type Page,
  script,
  seenTitles,
  shows,
  visit,
} from './page.js';
import { plays } from './playing.js';

const slow: Answer = { ...good, delayMs: 400 };

const nothingWrong = ({ errors, said }: Page): void =>
  void expect([...errors, ...said]).to.deep.equal([]);

const asked = async (requests: () => Promise<unknown[]>): Promise<void> =>
  until(async () => (await requests()).length, 'a request');

plays('H10', (sees) => {
  sees('moved again and again while it loads: one request', async () => {
    const { url, requests } = await serve(slow);
    const page = await visit(
      `<div id="a"></div><div id="b"></div>${list(`src="${url}"`)}${script()}`,
    );
    await asked(requests);
    for (let i = 0; i < 20; i++) {
      page.document.getElementById(i % 2 ? 'a' : 'b')!.append(listIn(page));
      await aMoment(5);
    }
    await shows(listIn(page), 'news');
    expect(await requests()).to.have.length(1);
    nothingWrong(page);
    return 'news';
  });

  sees('taken out and put back while it loads: the news, once', async () => {
    const { url, requests } = await serve(slow);
    const page = await visit(list(`src="${url}"`) + script());
    const one = listIn(page);
    await asked(requests);
    one.remove();
    await aMoment(50);
    page.document.body.append(one);
    await shows(one, 'news');
    expect(seenTitles(one)).to.deep.equal(goodTitles);
    nothingWrong(page);
    return 'news';
  });

  sees(
    'removed while it loads: the request is stopped, and nothing is drawn any more',
    async () => {
      const { url, requests } = await serve(slow);
      const page = await visit(list(`src="${url}" refresh="0.02" sync-url`) + list() + script());
      const one = listIn(page);
      await asked(requests);
      one.remove();
      const before = one.shadowRoot!.innerHTML;
      await until(async () => (await requests())[0]!.end === 'cut', 'the request is cut');
      await aMoment(2000);
      expect(one.shadowRoot!.innerHTML).to.equal(before);
      expect(await requests()).to.have.length(1);
      nothingWrong(page);
      return shows(listIn(page), 'news');
    },
  );

  sees('its frame is removed while it loads: the page around it hears of no error', async () => {
    const errors: string[] = [];
    const hear = ({ message }: ErrorEvent): void => void errors.push(message);
    addEventListener('error', hear);
    const { url, requests } = await serve(slow);
    const page = await visit(list(`src="${url}"`) + script());
    await asked(requests);
    page.frame.remove();
    await until(async () => (await requests())[0]!.end === 'cut', 'the request is cut');
    removeEventListener('error', hear);
    expect(errors).to.deep.equal([]);
    return 'news';
  });
});

plays('H11', (sees) => {
  sees('fifty lists of one address: one request', async () => {
    const { url, requests } = await serve(good);
    const page = await visit(list(`src="${url}"`).repeat(50) + script());
    for (const one of page.document.querySelectorAll('iom-news-list')) await shows(one, 'news');
    expect(await requests()).to.have.length(1);
    nothingWrong(page);
    return 'news';
  });

  sees('three copies of the script in two versions: one request', async () => {
    const { url, requests } = await serve(good);
    const text = await (await fetch('/dist/iom-news.full.js')).text();
    const older = text.replace(/="\d+\.\d+\.\d+"/, '="0.0.7"');
    const page = await visit(
      `${list(`src="${url}"`).repeat(10)}<div data-iom-news data-src="${url}">${fallback}</div>
      ${script('older.js', '')}${script()}${script('iom-news.full.js', 'defer')}`,
      { files: { 'older.js': older } },
    );
    await until(
      () => page.document.querySelectorAll('iom-news-list').length === 11,
      'the list of the div',
    );
    for (const one of page.document.querySelectorAll('iom-news-list')) await shows(one, 'news');
    await until(() => page.said.length, 'a sentence about two versions');
    await aMoment();
    expect(await requests()).to.have.length(1);
    expect(page.errors).to.deep.equal([]);
    return 'news';
  });
});

plays('H12', (sees) => {
  sees('every attribute is set to nonsense again and again, then rightly: the news', async () => {
    const page = await visit(list() + script());
    const one = listIn(page);
    await shows(one, 'news');
    const names = (one.constructor as unknown as { observedAttributes: string[] })
      .observedAttributes;
    expect(names).to.include.members(['src', 'layout', 'page-size']);
    const nonsense = [
      '',
      ' ',
      '-1',
      '1e9',
      'NaN',
      '{}',
      'javascript:alert(1)',
      '\u0000',
      '<b>',
      'x'.repeat(1e5),
    ];
    for (const value of nonsense) {
      for (const name of names) one.setAttribute(name, value);
      await aMoment(10);
    }
    for (const name of names) one.removeAttribute(name);
    one.setAttribute('src', feedAddress);
    await shows(one, 'news');
    await aMoment();
    expect(page.errors).to.deep.equal([]);
    return 'news';
  });

  const addresses = {
    empty: '',
    blank: '   ',
    'no address': 'http://[',
    'of another scheme': 'javascript:alert(1)',
    'very long': `/${'x'.repeat(1e5)}`,
    'data:': 'data:application/json,{}',
    'a fragment': '#news',
  };
  for (const [name, src] of Object.entries(addresses)) {
    sees(`src is ${name}: the link`, async () => {
      const page = await visit(list(`src="${src}"`) + script());
      await shows(listIn(page), 'links');
      await until(() => page.said.length, 'a sentence');
      expect(page.errors).to.deep.equal([]);
      return 'links';
    });
  }

  sees('src changes two hundred times: the last one shows, and few were asked', async () => {
    const { url, requests } = await serve(good);
    const page = await visit(list(`src="${url}/0"`) + script());
    const one = listIn(page);
    await until(() => one.shadowRoot, 'the script');
    for (let i = 0; i < 200; i++) one.src = `${url}/${i}`;
    await aMoment(20);
    one.src = `${url}/last`;
    await shows(one, 'news');
    const seen = await requests();
    expect(seen.length).to.be.below(5);
    expect(seen.at(-1)!.target).to.match(/last$/);
    expect(page.errors).to.deep.equal([]);
    return 'news';
  });
});

plays('H14', (sees) => {
  const ways: Record<string, (body: HTMLElement, page: Page) => void> = {
    'innerHTML is written again': (body) => {
      body.innerHTML = body.innerHTML;
    },
    'each node is replaced by its copy': (body) => {
      for (const node of body.querySelectorAll('iom-news-list, iom-country-filter')) {
        node.replaceWith(node.cloneNode(true));
      }
    },
    'keyed nodes change places': (body) => {
      const nodes = [...body.querySelectorAll('iom-news-list')];
      for (const node of nodes.reverse()) body.append(node);
    },
    'all attributes are taken away and set again': (body) => {
      for (const node of body.querySelectorAll('iom-news-list, iom-country-filter')) {
        const attributes = [...node.attributes].map(({ name, value }) => [name, value] as const);
        for (const [name] of attributes) node.removeAttribute(name);
        for (const [name, value] of attributes) node.setAttribute(name, value);
      }
    },
    'unknown attributes and classes come and go': (body) => {
      for (const node of body.querySelectorAll('iom-news-list')) {
        node.className = 'ng-star-inserted';
        node.setAttribute('data-reactid', '1');
        node.setAttribute('inert', '');
        node.removeAttribute('inert');
      }
    },
    'the links inside are taken away and written again': (body) => {
      for (const node of body.querySelectorAll('iom-news-list')) {
        node.replaceChildren();
        node.insertAdjacentHTML('beforeend', fallback);
      }
    },
  };
  for (const [name, act] of Object.entries(ways)) {
    sees(`${name}, thirty times: the news, and the filter still filters`, async () => {
      const { url, requests } = await serve(good);
      const page = await visit(
        `<div id="app"><iom-country-filter for="news"></iom-country-filter>
        ${list(`src="${url}" id="news"`)}${list(`src="${url}"`)}</div>${script()}`,
      );
      const app = page.document.getElementById('app')!;
      await shows(listIn(page), 'news');
      for (let i = 0; i < 30; i++) {
        act(app, page);
        if (i % 10 === 0) await aMoment(20);
      }
      for (const one of app.querySelectorAll('iom-news-list')) await shows(one, 'news');
      const news = page.document.querySelector<HTMLElementTagNameMap['iom-news-list']>('#news')!;
      const select = (): HTMLSelectElement | null | undefined =>
        app.querySelector('iom-country-filter')!.shadowRoot?.querySelector('select');
      await until(() => select()?.querySelector('[value=MX]'), 'the filter');
      select()!.value = 'MX';
      select()!.dispatchEvent(new page.window.Event('change', { bubbles: true }));
      await until(() => seenTitles(news).length === 1, 'one story');
      expect((await requests()).length).to.be.below(10);
      nothingWrong(page);
      return 'news';
    });
  }
});
