/**
 * Lit's CSS module falls back to style elements where a browser has no constructable style sheets,
 * and explains itself to developers. Every browser of our baseline has them, a strict CSP would block
 * the fallback, and only our own style sheets pass through here.
 */
const lean = `
  class CSSResult {
    constructor(cssText) { this.cssText = cssText; }
    get styleSheet() {
      if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
      return this.sheet;
    }
  }
  const results = new WeakMap();
  export const css = (strings) => {
    if (!results.has(strings)) results.set(strings, new CSSResult(strings[0]));
    return results.get(strings);
  };
  export const getCompatibleStyle = (style) => style;
  export const adoptStyles = (root, styles) => {
    try {
      root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
    } catch {
      // They belong to the document that they were made in; this is another one.
    }
  };
  export const supportsAdoptingStyleSheets = true;
  export const unsafeCSS = undefined;
  export { CSSResult };`;

/**
 * Puts a few lines in the place of Lit's CSS module, for style sheets without expressions.
 *
 * @returns {import('rollup').Plugin}
 */
export function leanStyles() {
  let found = false;
  return {
    name: 'lean-styles',
    load(id) {
      if (!/reactive-element\/(?:.*\/)?css-tag\.js$/.test(id)) return null;
      found = true;
      return lean;
    },
    generateBundle() {
      const usesLit = [...this.getModuleIds()].some((id) => id.endsWith('/reactive-element.js'));
      if (usesLit && !found) this.error('Lit no longer has the CSS module that is replaced here.');
    },
  };
}
