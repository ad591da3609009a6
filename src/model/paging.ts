/**
 * How a list that is longer than one page goes on: `more` adds the next page below, `pages` replaces
 * the page, `none` shows the first page only.
 */
export type Paging = 'more' | 'pages' | 'none';
