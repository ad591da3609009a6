/**
 * How a list lays its stories out. `list`: one below the other; `grid`: as cards in columns; `compact`:
 * headlines; `featured`: the first large, the others small; `carousel`: as cards in a row to scroll.
 */
export type Layout = 'list' | 'grid' | 'compact' | 'featured' | 'carousel';

/** Every layout; the first is the default. */
export const layouts: readonly Layout[] = ['list', 'grid', 'compact', 'featured', 'carousel'];

/** How a card is laid out: of `featured` it is the large one, and `small` are the others. */
export type CardLayout = Layout | 'small';

/** Whether a layout is one that few pages have, whose look is fetched when it is met. */
export const isRare = (layout: CardLayout): boolean => layout !== 'list' && layout !== 'grid';
