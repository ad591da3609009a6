import type { CSSResult } from 'lit';

/**
 * Gives a shadow root further styles. A style sheet belongs to the document that it was made in: a root
 * that has gone to another one does without.
 */
export function dress(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  try {
    root.adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet!));
  } catch {
    // Everything is there, as the browser shows it.
  }
}
