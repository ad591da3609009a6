/** The element above, as the visitor sees it: out of a slot, and out of a shadow root. */
export const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ??
  node.parentNode ??
  (node instanceof ShadowRoot ? node.host : null);

/** The `lang` nearest above the element or on it, across shadow roots; empty when there is none. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const language = node instanceof Element ? node.getAttribute('lang') : null;
    if (language) return language;
  }
  return '';
}

const followers = new Map<Element, () => void>();
let watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Roots whose `lang` attributes reach the element: its own, and that of each host above. */
function watch(element: Element): void {
  for (let node: Node = element.getRootNode(); ; node = node.host.getRootNode()) {
    if (!watched.has(node)) {
      watched.add(node);
      observer?.observe(node, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    if (!(node instanceof ShadowRoot)) return;
  }
}

/**
 * Calls back whenever a `lang` changes in a tree around the element, until the function it returns is
 * called. All elements share one observer.
 */
export function followLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => followers.forEach((follower) => follower()));
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
