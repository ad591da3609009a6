import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { engine } from '../browser/engine.js';

declare global {
  /** Stories are to be tested: they are built, or this run must not do without them. */
  var hasStorybook: boolean;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** How Storybook's preview hears and tells what happens. */
interface Channel {
  emit(event: string, detail: unknown): void;
  last(event: string): readonly [{ readonly storyId: string }] | undefined;
}

/** The window of a preview: a browser's, with what Storybook and axe put there. */
type Preview = Window &
  typeof globalThis & {
    __STORYBOOK_ADDONS_CHANNEL__?: Channel;
    axe?: { run: (root: Element, options: RunOptions) => Promise<AxeResults> };
  };

const build = '/storybook-static';

async function findStories(): Promise<Entry[]> {
  if (!globalThis.hasStorybook) return [];
  const response = await fetch(`${build}/index.json`);
  if (!response.ok) return [];
  const { entries } = (await response.json()) as { entries: Record<string, Entry> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

async function until(isSo: () => unknown, what: string): Promise<void> {
  const start = performance.now();
  while (!isSo()) {
    if (performance.now() - start > 15_000) throw new Error(`Waited in vain until ${what}.`);
    await pause();
  }
}

/** Every element below a node, into shadow roots. */
function* below(node: ParentNode): Generator<Element> {
  for (const child of node.children) {
    yield child;
    yield* below(child);
    if (child.shadowRoot) yield* below(child.shadowRoot);
  }
}

/** Whether an element of ours shows something: words, a picture, or a field as skeletons have. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 4 || height < 4 || !('host' in element.getRootNode())) return false;
  const hasWords = [...element.childNodes].some(
    ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
  );
  const { backgroundColor } = getComputedStyle(element);
  return hasWords || element.localName === 'img' || !/^rgba\(.*\b0\)$/.test(backgroundColor);
}

/** Elements render in turns: a list makes cards, and parts of them arrive later. */
async function settle(root: ParentNode): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    for (const element of [...below(root)]) {
      await (element as Element & { updateComplete?: Promise<boolean> }).updateComplete;
    }
    await pause();
  }
}

const rules: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A story is a part of a page, not a page.
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'heading-order': { enabled: false },
  },
};

async function loadAxe({ document }: Preview): Promise<void> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const arrival = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await arrival;
}

async function violations(preview: Preview, root: Element): Promise<string[]> {
  if (!preview.axe) await loadAxe(preview);
  const results = await preview.axe!.run(root, rules);
  return results.violations.map(({ id, help, nodes }) => {
    const [node] = nodes;
    return `${id}: ${help}: ${JSON.stringify(node?.target)} ${node?.html ?? ''}`;
  });
}

const stories = await findStories();

describe('stories', () => {
  let frame: HTMLIFrameElement | undefined;
  let problems: string[] = [];

  async function load(id: string): Promise<Preview> {
    frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 1000px; block-size: 800px; border: 0';
    document.body.append(frame);
    const blank = frame.contentDocument;
    // Without the addon's own look for the same violations at the same time.
    frame.src = `${build}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;
    await until(() => frame?.contentDocument !== blank, 'the preview arrives');
    const preview = frame.contentWindow as Preview;
    // Scripts of the preview are modules, which come after its text: nothing has run yet.
    preview.addEventListener('error', ({ message }) => problems.push(message));
    preview.addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
    preview.console.error = (...words: unknown[]) => problems.push(words.map(String).join(' '));
    return preview;
  }

  /** Shows a story, and waits until it is rendered and its play function is through. */
  async function show(id: string): Promise<Preview> {
    const preview = (frame?.contentWindow as Preview | null) ?? (await load(id));
    // A preview is heavy: it stays from story to story, as it does for someone who looks at them.
    preview.__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', {
      storyId: id,
      viewMode: 'story',
    });
    const isFinished = (): boolean =>
      preview.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0].storyId === id;
    await until(() => problems.length || isFinished(), 'the story is rendered');
    return preview;
  }

  afterEach(function () {
    // What went wrong in one story must not go on in the next.
    if (this.currentTest?.state !== 'failed') return;
    frame?.remove();
    frame = undefined;
    problems = [];
  });

  after(() => frame?.remove());

  it('are built', function () {
    if (!globalThis.hasStorybook) {
      console.warn('No story is tested. Build them first: npm run build-storybook');
      this.skip();
    }
    expect(stories, 'storybook-static/ is missing: npm run build-storybook').not.to.be.empty;
  });

  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, async () => {
      const preview = await show(id);
      const { body } = preview.document;
      const root = body.querySelector('#storybook-root')!;
      await settle(root);
      expect(problems).to.deep.equal([]);
      expect(body.classList.contains('sb-show-main'), 'the story is shown').to.be.true;
      expect([...below(root)].some(isSeen), 'something is to be seen').to.be.true;
      // The tests of each element ask the other engines, which take minutes over all stories.
      if (engine === 'chromium') expect(await violations(preview, root)).to.deep.equal([]);
    });
  }
});
