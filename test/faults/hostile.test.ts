import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { parts, titles, until } from '../elements/fixtures.js';
import { serve } from '../transport/serve.js';
import { cardsOf, jsonFeed, linksOf, plays, recordOf, showAll, showItems } from './showing.js';
import { png } from './png.js';

declare global {
  /** Set by whatever runs that must not. */
  var hacked: unknown;
}

/** Elements that a card never has, whatever is in its story. */
const foreign =
  'script, iframe, object, embed, form, input, button, style, link, meta, base, svg, math, template, video, audio, [style], [id], [name], [srcdoc], [onerror], [onload], [onclick], [onfocus], [ontoggle]';

const strangersIn = (list: IomNewsList): string[] =>
  cardsOf(list).flatMap((card) =>
    [...card.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML),
  );

/** Everything that could still run or load has had its time. */
const calm = async (): Promise<void> => {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 200));
};

describe('a list whose links have faults', () => {
  plays('C15', async () => {
    const links = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' \u0001javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      `blob:${location.origin}/1`,
      'file:///etc/passwd',
      'about:blank',
      'mailto:someone@example.org',
      'ws://example.org/',
    ];
    const items = links.map((url, i) => ({
      id: `${i}`,
      title: `Story ${i}`,
      url,
      external_url: url,
    }));
    const list = await showItems(items, { home_page_url: 'javascript:alert(1)' });
    expect(titles(list)).to.deep.equal(items.map(({ title }) => title));
    expect(linksOf(list)).to.deep.equal(items.map(() => undefined));
    return recordOf(list);
  });

  plays('C16', async () => {
    const links = ['//other.example/a', '/root', 'beside', '../above', '?page=2'];
    const served = await serve([
      { status: 302, headers: { location: '{url}/deep/down/feed.json' } },
      { json: jsonFeed(links.map((url, i) => ({ id: `${i}`, title: `Story ${i}`, url }))) },
    ]);
    const { list } = await showAll(served);
    expect(linksOf(list)).to.deep.equal([
      'http://other.example/a',
      `${new URL(served.url).origin}/root`,
      `${served.url}/deep/down/beside`,
      `${served.url}/deep/above`,
      `${served.url}/deep/down/feed.json?page=2`,
    ]);
    return recordOf(list, links.length);
  });

  plays('C17', async () => {
    const list = await showItems([
      { id: '1', title: 'With a password', url: 'https://someone:secret@example.org/' },
      { id: '2', title: 'Endless', url: `https://example.org/${'x'.repeat(100_000)}` },
    ]);
    expect(titles(list)).to.deep.equal(['With a password', 'Endless']);
    expect(linksOf(list)).to.deep.equal([undefined, undefined]);
    return recordOf(list);
  });
});

