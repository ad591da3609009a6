export type { NewsOptions, RenderOptions, Styles } from './options.js';
export { type LinkOptions, renderLinks } from './render-links.js';
export { renderNews } from './render-news.js';
