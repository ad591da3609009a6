import { css } from 'lit';

export const controlsStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: flex-start;
  }

  .controls > * {
    flex: 1 1 14em;
    min-inline-size: 0;
    margin-block-end: 1em;
  }

  .controls > iom-news-search {
    flex-grow: 2;
  }

  /* Months want room, and nothing beside them that is so much lower. */
  .controls > iom-date-filter {
    flex-basis: 100%;
  }

  /* What is chosen stands below all controls, once. */
  .controls > ::part(chosen) {
    display: none;
  }

  .chips {
    margin-block: 0 1.25em;
  }

  [part='clear'] {
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border-color: transparent;
    text-decoration: underline;
  }

  @media print {
    .controls,
    .chips {
      display: none;
    }
  }
`;
