import { css } from 'lit';

export const dateFilterStyles = css`
  :host {
    margin-block-end: 1.25em;
  }

  .base {
    container-type: inline-size;
    /* What it would be in a row that asks each element for its own width. */
    contain-intrinsic-inline-size: 36em;
    max-inline-size: 54em;
  }

  .base[hidden] {
    display: none;
  }

  [part='label'] {
    display: block;
    margin-block-end: 0.5em;
    font-weight: 600;
  }

  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  button {
    min-block-size: 2.5em;
    padding: 0.25em 0.875em;
    border-radius: var(--iom-radius, 2em);
    font-size: 0.875em;
  }

  [aria-pressed='true'] {
    --_accent: var(--_fill);
    border-color: var(--_accent);
    background: var(--_accent) !important;
    color: var(--_on-accent);
  }

  button:disabled {
    border-style: dashed;
    border-color: var(--_line);
    background: none;
  }

  p {
    margin: 0;
  }

  /* Room for long words, so that nothing moves when they come. */
  [part='readout'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-content: start;
    justify-content: space-between;
    min-block-size: 3em;
    margin-block: 1em 0.25em;
    font-size: 0.875em;
  }

  [part='readout'] > :last-child {
    color: var(--_muted);
  }

  strong {
    font-weight: 600;
  }

  strong + span {
    white-space: nowrap;
  }

  .chart {
    block-size: 10.5em;
  }

  .chart:empty::before {
    display: block;
    block-size: 8em;
    border-block-end: 1px solid var(--_edge);
    background: var(--_tint);
    content: '';
  }

  [part='control'],
  .axis {
    display: grid;
    grid-auto-columns: minmax(0, 4.5em);
    grid-auto-flow: column;
  }

  [part='control'] {
    block-size: 8em;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
    /* Sideways a finger draws, up and down it scrolls the page. */
    touch-action: pan-y pinch-zoom;
  }

  [role='option'],
  .axis > * {
    position: relative;
  }

  [role='option'] {
    border-block-end: 1px solid var(--_edge);
  }

  [aria-disabled='true'] {
    cursor: default;
  }

  .column {
    position: absolute;
    inset: auto min(12%, 0.375em) 0;
    block-size: max(3px, (100% - 1.5em) * var(--_share));
    border: 1px solid var(--_accent);
    border-block-end: 0;
    border-start-start-radius: min(var(--_radius), 0.25em);
    border-start-end-radius: min(var(--_radius), 0.25em);
    background: var(--_accent);
  }

  .none {
    block-size: 0;
    border: 0;
  }

  .divided > [aria-selected='false'] > .column {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  [role='option']:hover > .column {
    border-color: currentColor;
  }

  [aria-selected='true'] {
    background: var(--_tint);
  }

  /* A bracket below what is chosen. */
  [aria-selected='true']::after {
    position: absolute;
    inset-block-start: calc(100% - 1px);
    inset-inline: 0;
    block-size: 4px;
    background: var(--_accent);
    content: '';
  }

  .first::before,
  .last::before {
    position: absolute;
    inset-block: 0 -3px;
    inset-inline: 0;
    border: 0 solid var(--_accent);
    content: '';
    pointer-events: none;
  }

  .first::before {
    border-inline-start-width: 2px;
  }

  .last::before {
    border-inline-end-width: 2px;
  }

  [role='option']:focus-visible {
    z-index: 1;
    outline-offset: 1px;
  }

  [part='count'] {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: -0.25em;
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    text-align: center;
  }

  [part='tick'] {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.125em;
    color: var(--_muted);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    white-space: nowrap;
  }

  [data-row='1'] {
    inset-block-start: 1.9em;
    color: inherit;
    font-weight: 600;
  }

  .end[part='tick'] {
    inset-inline: auto 0;
  }

  [part='control']:not(.numbered) [part='count'] {
    display: none;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
  }

  @container (inline-size >= 36em) {
    [part='readout'] {
      min-block-size: 1.5em;
      font-size: 1em;
    }
  }

  summary {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.5em;
    padding-block: 0.25em;
    padding-inline: 0 0.25em;
    border: 0;
    font-size: 0.875em;
    list-style: none;
    overflow-wrap: anywhere;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
    content: '';
  }

  details[open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }

  summary:hover {
    text-decoration: underline;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    padding-block: 0.375em;
  }

  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    max-inline-size: 100%;
    font-size: 0.875em;
  }

  input {
    min-block-size: 2.75em;
    min-inline-size: min(10em, 100%);
    padding: 0.5em 0.625em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  [part='undated'] {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .column {
      transition: block-size 0.2s;
    }
  }

  @media print {
    .base {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .column,
    [aria-selected='true']::after,
    .first::before,
    .last::before {
      --_accent: CanvasText;
      forced-color-adjust: none;
    }

    .divided > [aria-selected='false'] > .column {
      background: Canvas;
    }

    .divided > [aria-selected='true'] > .column,
    [aria-selected='true']::after,
    .first::before,
    .last::before {
      --_accent: Highlight;
    }

    [aria-pressed='true'] {
      background: Highlight !important;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
