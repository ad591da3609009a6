import { expect } from '@open-wc/testing';
import { until } from '../elements/fixtures.js';
import { good } from '../faults/playing.js';
import { serve } from '../transport/serve.js';
import {
  fallback,
  type File,
  host,
  load,
  page,
  type Page,
  script,
  shownNow,
  shows,
  visit,
} from './page.js';

/** What a page does to the language before our script comes. */
const patches = `
  for (const of of [Object, Array, String, Function]) of.prototype.extra = () => 'extra';
  Array.from = (of) => [of];
  Array.prototype.reduce = function () { return this[0]; };
  Array.prototype.toJSON = String.prototype.toJSON = function () { return String(this); };
  window.Event = function Event() {};
  delete Promise.prototype.finally;
  window.Intl = { NumberFormat: Intl.NumberFormat };
  const own = fetch;
  window.fetch = (...all) => own(...all).then(async (answer) => {
    const text = await answer.text();
    return { ok: answer.ok, status: answer.status, headers: { get: () => null }, text: async () => text };
  });
  Date.now = () => 0;
  customElements.define('iom-news-pager', class extends HTMLElement {});
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`;

const style = `* { all: unset !important; display: none !important; float: left !important }
  html, body, iframe { display: block !important; font-size: 62.5% !important }
  a.fallback { display: inline !important }`;

const policy = {
  'content-security-policy': `default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; connect-src *; img-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html; frame-src 'self'`,
};

const withNonce = (file: string, more = ''): string => script(file, `nonce="n1" ${more}`);

/** A page on which everything is wrong that may be wrong at once. */
const worst = (src: string, scripts: string): string => `
  <form id="news" name="customElements"><input name="feed" id="news"></form>
  <iom-country-filter for="news"></iom-country-filter><iom-country-filter for="nobody"></iom-country-filter>
  <iom-news-list id="news" src="${src}" languages="*" layout="grid" controls="country" page-size="NaN">${fallback}
  ${scripts}`;

const files: Record<string, File> = { 'patches.js': `{${patches}}`, 'style.css': style };

const head = `${withNonce('patches.js')}<link rel="stylesheet" href="style.css">`;

const copies = `${withNonce('iom-news.full.js')}${withNonce('iom-news.js', 'type="module"')}${withNonce('iom-news.js?v=2', 'type="module"')}${withNonce('iom-news.classic.js')}`;

const listsOf = ({ document }: Page): HTMLElementTagNameMap['iom-news-list'][] => [
  ...document.querySelectorAll('iom-news-list'),
];

describe('the worst page', () => {
  it('shows the news', async () => {
    const { url } = await serve(good);
    const one = await visit(worst(url, copies), {
      head,
      attributes: 'lang="zz" dir="rtl"',
      headers: policy,
      files,
    });
    for (const list of listsOf(one)) await shows(list, 'news');
    expect(one.errors).to.deep.equal([]);
  });

  it('shows its links where the feed fails too', async () => {
    const { url } = await serve({ status: 404, body: '' });
    const one = await visit(worst(url, copies), { head, headers: policy, files });
    for (const list of listsOf(one)) await shows(list, 'links');
    expect(one.errors).to.deep.equal([]);
  });

  it('shows its links where Trusted Types refuse us too', async () => {
    const { url } = await serve(good);
    const headers = Object.fromEntries(
      Object.entries(policy).map(([name, text]) => [name, text.replace('lit-html', "'none'")]),
    );
    const one = await visit(worst(url, copies), { head, headers, files });
    for (const list of listsOf(one)) await shows(list, 'links');
    expect(one.errors).to.deep.equal([]);
  });

  // What an element needs to draw at all, and a page has broken.
  const broken: Record<string, string> = {
    'Map is something else': `window.Map = function Map() {};`,
    'nodes cannot be imported': `Document.prototype.importNode = () => { throw new Error('broken'); };`,
    'no tree can be walked': `Document.prototype.createTreeWalker = () => { throw new Error('broken'); };`,
    'shadow roots are refused': `Element.prototype.attachShadow = () => { throw new Error('broken'); };`,
    'internals are refused': `HTMLElement.prototype.attachInternals = () => { throw new Error('broken'); };`,
    'style sheets are refused': `window.CSSStyleSheet = class { constructor() { throw new Error('broken'); } };`,
    'addresses cannot be read': `window.URL = class { constructor() { throw new Error('broken'); } };`,
    'nothing can be observed': `window.MutationObserver = class { constructor() { throw new Error('broken'); } };`,
    'no request can be made': `window.fetch = () => { throw new Error('broken'); };`,
    'no request can be stopped': `window.AbortController = undefined;`,
    'arrays are not mapped': `Array.prototype.map = function () { return undefined; };`,
    'texts are not replaced': `String.prototype.replace = () => { throw new Error('broken'); };`,
    'elements are not defined': `customElements.define = () => { throw new Error('broken'); };`,
  };
  for (const [name, code] of Object.entries(broken)) {
    it(`shows the news or its links where ${name}`, async () => {
      const { url } = await serve(good);
      const one = await visit(
        `<script>${code}</script><iom-news-list src="${url}" languages="*">${fallback}</iom-news-list>${script()}`,
      );
      const list = listsOf(one)[0]!;
      await until(() => shownNow(list) !== 'nothing', 'the news, or its links');
    });
  }

  it('shows the news in a sandbox too', async () => {
    const { url } = await serve(good);
    const tell = `setInterval(() => {
      const card = document.querySelector('iom-news-list')?.shadowRoot?.querySelector('iom-news-card');
      parent.postMessage({ height: card?.shadowRoot?.querySelector('[part~=title]')?.clientHeight, errors: heard.errors.length }, '*');
    }, 50)`;
    const folder = await host({
      'page.html': {
        body: page(worst(url, copies), {
          head: `${withNonce('tell.js')}${head}`,
          attributes: 'lang="zz" dir="rtl"',
        }),
        headers: policy,
      },
      'tell.js': tell,
      ...files,
    });
    const heights: unknown[] = [];
    const hear = ({ data }: MessageEvent<{ height?: number }>): void =>
      void heights.push(data.height);
    addEventListener('message', hear);
    await load(`${folder}page.html`, { sandbox: 'allow-scripts' });
    await until(() => heights.some(Boolean), 'a title in the frame');
    removeEventListener('message', hear);
  });
});
