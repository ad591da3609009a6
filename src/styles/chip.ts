import { css } from 'lit';

/** Buttons that say what is chosen, and take it back. */
export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0.625em 0 0;
    padding: 0;
    list-style: none;
  }

  [part='chip'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border-radius: var(--iom-radius, 2em);
    background: var(--_tint);
  }

  [part='chip']::after {
    font-size: 1.25em;
    line-height: 1;
    content: '×';
    content: '×' / '';
  }
`;
