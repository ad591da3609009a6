/**
 * Lit's decorators serve two dialects and tslib's helper every kind of member. The bundle has one
 * dialect, and decorates nothing but properties and accessors of elements.
 */
const modules = {
  'lit/decorators.js': `
    export const property = (options) => (prototype, name) =>
      prototype.constructor.createProperty(name, options);
    export const state = (options) => property({ ...options, state: true, attribute: false });`,
  tslib: `
    export const __decorate = (decorators, prototype, name) =>
      decorators.forEach((decorate) => decorate(prototype, name));`,
};

/**
 * Puts the few lines that the bundle needs in the place of general helpers. Rollup fails when the
 * source comes to need more of them.
 *
 * @returns {import('rollup').Plugin}
 */
export function leanDecorators() {
  return {
    name: 'lean-decorators',
    resolveId: {
      order: 'pre',
      handler: (source) => (source in modules ? `\0lean:${source}` : null),
    },
    load: (id) => (id.startsWith('\0lean:') ? modules[id.slice('\0lean:'.length)] : null),
  };
}
