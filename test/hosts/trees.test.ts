import { expect } from '@open-wc/testing';
import { parts, until } from '../elements/fixtures.js';
import {
  aMoment,
  feedAddress,
  host,
  list,
  listIn,
  load,
  open,
  page,
  type Page,
  script,
  shows,
  visit,
} from './page.js';
import { plays } from './playing.js';

const nothingWrong = ({ errors, said }: Page): void =>
  void expect([...errors, ...said]).to.deep.equal([]);

type List = HTMLElementTagNameMap['iom-news-list'];

/** Whether the styles of a list are at work in it, and in its cards. */
function isStyled(one: List): boolean {
  const [card] = parts(one, 'card');
  return (
    getComputedStyle(parts(one, 'list')[0]!).display === 'grid' &&
    getComputedStyle(card!).display === 'block'
  );
}

plays('H13', (sees) => {
  for (const file of ['iom-news.js', 'iom-news.full.js']) {
    const tag = script(file, file === 'iom-news.js' ? 'type="module"' : '');

    sees(`in closed shadow roots, three deep, with ${file}`, async () => {
      const page = await visit(
        `<div id="outer"></div>${tag}<script>
        let root = document.getElementById('outer');
        for (let i = 0; i < 3; i++) {
          const inner = document.createElement('div');
          root.append(inner);
          root = inner.attachShadow({ mode: 'closed' });
        }
        root.innerHTML = '<iom-country-filter for="news"></iom-country-filter>' + ${JSON.stringify(list(`id="news" src="${feedAddress}"`))};
        window.list = root.querySelector('iom-news-list');
        </script>`,
      );
      const one = (page.window as unknown as { list: List }).list;
      await shows(one, 'news');
      await until(() => isStyled(one), 'styles');
      nothingWrong(page);
      return 'news';
    });

    sees(`from a template, cloned and imported, with ${file}`, async () => {
      const page = await visit(`<template>${list()}</template>${tag}`);
      const template = page.document.querySelector('template')!;
      const [cloned, imported] = [
        template.content.cloneNode(true),
        page.document.importNode(template.content, true),
      ] as DocumentFragment[];
      page.document.body.append(cloned!, imported!);
      expect(template.content.querySelector('iom-news-list')!.shadowRoot).to.equal(null);
      for (const one of page.document.querySelectorAll('iom-news-list')) await shows(one, 'news');
      nothingWrong(page);
      return 'news';
    });
  }

  /** A page with the library, and another document in a frame of it. */
  async function two(inner: string): Promise<{ outer: Page; other: Document; heard: Page }> {
    const folder = await host({
      'page.html': page(
        `<iom-country-filter for="news"></iom-country-filter>${list(`id="news" src="${feedAddress}" controls="topic"`)}${script()}<iframe src="inner.html" width="900" height="900"></iframe>`,
      ),
      'inner.html': page(inner),
    });
    const outer = await open(`${folder}page.html`);
    await shows(listIn(outer), 'news');
    const frame = outer.document.querySelector('iframe')!;
    const { heard } = frame.contentWindow as unknown as { heard: Page };
    return { outer, other: frame.contentDocument!, heard };
  }

  const others = { 'with the library': script() + list(), 'without the library': '' };
  for (const [name, inner] of Object.entries(others)) {
    sees(`adopted into a document ${name}, and back: the news, without its look`, async () => {
      const { outer, other, heard } = await two(inner);
      const one = listIn(outer);
      for (const [body, size] of [
        [other.body, 3],
        [outer.document.body, 5],
      ] as const) {
        body.append(body.ownerDocument.adoptNode(one));
        await shows(one, 'news');
        one.pageSize = size;
        await until(() => parts(one, 'card').length === size, 'other cards');
        await shows(one, 'news');
      }
      await aMoment();
      nothingWrong(outer);
      expect(heard.errors).to.deep.equal([]);
      return 'news';
    });
  }

  sees('adopted before it had its news', async () => {
    const { outer, other } = await two('');
    const one = outer.document.createElement('iom-news-list');
    one.src = feedAddress;
    other.body.append(one);
    await shows(one, 'news');
    nothingWrong(outer);
    return 'news';
  });

  sees('in a document without a window it asks for nothing and breaks nothing', async () => {
    const { outer } = await two('');
    const lonely = outer.document.implementation.createHTMLDocument('Lonely');
    const one = outer.document.createElement('iom-news-list');
    one.src = feedAddress;
    lonely.body.append(one);
    await aMoment();
    outer.document.body.append(one);
    await shows(one, 'news');
    expect(outer.errors).to.deep.equal([]);
    return 'news';
  });
});

plays('H19', (sees) => {
  /** A page tells its frame's owner what it shows, since nobody may look into it. */
  const tell = `<script>
    setInterval(() => {
      const list = document.querySelector('iom-news-list');
      const cards = [...list?.shadowRoot?.querySelectorAll('iom-news-card') ?? []];
      const titles = cards.map((card) => card.shadowRoot?.querySelector('[part~=title]')).filter((title) => title?.clientHeight);
      parent.postMessage({ titles: titles.length, link: list?.querySelector('a').checkVisibility(), errors: heard.errors, origin }, '*');
    }, 50);</script>`;

  interface Told {
    readonly titles: number;
    readonly link: boolean;
    readonly errors: string[];
    readonly origin: string;
  }

  async function tellsOf(body: string, isTrue: (told: Told) => boolean): Promise<Told> {
    let told: Told | undefined;
    const hear = ({ data }: MessageEvent<Told>): void => {
      if (typeof data === 'object' && 'titles' in data) told = data;
    };
    addEventListener('message', hear);
    const folder = await host({ 'page.html': page(tell + body) });
    await load(`${folder}page.html`, { sandbox: 'allow-scripts' });
    await until(() => told && isTrue(told), 'the frame tells so');
    removeEventListener('message', hear);
    return told!;
  }

  const files = {
    'iom-news.js': 'type="module"',
    'iom-news.full.js': '',
    'iom-news.classic.js': '',
  };
  const src = `src="${feedAddress}"`;
  for (const [file, attributes] of Object.entries(files)) {
    sees(`${file} in a frame of no origin`, async () => {
      const { errors, origin } = await tellsOf(
        list(`${src} controls="country date search" sync-url`) + script(file, attributes),
        ({ titles }) => titles > 0,
      );
      expect(origin).to.equal('null');
      expect(errors).to.deep.equal([]);
      return 'news';
    });
  }

  sees('a feed without the header that lets a page of no origin read it: the link', async () => {
    const { errors } = await tellsOf(
      list('src="/package.json"') + script(),
      ({ titles, link }) => titles === 0 && link,
    );
    expect(errors).to.deep.equal([]);
    return 'links';
  });
});
