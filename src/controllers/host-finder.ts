import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NewsStore } from '../store/news-store.js';
import { parentOf } from './page-language.js';
import { report } from './report.js';

/** An element that owns a feed, or shows one it found. It is known by this property alone. */
export interface FeedHost extends Element {
  readonly feed: NewsStore | undefined;
}

/**
 * Sent by a host when it can be found: `for` and nesting then work in whatever order elements are
 * defined and inserted. It bubbles out of every shadow root, up to the document.
 */
const hostArrived = 'iom-news-host';

/** Makes a host known to the elements that look for one. No `Event`: MooTools puts its own there. */
export function announceHost(host: Element): void {
  host.dispatchEvent(new CustomEvent(hostArrived, { bubbles: true, composed: true }));
}

const feedOf = (node: Node | null): NewsStore | undefined => {
  const feed = node && 'feed' in node ? (node as Partial<FeedHost>).feed : undefined;
  return typeof feed?.subscribe === 'function' ? feed : undefined;
};

/**
 * The store of the element's host: the element with the id `target` in the same root, else the
 * nearest ancestor that has a feed, across shadow roots.
 */
export function findFeed(element: Element, target: string | undefined): NewsStore | undefined {
  if (target) {
    const root = element.getRootNode() as Partial<NonElementParentNode>;
    const host = root.getElementById?.(target) ?? null;
    return host === element ? undefined : feedOf(host);
  }
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const feed = feedOf(node);
    if (feed) return feed;
  }
  return undefined;
}

/** Milliseconds after which a host that is still missing is more likely forgotten than late. */
const patience = 3000;

/** An element that looks for its host. */
export interface Seeker extends ReactiveControllerHost, Element {
  /** Id of the host, when it is no ancestor. */
  for: string | undefined;
}

/** Finds the host of a list or control, follows its store, and renders its element on each change. */
export class HostFinder<T extends Seeker = Seeker> implements ReactiveController {
  #leave: (() => void) | undefined;
  #document: Document | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  #isOverdue = false;

  /** The host's store; `undefined` until the host is there. */
  feed: NewsStore | undefined;

  constructor(protected readonly element: T) {
    element.addController(this);
  }

  /** The host is more likely forgotten than late. */
  get isMissing(): boolean {
    return this.#isOverdue && !this.feed;
  }

  hostConnected(): void {
    this.#document = this.element.ownerDocument;
    this.#document.addEventListener(hostArrived, this.#seek);
    this.#seek();
    this.#timer = setTimeout(() => this.#complain(), patience);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#isOverdue = false;
    this.#document?.removeEventListener(hostArrived, this.#seek);
    this.#take(undefined);
  }

  /** Before each render, because `for` may have changed. */
  hostUpdate(): void {
    this.#seek();
  }

  readonly #seek = (): void => {
    if (this.element.isConnected) this.#take(findFeed(this.element, this.element.for));
  };

  /** A list without `for` can be its own host; everything else needs one. */
  #complain(): void {
    // An element gets its id at any time, and tells nobody.
    this.#seek();
    const { localName, for: target } = this.element;
    if (this.feed || !(target || !('feed' in this.element))) return;
    this.#isOverdue = true;
    this.element.requestUpdate();
    report(localName, 'no-host', target);
  }

  #take(feed: NewsStore | undefined): void {
    if (feed === this.feed) return;
    this.#leave?.();
    this.feed = feed;
    this.#leave = feed?.subscribe(() => this.element.requestUpdate());
    this.element.requestUpdate();
  }
}
