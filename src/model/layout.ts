/** How a list lays its stories out: one below the other, or as cards in columns. */
export type Layout = 'list' | 'grid';

/** Every layout; the first is the default. */
export const layouts: readonly Layout[] = ['list', 'grid'];
