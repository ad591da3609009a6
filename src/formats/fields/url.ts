/** Longer addresses are dropped: no server needs them, and they cost layout and memory. */
const longest = 4096;

// Spares the cost of URL for addresses that are plainly absolute and plainly safe.
const plain = /^https:\/\/[a-z\d.-]+(?::\d+)?\/[\w\-./~%?=&#+,:;!*()$]*$/;

/**
 * An absolute http(s) address, or `undefined` for anything else: other schemes, addresses with a
 * user name or password, and endless ones.
 *
 * @param base absolute address that relative ones start from; without one they are dropped
 */
export function readUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || !value.trim() || value.length > longest) return undefined;
  if (plain.test(value)) return value;
  try {
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}
