import { css } from 'lit';

/** Dark on pale yellow, on light pages and on dark ones. */
export const marksStyles = css`
  ::highlight(iom-news-search) {
    background-color: var(--iom-color-mark, #ffe08a);
    color: var(--iom-color-on-mark, #1c1c1c);
  }

  @media (forced-colors: active) {
    ::highlight(iom-news-search) {
      background-color: Mark;
      color: MarkText;
    }
  }
`;
