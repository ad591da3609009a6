import { report } from '../controllers/report.js';

/** What is registered: any element class of this library carries its version. */
type ElementClass = CustomElementConstructor & { readonly version: string };

/**
 * Defines a tag unless it is taken. The same version a second time is nothing to talk about; of two
 * versions the first stays, and the webmaster is told.
 */
export function register(tag: string, elementClass: ElementClass): void {
  const first = customElements.get(tag) as Partial<ElementClass> | undefined;
  if (!first) return customElements.define(tag, elementClass);
  if (first.version !== elementClass.version) {
    report(tag, 'other-version', first.version, elementClass.version);
  }
}
