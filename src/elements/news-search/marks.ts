import { pause } from '../../formats/slices.js';
import { wordsOf } from '../../model/select.js';
import type { NewsStore } from '../../store/news-store.js';
import type { ReactiveControllerHost } from 'lit';
import type { IomNewsCard } from '../news-card/news-card.js';
import { foundWords } from './found-words.js';
import { marksStyles } from './marks.styles.js';

/** A list, of whatever copy of the library. */
interface List extends ReactiveControllerHost, Element {
  readonly feed: NewsStore;
}

/** Milliseconds of work after which a long list lets the page go on. */
const slice = 8;

/** All that is marked on the page; absent in browsers without the CSS Custom Highlight API. */
const highlight = typeof Highlight === 'function' ? new Highlight() : undefined;

/** Lists that are followed, with what is marked on them. */
const marked = new Map<List, Set<StaticRange>>();

/** How many searches there are, by the feed they search. */
const searches = new Map<NewsStore, number>();

const known = new WeakSet<Element>();

function clear(list: List): void {
  for (const range of marked.get(list) ?? []) highlight?.delete(range);
  marked.delete(list);
}

/** Texts of a card that are searched: what it shows of title and summary. */
function* textsOf(root: ShadowRoot): Generator<Text> {
  for (const part of root.querySelectorAll('[part=title],[part=summary]')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) yield walker.currentNode as Text;
  }
}

/** Marks the words that are looked for on one card. */
function markCard({ shadowRoot }: IomNewsCard, words: readonly string[]): StaticRange[] {
  // In another document there could be no style for them.
  if (shadowRoot?.ownerDocument !== document) return [];
  const sheet = marksStyles.styleSheet!;
  const { adoptedStyleSheets } = shadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  return [...textsOf(shadowRoot)].flatMap((text) =>
    foundWords(text.data, words).map(([startOffset, endOffset]) => {
      const ends = { startContainer: text, startOffset, endContainer: text, endOffset };
      return new StaticRange(ends);
    }),
  );
}

/** Marks what is looked for on the cards of a list, once they have rendered. */
async function mark(list: List): Promise<void> {
  const cards = [...(list.shadowRoot?.querySelectorAll('iom-news-card') ?? [])];
  await Promise.all(cards.map(({ updateComplete }) => updateComplete));
  clear(list);
  const { feed } = list;
  const words = searches.has(feed) ? wordsOf(feed.query.text ?? '') : [];
  if (!words.length || !list.isConnected) return;
  const ranges = new Set<StaticRange>();
  marked.set(list, ranges);
  let end = performance.now() + slice;
  for (const card of cards) {
    for (const range of markCard(card, words)) {
      ranges.add(range);
      highlight?.add(range);
    }
    if (performance.now() < end) continue;
    await pause();
    // The list has rendered again, or is gone.
    if (marked.get(list) !== ranges) return;
    end = performance.now() + slice;
  }
}

/** Follows a list from now on: what is marked changes whenever it renders. */
function follow(list: List): void {
  if (known.has(list)) return;
  known.add(list);
  list.addController({
    hostUpdated: () => void mark(list),
    hostDisconnected: () => clear(list),
  });
  void mark(list);
}

/**
 * Marks the words that are looked for in the stories of a feed, on every list that shows it, as long as
 * the search is there.
 *
 * @returns takes the marks back
 */
export function markFound(feed: NewsStore): () => void {
  if (!highlight) return () => undefined;
  CSS.highlights.set('iom-news-search', highlight);
  searches.set(feed, (searches.get(feed) ?? 0) + 1);
  feed.drawn = (list) => follow(list as List);
  // Lists that are there already render again, and are known by that.
  feed.notify();
  return () => {
    const others = searches.get(feed)! - 1;
    if (others) return void searches.set(feed, others);
    searches.delete(feed);
    feed.drawn = undefined;
    for (const list of [...marked.keys()]) if (list.feed === feed) void mark(list);
  };
}
