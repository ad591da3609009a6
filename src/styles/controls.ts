import { css } from 'lit';

/** Buttons, fields and focus rings, the same in every element. */
export const controlStyles = css`
  button,
  select,
  summary {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    cursor: pointer;
  }

  button:hover:not(:disabled),
  summary:hover {
    border-color: currentColor;
    background: var(--_tint);
  }

  :disabled {
    cursor: default;
    color: var(--_muted);
  }

  :focus-visible {
    outline: var(--iom-focus-ring, 3px solid var(--_accent));
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
