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

  .select {
    position: relative;
    inline-size: min(100%, 22em);
  }

  select {
    inline-size: 100%;
    padding-inline: 0.75em 2.25em;
    overflow: hidden;
    appearance: none;
    text-overflow: ellipsis;
  }

  .select::after,
  summary::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
    content: '';
  }

  .select::after {
    position: absolute;
    inset-block-start: calc(50% - 0.25em);
    inset-inline-end: 1em;
    pointer-events: none;
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
