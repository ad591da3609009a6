import { css } from 'lit';

export const countryMapStyles = css`
  :host {
    margin-block-end: 1.25em;
  }

  .base {
    container-type: inline-size;
    /* What it would be in a row that asks each element for its own width. */
    contain-intrinsic-inline-size: 36em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    justify-content: space-between;
    max-inline-size: 36em;
    margin-block-end: 0.5em;
  }

  [part='label'] {
    font-weight: 600;
  }

  [part='clear'] {
    min-block-size: 2.25em;
    padding: 0.25em 0.375em;
    font-size: 0.8125em;
  }

  .away {
    visibility: hidden;
  }

  .picture {
    display: grid;
    gap: 0.75em;
    max-inline-size: 36em;
    /* The west is on the left in every language. */
    direction: ltr;
  }

  .aside {
    display: grid;
    gap: 0.5em;
  }

  p {
    margin: 0;
  }

  /* Room for a long name, so that nothing moves when it comes. */
  [part='readout'] {
    display: grid;
    align-items: end;
    /* Lines are a little higher in some fonts. */
    min-block-size: 3.25em;
  }

  strong + span {
    white-space: nowrap;
  }

  strong {
    margin-inline-end: 0.25em;
    font-weight: 600;
  }

  [part='legend'] {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .bar {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 2px;
    max-inline-size: 22em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .bar > ::before {
    display: block;
    block-size: 0.75em;
    border-radius: 0.125em;
    content: '';
  }

  .map {
    display: grid;
    grid-template-columns: repeat(10, minmax(0, 1fr));
    gap: min(0.25em, 1cqi);
    font-size: min(1em, 4.2cqi);
  }

  [role='option'] {
    position: relative;
    display: grid;
    place-content: center;
    aspect-ratio: 1;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    line-height: 1.15;
    text-align: center;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  [role='option'] > :first-child {
    font-weight: 600;
    letter-spacing: 0.02em;
  }

  [part='count'] {
    display: none;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  /* The page's text is readable on all but the deepest, whatever the accent; so these stay pale. */
  [data-shade='1'] {
    --_shade: 17%;
  }

  [data-shade='2'] {
    --_shade: 30%;
  }

  [data-shade='3'] {
    --_shade: 45%;
  }

  [data-shade='4'] {
    --_shade: 100%;
  }

  [role='option'],
  .bar > ::before {
    background: color-mix(in srgb, var(--_fill) var(--_shade), transparent);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  [data-shade='0'][role='option'],
  .bar > [data-shade='0']::before {
    background: var(--_tint);
  }

  [data-shade='4'] > * {
    color: var(--_on-accent);
  }

  [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  [aria-disabled='true'] > :first-child {
    font-weight: 400;
  }

  .outside[role='option'] {
    border: 1px dotted var(--_line);
    background: none;
  }

  [aria-disabled='false']:hover {
    border-color: currentColor;
  }

  [aria-selected='true'] {
    z-index: 1;
    box-shadow:
      0 0 0 2px Canvas,
      0 0 0 4px var(--_ring, currentColor);
  }

  [aria-selected='true']::before,
  [aria-selected='true']::after {
    position: absolute;
    content: '';
  }

  [aria-selected='true']::before {
    inset: -0.625em -0.625em auto auto;
    inline-size: 1.125em;
    block-size: 1.125em;
    border-radius: 50%;
    background: currentColor;
  }

  [aria-selected='true']::after {
    inset: -0.375em -0.25em auto auto;
    inline-size: 0.3125em;
    block-size: 0.5625em;
    border: solid Canvas;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  [role='option']:focus-visible {
    z-index: 2;
    box-shadow: 0 0 0 2px Canvas;
  }

  [aria-selected='true']:focus-visible {
    box-shadow:
      0 0 0 2px Canvas,
      0 0 0 4px var(--_ring, currentColor),
      0 0 0 6px Canvas;
    outline-offset: 6px;
  }

  .elsewhere {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }

  .elsewhere > [role='option'] {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    padding: 0.375em 0.875em;
    aspect-ratio: auto;
  }

  .elsewhere [part='count'] {
    display: block;
  }

  [part='note'] {
    max-inline-size: 48em;
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.75em;
  }

  [data-column='1'] {
    grid-column: 1;
  }

  [data-column='2'] {
    grid-column: 2;
  }

  [data-column='3'] {
    grid-column: 3;
  }

  [data-column='4'] {
    grid-column: 4;
  }

  [data-column='5'] {
    grid-column: 5;
  }

  [data-column='6'] {
    grid-column: 6;
  }

  [data-column='7'] {
    grid-column: 7;
  }

  [data-column='8'] {
    grid-column: 8;
  }

  [data-column='9'] {
    grid-column: 9;
  }

  [data-column='10'] {
    grid-column: 10;
  }

  @container (inline-size >= 24em) {
    [part='count'] {
      display: block;
    }

    [part='readout'] {
      min-block-size: 1.75em;
    }

    [part='clear'] {
      padding-inline: 1em;
    }
  }

  /* The oceans beside South America have room for what is said of the map. */
  @container (inline-size >= 35em) {
    .aside,
    [role='listbox'] {
      grid-area: 1 / 1;
    }

    .aside {
      grid-template-columns: 27% auto;
      justify-content: space-between;
      align-self: start;
      margin-block-start: 91%;
    }

    strong {
      display: block;
    }

    .bar {
      grid-auto-flow: row;
      text-align: start;
    }

    .bar > * {
      display: flex;
      gap: 0.5em;
      align-items: center;
    }

    .bar > ::before {
      inline-size: 2em;
      block-size: 1.25em;
    }
  }

  @media print {
    [part='clear'] {
      display: none;
    }

    .picture {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    [role='option'],
    .bar > ::before {
      --_accent: CanvasText;
      --_fill: CanvasText;
      --_on-accent: Canvas;
      --_ring: Highlight;
      color: CanvasText;
      forced-color-adjust: none;
    }

    [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
