import { css } from 'lit';

/** The fields to choose by, and the preview beside them; after the styles of the builder. */
export const choicesStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em;
  }

  .group {
    gap: 1em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .group > legend {
    float: inline-start;
    inline-size: 100%;
    font-size: 1.0625em;
  }

  .group > legend + * {
    clear: both;
  }

  .plain > legend {
    margin-block-end: 0.5em;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 1em;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    color: inherit;
    accent-color: var(--_fill);
    font-size: 1em;
  }

  .check {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.5em;
    font-weight: 400;
    cursor: pointer;
  }

  .check + .help {
    margin-block-start: -1em;
  }

  .ticks summary {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
  }

  .ticks summary::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: -0.25em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    rotate: 45deg;
    content: '';
  }

  .ticks[open] summary::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }

  .ticks .count {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .ticks fieldset {
    max-block-size: 20em;
    padding: 0.75em;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-block-start: 0;
    border-radius: 0 0 var(--_radius) var(--_radius);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.5em), 1fr));
    gap: 0.75em;
  }

  .places {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
  }

  .card {
    position: relative;
    display: grid;
    align-content: start;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .card:hover {
    border-color: var(--_edge);
    background: var(--_tint);
  }

  .card:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .card input {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-end: 0.75em;
  }

  .places .name {
    padding-inline-end: 2em;
  }

  .sketch {
    display: grid;
    gap: 3px;
    inline-size: 3em;
    block-size: 2.5em;
    margin-block-end: 0.5em;
    color: var(--_muted);
  }

  .sketch i {
    border-radius: 2px;
    background: currentColor;
    opacity: 0.55;
  }

  .sketch.grid {
    grid-template-columns: 1fr 1fr;
  }

  .sketch.compact i {
    block-size: 3px;
  }

  .sketch.featured {
    grid-template-columns: 2fr 1fr;
  }

  .sketch.featured i:first-child {
    grid-row: span 3;
  }

  .sketch.carousel {
    grid-template-columns: 0.4fr 1fr 1fr 0.4fr;
    block-size: 1.75em;
    margin-block: 0.375em 0.875em;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
  }

  .widths {
    display: flex;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }

  .widths label {
    position: relative;
    font-size: 0.875em;
    font-weight: 400;
    cursor: pointer;
  }

  .widths input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .widths span {
    display: block;
    padding: 0.4em 0.9em;
    border-radius: calc(var(--_radius) - 1px);
  }

  .widths :checked + span {
    --_accent: var(--_fill);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .widths :focus-visible + span {
    outline: var(--iom-focus-ring, 3px solid var(--_accent));
    outline-offset: 2px;
  }

  .stage {
    max-block-size: 60em;
    margin-inline: auto;
    inline-size: 100%;
    padding: 1.25em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    background: Canvas;
    color: CanvasText;
    color-scheme: light;
  }

  .stage.dark {
    color-scheme: dark;
  }

  .stage.auto {
    color-scheme: light dark;
  }

  .stage.phone {
    max-inline-size: 22.5em;
  }

  .stage.column {
    max-inline-size: 34em;
  }

  @container (inline-size > 60em) {
    .contents {
      grid-template-columns: repeat(3, minmax(6em, auto)) 2fr 2fr;
    }

    .columns {
      grid-template-columns: minmax(0, 25em) minmax(0, 1fr);
      align-items: start;
    }

    .preview {
      position: sticky;
      inset-block-start: 1em;
    }

    .stage {
      max-block-size: calc(100vh - 6em);
    }
  }

  @media (forced-colors: active) {
    .card:has(:checked),
    .widths :checked + span {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .card:has(:checked) .help,
    .card:has(:checked) .sketch {
      color: inherit;
    }

    .sketch {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
