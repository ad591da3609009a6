import { expect } from '@open-wc/testing';
import { faults } from '../server/faults.js';
import { titles, until } from '../elements/fixtures.js';
import { listOf, open } from './page.js';

const embed = '/dist/embed.html';
const feed = 'src=../stories/embeds/feed.json';
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A frame as the snippet makes it, whose origin is nobody's. */
function sandboxed(parameters: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'News';
  frame.width = '320';
  frame.height = '300';
  frame.setAttribute('sandbox', sandbox);
  frame.src = `${embed}?${parameters}`;
  document.body.append(frame);
  frames.push(frame);
  return frame;
}

/** The heights that a frame tells, the last one last. */
function heightsOf(frame: HTMLIFrameElement): number[] {
  const heights: number[] = [];
  const hear = ({
    data,
    source,
  }: MessageEvent<{ type?: string; height?: number } | null>): void => {
    if (source === frame.contentWindow && data?.type === 'iom-news:height') {
      heights.push(data.height!);
    }
  };
  addEventListener('message', hear);
  after(() => removeEventListener('message', hear));
  return heights;
}

const receiver = async (): Promise<void> => {
  const script = document.createElement('script');
  script.src = '/dist/iom-news.receiver.js';
  await new Promise((resolve) => {
    script.onload = resolve;
    document.head.append(script);
  });
  script.remove();
};

describe('a sandboxed frame', () => {
  it('shows the stories, and tells how high they are', async () => {
    const heights = heightsOf(sandboxed(feed));
    await until(() => heights.at(-1)! > 1500, 'the height of ten stories');
    expect(heights.every(Number.isInteger)).to.equal(true);
  });

  it('tells its height again when it is asked', async () => {
    const frame = sandboxed(`${feed}&page-size=1&paging=none`);
    const heights = heightsOf(frame);
    await until(() => heights.at(-1)! > 200, 'the height of a story');
    frame.contentWindow!.postMessage({ type: 'iom-news:ask-height' }, '*');
    await until(() => heights.some((height, at) => height === heights[at - 1]), 'a height again');
  });

  it('stays low without a feed', async () => {
    const heights = heightsOf(sandboxed('lang=es'));
    await until(() => heights.at(-1)! > 20, 'the height of a sentence');
    expect(heights.at(-1)).to.be.below(60);
  });

  it('asks for nothing of another site', async () => {
    const { url, requests } = await faults.serve({ json: { items: [] } });
    const heights = heightsOf(sandboxed(`src=${encodeURIComponent(url)}`));
    await until(() => heights.at(-1)! > 20, 'the height of a sentence');
    expect(await requests()).to.have.length(0);
  });
});

describe('the receiver', () => {
  it('makes a frame as high as its content, also one that spoke before', async () => {
    const frame = sandboxed(feed);
    const heights = heightsOf(frame);
    await until(() => heights.at(-1)! > 1500, 'the height of ten stories');
    expect(frame.clientHeight).to.equal(300);
    await receiver();
    await until(() => frame.clientHeight === heights.at(-1), 'a frame as high');
  });

  it('believes no other window, no nonsense, and nothing beyond measure', async () => {
    await receiver();
    // An empty page of this origin, so that the test may speak in its name.
    const frame = document.createElement('iframe');
    frame.height = '300';
    frame.style.border = '0';
    frame.src = 'about:blank#embed.html';
    document.body.append(frame);
    frames.push(frame);
    const say = (data: unknown, source: Window): void => {
      window.dispatchEvent(new MessageEvent('message', { data, source }));
    };
    const contentWindow = frame.contentWindow!;
    say({ type: 'iom-news:height', height: 500 }, window);
    for (const height of [NaN, -1, 0, '900', null, {}]) {
      say({ type: 'iom-news:height', height }, contentWindow);
    }
    for (const data of [null, 5, 'iom-news:height', { height: 700 }]) say(data, contentWindow);
    expect(frame.clientHeight).to.equal(300);
    say({ type: 'iom-news:height', height: Infinity }, contentWindow);
    expect(frame.clientHeight).to.equal(20_000);
  });
});

describe('the page of a frame', () => {
  it('shows the stories under its own policy, and links lead the whole window', async () => {
    const page = await open(`${embed}?${feed}`, 320);
    const list = await listOf(page);
    expect(titles(list)).to.have.length(10);
    expect(list.linkTarget).to.equal('_top');
    // The test server puts a script of its own into every page.
    const violations = page.violations.filter((violation) => !violation.includes('__web-dev'));
    expect([...page.errors, ...violations, ...page.said]).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('lets the browser ask no other site', async () => {
    const { url, requests } = await faults.serve({ json: { items: [] } });
    const page = await open(`${embed}?${feed}`);
    await listOf(page);
    const asked = await page.window.fetch(url).then(
      () => 'answered',
      () => 'stopped',
    );
    expect(asked).to.equal('stopped');
    expect(await requests()).to.have.length(0);
  });
});
