import type { LitElement, TemplateResult } from 'lit';
import { cardLayoutStyles } from './card-layouts.styles.js';
import { Carousel, type Owner } from './carousel.js';
import { listLayoutStyles } from './list-layouts.styles.js';

/** The layouts that few pages have, in one list or card. */
export interface Look {
  /** The stories as a row to scroll. */
  row(stories: TemplateResult): TemplateResult;
}

/** Gives a list or a card its styles for them, and a list its buttons. */
export function look(element: LitElement | Owner): Look {
  const isList = 'shown' in element;
  const { styleSheet } = isList ? listLayoutStyles : cardLayoutStyles;
  (element.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet!);
  const carousel = isList ? new Carousel(element) : undefined;
  return { row: (stories) => carousel?.render(stories) ?? stories };
}
