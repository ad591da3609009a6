// Runs in a copy of examples/react: on Node, where it renders, and in a browser, where it takes over.
import { IomNewsList } from 'iom-news/react';
import { createElement, createRef, StrictMode, version } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';

const list = createRef();
const opened = [];
let loads = 0;

const app = (properties) =>
  createElement(
    IomNewsList,
    {
      ref: list,
      id: 'news',
      src: '/feed.json',
      onLoad: () => void (loads += 1),
      ...properties,
    },
    createElement('a', { href: '/news' }, 'News'),
  );

const narrow = { pageSize: 3, noSummaries: true };

export const renderApp = () => renderToString(app(narrow));

const until = async (condition) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
};

const storyOpen = () =>
  new CustomEvent('story-open', { detail: {}, bubbles: true, cancelable: true });

/** The plain tag, which React 19 gives listeners. */
async function plain() {
  const heard = [];
  createRoot(document.querySelector('main')).render(
    createElement('iom-news-card', { id: 'card', 'onstory-open': ({ type }) => heard.push(type) }),
  );
  await until(() => document.getElementById('card'));
  document.getElementById('card').dispatchEvent(storyOpen());
  return heard;
}

export async function start() {
  const strict = (properties) => createElement(StrictMode, null, app(properties));
  const first = { ...narrow, onStoryOpen: () => opened.push('first') };
  const root = hydrateRoot(document.getElementById('app'), strict(first));
  const element = document.getElementById('news');
  await until(() => element.status === 'ready');
  await element.updateComplete;
  const atFirst = {
    status: element.status,
    pageSize: element.pageSize,
    noSummaries: element.noSummaries,
    stories: element.shadowRoot.querySelectorAll('iom-news-card').length,
  };
  root.render(strict({ className: 'later', onStoryOpen: () => opened.push('second') }));
  await until(() => element.className === 'later');
  element.dispatchEvent(storyOpen());
  globalThis.seen = {
    version,
    atFirst,
    ref: list.current === element,
    loads,
    opened,
    withoutProperties: { pageSize: element.pageSize, noSummaries: element.noSummaries },
    plain: await plain(),
  };
}
