import { until } from '../elements/fixtures.js';

/** A page of a partner, in a frame of its own, and what went wrong in it. */
export interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Errors that nobody caught. */
  readonly errors: string[];
  /** What its Content-Security-Policy was asked to stop. */
  readonly violations: string[];
  /** What its console said. */
  readonly said: string[];
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

function frame(width: number): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.width = `${width}`;
  element.height = '900';
  document.body.append(element);
  frames.push(element);
  return element;
}

function listen(window: Window & typeof globalThis): Page {
  const page: Page = { document: window.document, window, errors: [], violations: [], said: [] };
  window.addEventListener('error', ({ message }) => page.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => page.errors.push(String(reason)));
  window.document.addEventListener('securitypolicyviolation', (event) => {
    page.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  window.console.warn = (...words: unknown[]) => void page.said.push(words.join(' '));
  window.console.error = window.console.warn;
  return page;
}

/** Opens an address of this origin. It is listened to from its first script on. */
export async function open(address: string, width = 1280): Promise<Page> {
  const element = frame(width);
  element.src = address;
  await until(
    () => element.contentDocument?.URL.endsWith(address) && element.contentDocument.head,
    `${address} opened`,
  );
  return listen(element.contentWindow as Window & typeof globalThis);
}

/** Writes a page, as a webmaster would, into a frame of this origin. */
export function write(html: string, width = 1280): Page {
  const element = frame(width);
  element.contentDocument!.open();
  const page = listen(element.contentWindow as Window & typeof globalThis);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only this runs scripts as a parser does
  element.contentDocument!.write(`<!doctype html>${html}`);
  element.contentDocument!.close();
  return page;
}

/** The list of a page, when it has left `loading`. */
export async function listOf(page: Page): Promise<HTMLElementTagNameMap['iom-news-list']> {
  await until(() => {
    const list = page.document.querySelector('iom-news-list');
    return list?.shadowRoot && list.status !== 'loading';
  }, 'a list that has loaded');
  const list = page.document.querySelector('iom-news-list')!;
  await list.updateComplete;
  return list;
}
