import { css } from 'lit';

export const newsSearchStyles = css`
  :host {
    margin-block-end: 1.25em;
  }

  [part='label'] {
    display: block;
    margin-block-end: 0.375em;
    font-size: 0.875em;
    font-weight: 600;
  }

  .field {
    position: relative;
    max-inline-size: 30em;
  }

  /* A magnifying glass. */
  .field::before,
  .field::after {
    position: absolute;
    border: 0.125em solid var(--_muted);
    content: '';
    pointer-events: none;
  }

  .field::before {
    inset-block-start: 0.8125em;
    inset-inline-start: 0.875em;
    inline-size: 0.625em;
    block-size: 0.625em;
    border-radius: 50%;
  }

  .field::after {
    inset-block-start: 1.625em;
    inset-inline-start: 1.5em;
    inline-size: 0.4375em;
    border-width: 0.125em 0 0;
    rotate: 45deg;
  }

  .field:dir(rtl)::after {
    rotate: -45deg;
  }

  input {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 3em 0.5em 2.5em;
    padding-inline: 2.5em 3em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    appearance: none;
  }

  input::-webkit-search-cancel-button {
    display: none;
  }

  [part='clear'] {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1px;
    inline-size: 2.75em;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }

  [part='clear'][hidden] {
    display: none;
  }

  [part='clear']::before {
    font-size: 1.375em;
    line-height: 1;
    content: '×';
    content: '×' / '';
  }

  @media print {
    .base {
      display: none;
    }
  }
`;
