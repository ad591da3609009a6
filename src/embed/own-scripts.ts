/** Set on a script tag that has been seen to: others pass it over, and so does a copy of the page. */
const seen = 'data-iom-news-seen';

/** Types that browsers run. A consent manager turns what it holds back into another. */
const runs = ['', 'module', 'text/javascript', 'application/javascript'];

const isFile = (address: string, file: string): boolean =>
  address.replace(/[?#].*/, '').endsWith(`/${file}`);

const take = (scripts: readonly HTMLScriptElement[]): HTMLScriptElement[] => {
  for (const script of scripts) script.toggleAttribute(seen, true);
  return [...scripts];
};

/** Whether any script tag has been seen to. */
export const hasSeen = (): boolean => document.querySelector(`script[${seen}]`) !== null;

/** The script tag that runs now; a module has none, nor has what a loader evaluates. */
export function currentScript(): HTMLScriptElement | undefined {
  // An element of the page that is named so would hide it.
  const current: unknown = document.currentScript;
  return current instanceof HTMLScriptElement && current.src ? current : undefined;
}

/**
 * The script tags to see to: the one that runs now, else every one with the name of the file.
 *
 * @param file such as `iom-news.full.js`
 */
export function ownScripts(file: string): HTMLScriptElement[] {
  const current = currentScript();
  if (current) return current.hasAttribute(seen) ? [] : take([current]);
  const others = document.querySelectorAll<HTMLScriptElement>(`script[src]:not([${seen}])`);
  return take(
    [...others].filter(({ src, type }) => isFile(src, file) && runs.includes(type.toLowerCase())),
  );
}
