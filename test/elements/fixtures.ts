import { html, render, type TemplateResult } from 'lit';

/** A small feed: countries, dates and topics that the tests count on. */
export const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Regional news',
  home_page_url: 'https://example.org/news',
  language: 'en',
  authors: [{ name: 'IOM' }],
  items: [
    story(1, 'Training for border officials', ['HN'], '2020-08-01'),
    story(2, 'A survey of returnees', ['HN', 'GT'], '2020-08-05'),
    story(3, 'Information hubs meet', ['GT', 'SV', 'HN'], '2020-08-03'),
    story(4, 'Free movement in the islands', ['LC', 'GD'], '2020-08-04'),
    story(5, 'A study of diasporas', ['MX'], undefined),
  ],
};

function story(n: number, title: string, countries: string[], date: string | undefined): object {
  return {
    id: `s${n}`,
    url: `https://example.org/news/${n}`,
    title,
    summary: `Summary of story ${n}.`,
    content_text: `Text of story ${n}.`,
    date_published: date,
    tags: [n % 2 ? 'training' : 'data'],
    _iom: { countries, place: 'Georgetown' },
  };
}

/** More stories than fit a page. */
export const longFeed = {
  ...feed,
  items: Array.from({ length: 25 }, (_, i) => story(i + 1, `Story ${i + 1}`, ['HN'], undefined)),
};

const places: HTMLElement[] = [];

/** Puts elements into the page, to be taken out after the test. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- like querySelector
export function place<T extends Element>(template: TemplateResult, selector: string): T {
  const container = document.createElement('div');
  document.body.append(container);
  places.push(container);
  render(template, container);
  const element = container.querySelector<T>(selector);
  if (!element) throw new Error(`Nothing in the fixture is "${selector}".`);
  return element;
}

afterEach(() => {
  for (const container of places.splice(0)) container.remove();
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
});

/** A feed inside the page. */
export const inline = (content: object): TemplateResult => {
  const script = document.createElement('script');
  script.type = 'application/feed+json';
  script.textContent = JSON.stringify(content);
  return html`${script}`;
};

/** Waits until something is true of the page; what never becomes true fails the test by its time. */
export async function until(isTrue: () => unknown, what: string): Promise<void> {
  const end = Date.now() + 50_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`It never came to this: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until a host has left `loading`, and has rendered. */
export async function settled(
  host: Element & { status: string; updateComplete: Promise<boolean> },
): Promise<void> {
  await until(() => host.status !== 'loading', 'the host left loading');
  await host.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await host.updateComplete;
}

/** All elements in the shadow root of an element that have a part of this name. */
export const parts = <T extends Element = HTMLElement>(element: Element, part: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(`[part~="${part}"]`),
];

/** The text of the first such element, its blanks folded. */
export const text = (element: Element, part: string): string =>
  parts(element, part)[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Titles of the stories that a list shows. */
export const titles = (list: Element): string[] =>
  parts(list, 'card').map((card) => text(card, 'title'));

/** What the console says while a test runs. */
export function listenToConsole(): string[] {
  const said: string[] = [];
  const { warn, error } = console;
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  console.error = console.warn;
  restorers.push(() => Object.assign(console, { warn, error }));
  return said;
}

const restorers: (() => void)[] = [];
afterEach(() => {
  for (const restore of restorers.splice(0)) restore();
});