describe('a list whose feed means harm', () => {
  plays('C18', async () => {
    const beacon = await serve({ status: 204 });
    const { url } = beacon;
    const run = `globalThis.hacked=1;fetch('${url}')`;
    const attacks = [
      `<script>${run}</script>`,
      `<script src="${url}"></script>`,
      `<img src="${url}" onerror="${run}">`,
      `<img src=x onerror="${run}">`,
      `<svg onload="${run}"><script>${run}</script></svg>`,
      `<math><mi xlink:href="javascript:${run}">m</mi></math>`,
      `<iframe src="${url}"></iframe><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`,
      `<object data="${url}"></object><embed src="${url}">`,
      `<form action="${url}"><button autofocus onfocus="${run}">x</button></form>`,
      `<style>@import "${url}"; * { display: none }</style>`,
      `<link rel="stylesheet" href="${url}">`,
      `<meta http-equiv="refresh" content="0;url=${url}">`,
      `<base href="${url}/">`,
      `<template><img src="${url}"></template>`,
      `<!--><img src="${url}" onerror="${run}">-->`,
      `<!-- --!><script>${run}</script>`,
      `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
      `<a href="javascript:${run}">Press</a><details open ontoggle="${run}">`,
      `<scr<script>ipt>${run}</scr</script>ipt>`,
    ];
    const items = attacks.map((html, i) => ({
      id: `${i}`,
      title: `Story ${i} ${html}`,
      summary: html,
      content_html: html,
      tags: [`topic ${html}`],
      authors: [{ name: `author ${html}` }],
      _iom: { place: `place ${html}` },
    }));
    const before = location.href;
    const { list } = await showAll(await serve({ json: jsonFeed(items) }));
    expect(titles(list).map((title) => /^Story \d+/.exec(title)?.[0])).to.deep.equal(
      attacks.map((_attack, i) => `Story ${i}`),
    );
    await calm();
    expect(strangersIn(list)).to.deep.equal([]);
    expect([globalThis.hacked, location.href, document.baseURI]).to.deep.equal([
      undefined,
      before,
      before,
    ]);
    expect(getComputedStyle(list).display).to.equal('block');
    expect(await beacon.requests()).to.deep.equal([]);
    return { ...recordOf(list, items.length), warnings: undefined };
  });

  plays('C19', async () => {
    const beacon = await serve({ status: 204 });
    const picture = await serve({ base64: png, headers: { 'content-type': 'image/png' } });
    const list = await showItems([
      {
        id: '1',
        title: 'Watched',
        content_html: `<p>Text</p><img src="${beacon.url}" width="1" height="1">
          <link rel="stylesheet" href="${beacon.url}"><link rel="preload" href="${beacon.url}" as="font">
          <style>@font-face { font-family: x; src: url(${beacon.url}) } * { font-family: x }</style>`,
        image: picture.url,
      },
    ]);
    await until(async () => (await picture.requests()).length, 'the picture is asked for');
    await calm();
    const requests = await picture.requests();
    expect(requests).to.have.length(1);
    expect(requests[0]!.headers).not.to.have.property('referer');
    expect(await beacon.requests()).to.deep.equal([]);
    return recordOf(list);
  });

  plays('C20', async () => {
    const names = ['cookie', 'body', 'getElementById', 'forms'];
    const properties = (): unknown[] => [
      document.body,
      document.forms,
      document.cookie,
      typeof document.getElementById,
    ];
    const known = properties();
    const list = await showItems(
      names.map((name) => ({
        id: name,
        title: `<img id="${name}" name="${name}">${name}`,
        content_html: `<form id="${name}" name="${name}"><input name="${name}">Text</form>`,
        tags: [name],
        _iom: { place: name, id: name, name },
      })),
    );
    expect(titles(list)).to.deep.equal(names);
    expect(properties()).to.deep.equal(known);
    expect(strangersIn(list)).to.deep.equal([]);
    for (const name of names) expect(document.getElementById(name)).to.equal(null);
    return recordOf(list);
  });

  plays('C21', async () => {
    const beacon = await serve({ status: 204 });
    const css = `red;background:url(${beacon.url});display:none`;
    const list = await showItems([
      {
        id: '1',
        title: 'Styled',
        summary: `"><style>*{display:none;background:url(${beacon.url})}</style>`,
        language: `en" style="${css}`,
        tags: [css, '</style><style>*{display:none}'],
        style: css,
        class: 'unseen',
        _iom: { place: `" style="${css}`, color: css, style: css, class: 'unseen' },
      },
      {
        id: '2',
        title: 'Pictured',
        image: `https://no-such-host.invalid/a.png");background:url("${beacon.url}`,
        _iom: { image_alt: `" style="${css}`, image_credit: css },
      },
    ]);
    await calm();
    expect(titles(list)).to.deep.equal(['Styled', 'Pictured']);
    expect(strangersIn(list)).to.deep.equal([]);
    for (const card of parts(list, 'card')) {
      expect(card.getBoundingClientRect().height).to.be.above(0);
      expect(card.shadowRoot!.querySelector('.unseen')).to.equal(null);
    }
    expect(await beacon.requests()).to.deep.equal([]);
    return recordOf(list);
  });
});
