import { css } from 'lit';

export const newsPagerStyles = css`
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    /* The buttons come from a file of their own. */
    min-block-size: 2.75em;
  }

  button {
    min-inline-size: 2.75em;
    font-variant-numeric: tabular-nums;
  }

  [aria-current] {
    border-color: currentColor;
    --_accent: var(--_fill);
    background: var(--_accent) !important;
    color: var(--_on-accent);
    font-weight: 600;
  }

  @media print {
    nav {
      display: none;
    }
  }
`;
