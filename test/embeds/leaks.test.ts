import { expect } from '@open-wc/testing';
import { parts, until } from '../elements/fixtures.js';
import { listOf, type Page, write } from './page.js';

/** Style sheets as partners have them, and one as hostile as can be. */
const sheets: Readonly<Record<string, string>> = {
  'a blog': '<link rel="stylesheet" href="/stories/pages/blog.css">',
  'a portal': '<link rel="stylesheet" href="/stories/pages/portal.css">',
  'a ministry': '<link rel="stylesheet" href="/stories/pages/government.css">',
  Bootstrap: '<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.min.css">',
  'Tailwind’s preflight': '<link rel="stylesheet" href="/node_modules/tailwindcss/preflight.css">',
  'rules for everything':
    '<style>* { float: left !important; border: 9px solid red !important; text-transform: uppercase !important } h3, a, button, li, ul, select { font-size: 90px !important; display: none !important }</style>',
};

/** What the page around us is the same for all, so that what is left is ours or theirs. */
const body =
  '<style>body, body * { font: 16px/24px Arial !important; color: #111 !important; letter-spacing: normal !important; text-transform: none !important; text-align: start !important }</style>';

const open = (
  head: string,
  script = '<script type="module" src="/dist/iom-news.js"></script>',
): Page =>
  write(`<html lang="en"><head><base href="${location.origin}/">${head}${body}${script}</head><body>
    <div class="region-content entry-content"><div class="block"><h3 id="theirs">Theirs</h3>
    <ul><li><a href="#a">A link</a></li></ul><button>A button</button>
    <div><iom-country-filter for="news"></iom-country-filter>
    <iom-news-list id="news" src="/stories/embeds/feed.json" paging="pages" page-size="3"></iom-news-list>
    </div></div></div></body></html>`);

const properties = [
  'display',
  'float',
  'margin',
  'padding',
  'borderTopWidth',
  'listStyleType',
  'textDecorationLine',
  'boxSizing',
  'backgroundColor',
] as const;

type Look = Readonly<Record<string, string>>;

function lookOf(page: Page, element: Element | null | undefined): Look {
  const style = page.window.getComputedStyle(element!);
  return Object.fromEntries(properties.map((name) => [name, style[name]]));
}

/** How what is inside our elements looks. */
async function ours(head: string): Promise<Look[]> {
  const page = open(head);
  const list = await listOf(page);
  const filter = page.document.querySelector('iom-country-filter')!;
  const [card] = parts(list, 'card');
  await until(() => parts(card!, 'title').length && parts(filter, 'control').length, 'a card');
  return [
    lookOf(page, parts(list, 'list')[0]),
    lookOf(page, parts(list, 'item')[0]),
    lookOf(page, parts(card!, 'title')[0]),
    lookOf(page, parts(card!, 'countries')[0]),
    lookOf(page, parts(card!, 'title')[0]!.querySelector('a')),
    lookOf(page, parts(filter, 'control')[0]),
  ];
}

/** How what is the page's own looks. */
function theirs(page: Page): Look[] {
  return ['h3', 'ul', 'li', 'a', 'button'].map((name) =>
    lookOf(page, page.document.querySelector(`.block > ${name}, .block > ul ${name}`)),
  );
}

describe('the styles of a page', () => {
  for (const [name, head] of Object.entries(sheets)) {
    it(`stay out of our elements: ${name}`, async () => {
      expect(await ours(head)).to.deep.equal(await ours(''));
    });

    it(`are not touched by ours: ${name}`, async () => {
      const page = open(head);
      await listOf(page);
      const plain = open(head, '');
      await until(
        () => plain.document.readyState === 'complete' && page.document.readyState === 'complete',
        'the style sheets',
      );
      expect(theirs(page)).to.deep.equal(theirs(plain));
    });
  }
});
