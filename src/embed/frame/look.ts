import { checked } from './parameters.js';

const schemes = ['light', 'dark', 'auto'];

/** Style sheets beside this page. */
const themes = ['iom', 'plain', 'contrast'];

/**
 * The page has no ground of its own, so that it takes that of the page around it. Browsers put an opaque
 * one behind a frame whose colour scheme differs from its element's, so text stays readable at any rate.
 */
const style = `
  :root { color-scheme: light; background: transparent; font: 100%/1.5 system-ui, sans-serif; }
  :root.dark { color-scheme: dark; }
  :root.auto { color-scheme: light dark; }
  /* Room for the outline of what has the focus, which the edge of the frame would cut. */
  body { display: flow-root; margin: 0; padding: 5px; overflow-wrap: break-word; }
  p { margin: 0; }
  /* An open menu hangs over what is below it, and the frame would cut it off. */
  .menus body { min-block-size: 26em; }
`;

/** Gives the page its look: `theme` holds a colour scheme, a theme, or both. */
export function applyLook(parameters: URLSearchParams, document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const hasMenus = /country|topic/.test(parameters.get('controls') ?? '');
  document.documentElement.classList.toggle('menus', hasMenus);
  const words = [...schemes, ...themes];
  const theme = checked(parameters, 'theme', `any of ${words.join(', ')}`, (value) =>
    value.split(/\s+/).every((word) => words.includes(word)),
  );
  for (const word of theme?.split(/\s+/) ?? []) {
    if (schemes.includes(word)) {
      document.documentElement.classList.add(word);
    } else {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `themes/${word}.css`;
      document.head.append(link);
    }
  }
}
