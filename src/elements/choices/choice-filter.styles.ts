import { css } from 'lit';

export const choiceFilterStyles = css`
  :host {
    margin-block-end: 1.25em;
  }

  .base {
    min-block-size: 4.25em;
  }

  [part='label'] {
    display: block;
    margin-block-end: 0.375em;
    font-size: 0.875em;
    font-weight: 600;
  }

  select {
    inline-size: min(100%, 22em);
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  @media print {
    .base {
      display: none;
    }
  }
`;
