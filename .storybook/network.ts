/**
 * Stories of states that a static server cannot bring about, such as an answer that never comes, put
 * themselves between the elements and the network for one address of their own. Nothing else is
 * changed, and everything is put back when the story is left.
 */
export type Answer = (request: RequestInit | undefined) => Promise<Response>;

/**
 * Answers requests for an address, relative to the preview. Hand it to a story as `beforeEach`.
 *
 * @returns what takes the answer away again
 */
export function answer(address: string, respond: Answer): () => void {
  const wanted = new URL(address, document.baseURI).href;
  const before = window.fetch;
  const patched: typeof fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return url === wanted ? respond(init) : before.call(window, input, init);
  };
  window.fetch = patched;
  return () => {
    if (window.fetch === patched) window.fetch = before;
  };
}

/** Keeps the visitor waiting, past any deadline. */
export const never: Answer = () => new Promise(() => undefined);

/** The server cannot be reached. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
