/** The element above, as the visitor sees it: out of a slot, and out of a shadow root. */
export const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ??
  node.parentNode ??
  (node instanceof ShadowRoot ? node.host : null);

/** An attribute nearest above the element or on it, across shadow roots; empty when there is none. */
export function nearest(element: Element, name: string): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const value = node instanceof Element ? node.getAttribute(name) : null;
    if (value) return value;
  }
  return '';
}

/** Attribute that holds a page's own words. */
export const ownWords = 'data-iom-words';

const followers = new Map<Element, () => void>();
let watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Lets every element look again at what it speaks. */
export const languagesChanged = (): void => followers.forEach((follower) => follower());

/** Roots whose `lang` attributes reach the element: its own, and that of each host above. */
function watch(element: Element): void {
  for (let node: Node = element.getRootNode(); ; node = node.host.getRootNode()) {
    if (!watched.has(node)) {
      watched.add(node);
      observer?.observe(node, {
        attributes: true,
        attributeFilter: ['lang', ownWords],
        subtree: true,
      });
    }
    if (!(node instanceof ShadowRoot)) return;
  }
}

/**
 * Calls back whenever a `lang`, or a page's own words, change in a tree around the element, until the
 * function it returns is called. All elements share one observer.
 */
export function followLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(languagesChanged);
  followers.set(element, changed);
  watch(element);
  return () => {
    followers.delete(element);
    if (followers.size) return;
    observer?.disconnect();
    observer = undefined;
    watched = new WeakSet();
  };
}
