import { css } from 'lit';

export const listLayoutStyles = css`
  .compact > * {
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_line);
  }

  .compact > :first-child,
  .featured > :first-child {
    border-block-start: 3px solid var(--_accent);
  }

  .featured,
  .carousel {
    display: grid;
    gap: var(--_gap);
    --_gap: var(--iom-gap, 1.5em);
  }

  .compact.skeleton > * {
    gap: 0.5em;
    min-block-size: 4em;
  }

  .compact.skeleton i:nth-child(n + 3) {
    display: none;
  }

  .featured {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--iom-column, 24em)), 1fr));
  }

  .featured > :not(:first-child) {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .featured > :first-child {
    grid-column: 1 / -1;
    padding-block-start: var(--_gap);
    container-type: inline-size;
  }

  .featured.skeleton > * {
    min-block-size: 7em;
  }

  .featured.skeleton > :first-child {
    min-block-size: 24em;
  }

  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: flex-end;
    min-block-size: 2.75em;
    margin-block-end: 0.75em;
  }

  .turn[hidden] {
    visibility: hidden;
  }

  [part='position'] {
    margin-inline-end: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .turn button {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    padding: 0;
    border-radius: 2em;
  }

  .turn button::before {
    inline-size: 0.5625em;
    block-size: 0.5625em;
    border: solid;
    border-width: 0.125em 0.125em 0 0;
    translate: -0.125em;
    rotate: 45deg;
    content: '';
  }

  [dir='ltr'] [part='previous']::before,
  [dir='rtl'] [part='next']::before {
    translate: 0.125em;
    rotate: 225deg;
  }

  [aria-disabled='true'] {
    border-color: var(--_line);
    background: none !important;
    color: color-mix(in srgb, currentColor 40%, transparent);
    cursor: default;
  }

  .carousel {
    grid-auto-columns: min(85%, var(--iom-column, 18em));
    grid-auto-flow: column;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-color: var(--_edge) transparent;
    scrollbar-width: thin;
    padding-block-end: 0.75em;
  }

  .carousel > * {
    scroll-snap-align: start;
    padding: min(1.25em, 6%);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .carousel.skeleton {
    padding-block-start: 3.5em;
    overflow: hidden;
  }

  .carousel.skeleton > * {
    min-block-size: 24em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .carousel {
      scroll-behavior: smooth;
    }
  }

  @media (forced-colors: active) {
    [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    .turn {
      display: none;
    }

    .carousel {
      display: block;
      overflow: visible;
    }

    .carousel > * {
      margin-block-end: 1em;
    }
  }
`;
