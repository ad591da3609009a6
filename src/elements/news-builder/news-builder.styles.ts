import { css } from 'lit';

/** Form beside preview where there is room, else one below the other. */
export const newsBuilderStyles = css`
  :host {
    container-type: inline-size;
    --_ground: color-mix(in srgb, currentColor 3%, transparent);
  }

  .base {
    display: grid;
    gap: 2.5em;
    max-inline-size: 84em;
    margin: 0 auto;
    padding: clamp(1em, 4cqi, 3em);
    overflow-wrap: break-word;
  }

  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  h1 {
    font-size: clamp(1.75em, 5cqi, 2.75em);
    line-height: 1.15;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.375em;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  .base {
    counter-reset: step;
  }

  .step {
    display: flex;
    gap: 0.5em;
    align-items: center;
    counter-increment: step;
  }

  .step::before {
    flex: none;
    inline-size: 1.625em;
    border-radius: 50%;
    background: var(--_fill);
    color: var(--_on-accent);
    font-size: 0.8125em;
    line-height: 1.625;
    letter-spacing: 0;
    text-align: center;
    content: counter(step);
    content: counter(step) / '';
  }

  h3,
  legend,
  label,
  dt {
    font-size: 1em;
    font-weight: 600;
  }

  header p {
    max-inline-size: 44em;
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 1.125em;
  }

  .help {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  section,
  form,
  .group,
  .field,
  .plain,
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-content: start;
  }

  .field {
    gap: 0.25em;
  }

  section {
    gap: 1.25em;
  }

  .feed,
  .snippet {
    padding: clamp(1em, 3cqi, 2em);
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    background: var(--_ground);
  }

  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
    line-height: 1.3;
  }

  ::placeholder {
    color: color-mix(in srgb, currentColor 65%, transparent);
  }

  [aria-invalid] {
    border-color: var(--_bad) !important;
    box-shadow: 0 0 0 1px var(--_bad);
  }

  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .entry input {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
    font-size: 1.0625em;
  }

  .main {
    min-inline-size: 7em;
    --_accent: var(--_fill);
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .main:hover {
    background: color-mix(in oklab, var(--_accent) 88%, CanvasText);
  }

  /* What was found */
  :host {
    --_good: color-mix(in oklab, #0b7a3b 62%, currentColor);
    --_warn: color-mix(in oklab, #b86e00 62%, currentColor);
    --_bad: color-mix(in oklab, #c2152b 68%, currentColor);
  }

  #result {
    display: grid;
    gap: 0.75em;
  }

  #result:empty {
    display: none;
  }

  .finding {
    padding: 0.625em 1em;
    border-inline-start: 0.25em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .finding.good {
    border-color: var(--_good);
    background: color-mix(in srgb, var(--_good) 12%, transparent);
    font-weight: 600;
  }

  .finding.warning {
    border-color: var(--_warn);
    background: color-mix(in srgb, var(--_warn) 12%, transparent);
  }

  .finding.problem {
    border-color: var(--_bad);
    background: color-mix(in srgb, var(--_bad) 10%, transparent);
  }

  .problem:not(.finding) {
    color: var(--_bad);
    font-size: 0.875em;
  }

  .offer button {
    overflow-wrap: anywhere;
    text-align: start;
  }

  .contents {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 1em 1.5em;
    padding-block: 0.5em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }

  dd {
    font-weight: 500;
  }

  summary {
    padding-inline: 0.75em;
  }

  .warnings summary,
  .policy summary {
    padding-inline: 0.25em;
    border-color: transparent;
  }

  .warnings ul {
    margin: 0.5em 0 0;
    font-size: 0.875em;
  }

  /* Lines to paste */
  textarea,
  code {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.875em;
    line-height: 1.6;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    tab-size: 2;
  }

  textarea {
    field-sizing: content;
    padding: 1em;
    resize: vertical;
  }

  code {
    display: block;
    margin-block: 0.25em;
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
  }

  .notes {
    display: grid;
    gap: 0.625em;
    max-inline-size: 52em;
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .policy p {
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
