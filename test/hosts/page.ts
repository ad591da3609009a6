import { parts, until } from '../elements/fixtures.js';

/** A file of a website: its text, or its text and what the server says with it. */
export type File = string | { readonly body: string; readonly headers?: Record<string, string> };

/** What a page, or its console, heard of what went wrong. */
export interface Heard {
  /** Errors that nobody caught. */
  readonly errors: string[];
  /** What its Content-Security-Policy was asked to stop. */
  readonly violations: string[];
  /** What its console said. */
  readonly said: string[];
}

/** A page of a partner that was opened. */
export interface Page extends Heard {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly window: Window & typeof globalThis;
}

/** What a visitor has of the news. */
export type Shown = 'news' | 'links' | 'nothing';

/** The first script of every page: it writes down what the rest of it does. */
const listen = `window.heard = { errors: [], violations: [], said: [] };
addEventListener('error', ({ message }) => message && heard.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => heard.errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', (event) =>
  heard.violations.push([event.violatedDirective, event.blockedURI, event.sample].join(' ')));
console.warn = console.error = (...words) => heard.said.push(words.join(' '));`;

/** Puts files on a website that has the library beside them, and gives its folder. */
export async function host(files: Readonly<Record<string, File>>): Promise<string> {
  const all = Object.entries({ 'listen.js': listen, ...files }).map(([path, file]) => [
    path,
    typeof file === 'string' ? { body: file } : file,
  ]);
  const response = await fetch('/hosts/', {
    method: 'POST',
    body: JSON.stringify(Object.fromEntries(all)),
  });
  const { folder } = (await response.json()) as { folder: string };
  return folder;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens an address in a frame; it has loaded when its `load` was heard. */
export async function load(
  address: string,
  { width = 1280, sandbox }: { width?: number; sandbox?: string } = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = `${width}`;
  frame.height = '900';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Opens a page of this origin. Its first script is `listen.js`. */
export async function open(address: string, width?: number): Promise<Page> {
  const frame = await load(address, width ? { width } : {});
  const window = frame.contentWindow as Window & typeof globalThis & { heard: Heard };
  return { frame, window, document: frame.contentDocument!, ...window.heard };
}

/** The feed of the demonstration, which has 16 stories in English, and 10 on its first page. */
export const feedAddress = '/stories/embeds/feed.json';

export const fallback = '<a class="fallback" href="/news">All news</a>';

/** A list with a link inside. */
export const list = (attributes = `src="${feedAddress}"`): string =>
  `<iom-news-list ${attributes}>${fallback}</iom-news-list>`;

/** The tag of a script; with a nonce where the page's policy wants one. */
export const script = (file = 'iom-news.js', attributes = 'type="module"'): string =>
  `<script src="${file}" ${attributes}></script>`;

/** A whole page around some tags. */
export const page = (
  body: string,
  { head = '', attributes = 'lang="en"' }: { head?: string; attributes?: string } = {},
): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>A page</title>
  <script src="listen.js" nonce="n1"></script>${head}</head><body>${body}</body></html>`;

/** Opens a page that consists of some tags. */
export async function visit(
  body: string,
  more: {
    head?: string;
    attributes?: string;
    headers?: Record<string, string>;
    files?: Readonly<Record<string, File>>;
    width?: number;
  } = {},
): Promise<Page> {
  const { headers = {}, files = {}, width } = more;
  const folder = await host({ 'page.html': { body: page(body, more), headers }, ...files });
  return open(`${folder}page.html`, width);
}

const isSeen = (element: Element | null | undefined): boolean =>
  !!element?.checkVisibility({ visibilityProperty: true }) &&
  element.getClientRects().length > 0 &&
  element.getBoundingClientRect().height > 0;

/** The cards of a list whose titles the visitor sees. */
const seenCards = (list: Element): Element[] =>
  list.shadowRoot
    ? parts(list, 'card').filter((card) => card.shadowRoot && isSeen(parts(card, 'title')[0]))
    : [];

/** The titles that a visitor sees in a list. */
export const seenTitles = (list: Element): string[] =>
  seenCards(list).map((card) => parts(card, 'title')[0]!.textContent.trim());

/** What a visitor has of a list at this moment. */
export function shownNow(list: Element): Shown {
  if (seenTitles(list).some(Boolean)) return 'news';
  return isSeen(list.querySelector('a.fallback')) ? 'links' : 'nothing';
}

/** Waits until a list shows what is expected. */
export async function shows(list: Element, expected: Shown): Promise<Shown> {
  await until(() => shownNow(list) === expected, `the visitor has ${expected}`);
  return expected;
}

/** The first list of a page. */
export const listIn = ({ document }: Page): HTMLElementTagNameMap['iom-news-list'] =>
  document.querySelector('iom-news-list')!;

/** Time for what must not happen. */
export const aMoment = (milliseconds = 150): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
