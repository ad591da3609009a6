import { open, type Page } from '../embeds/page.js';
import { until } from '../elements/fixtures.js';
import type { RenderOptions } from '../../src/render/options.js';

/** A page that a server is asked for. */
export interface Wanted {
  readonly feed: unknown;
  readonly options?: RenderOptions;
  /** HTML before the news. */
  readonly head?: string;
  /** HTML after it. */
  readonly after?: string;
  readonly language?: string;
  readonly headers?: Record<string, string>;
}

/** A page that a server has rendered. */
export interface Rendered {
  readonly address: string;
  /** The HTML of the news. */
  readonly news: string;
}

/** Lets a server render a page. */
export async function rendered(wanted: Wanted): Promise<Rendered> {
  const response = await fetch('/rendered/', { method: 'POST', body: JSON.stringify(wanted) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Rendered;
}

/** Opens such a page. */
export async function openRendered(wanted: Wanted, width?: number): Promise<Page> {
  const page = await open((await rendered(wanted)).address, width);
  await until(() => page.document.readyState === 'complete', 'the page is complete');
  return page;
}

/** Adds our script to a page that has stood without it. */
export function addScript({ document }: Page): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/iom-news.js';
  document.head.append(script);
}

/** Whether the visitor sees something of an element. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { visibility, opacity } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return width > 1 && height > 1 && visibility === 'visible' && opacity !== '0';
}

/** The links that a visitor sees, in shadow roots and outside of them. */
export function seenLinks(root: Document | ShadowRoot | Element): HTMLAnchorElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'a' && isSeen(element) ? [element as HTMLAnchorElement] : []),
    ...(element.shadowRoot ? seenLinks(element.shadowRoot) : []),
  ]);
}

/** How often each of some addresses is seen as a link. */
export const countLinks = (page: Page, urls: readonly string[]): string => {
  const seen = seenLinks(page.document).map(({ href }) => href);
  return urls.map((url) => seen.filter((href) => href === url).length).join('');
};
