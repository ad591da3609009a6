/** How a list lays its stories out: one below the other, or as cards in columns. */
export type Layout = 'list' | 'grid';

/** Every layout. */
export const layouts: readonly Layout[] = ['list', 'grid'];

/** Whether a page's value is a layout. */
export const isLayout = (value: unknown): value is Layout => layouts.includes(value as Layout);
