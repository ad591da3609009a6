import { css } from 'lit';

export const choiceGroupStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  details {
    position: relative;
    inline-size: min(100%, 22em);
  }

  summary:hover {
    border-color: currentColor;
    background: var(--_tint);
  }

  summary {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-inline: 0.75em;
    list-style: none;
    overflow-wrap: anywhere;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  details[open] summary::after {
    transform: translateY(25%) rotate(225deg);
  }

  .popup {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    display: flex;
    flex-direction: column;
    max-block-size: min(24em, 60vh);
    margin-block-start: 0.25em;
    padding: 0.375em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 20%);
  }

  /* WebKit lets what nobody sees reach beyond the page. */
  details:not([open]) > .popup {
    display: none;
  }

  [part='find'] {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0 0 0.375em;
    padding: 0.5em 0.625em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
  }

  [part='find']::placeholder {
    color: inherit;
    opacity: 0.7;
  }

  /* It scrolls below the field, which would else cover what can be chosen. */
  .popup > div {
    overflow: auto;
  }

  fieldset > [part='find'] {
    max-inline-size: 22em;
  }

  .sought {
    max-block-size: 18em;
    padding: 3px;
    overflow: auto;
    border: solid var(--_line);
    border-width: 1px 0;
  }

  .none {
    margin: 0;
    padding: 0.25em 0.625em;
    color: var(--_muted);
  }

  .region {
    font-weight: 600;
  }

  span.region {
    display: block;
    padding: 0.5em 0.625em;
  }

  .section {
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .section > .choice:not(.region) {
    margin-inline-start: 1.5em;
  }

  [part='note'] {
    max-inline-size: 60em;
    margin: 0.75em 0 0;
    color: var(--_muted);
    font-size: 0.75em;
  }

  .choice {
    display: flex;
    gap: 0.625em;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.25em 0.625em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_tint);
  }

  [part='count'] {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  [part='count']::before {
    content: '(' / '';
  }

  [part='count']::after {
    content: ')' / '';
  }

  input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    color: inherit;
    font: inherit;
    accent-color: var(--_fill);
  }

  input:disabled ~ * {
    color: var(--_muted);
  }

  .off,
  .off:hover {
    background: none;
    cursor: default;
  }

  :host([variant='list']) .choices:not(.sought) {
    columns: 16em;
    column-gap: 1.5em;
  }

  :host([variant='list']) :is(.section, .choice) {
    break-inside: avoid;
  }

  :host([variant='chips']) .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  :host([variant='chips']) .section {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
  }

  :host([variant='chips']) .section > .choice {
    margin: 0;
  }

  :host([variant='chips']) .choice {
    position: relative;
    isolation: isolate;
    gap: 0.375em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_edge);
    border-radius: var(--iom-radius, 2em);
  }

  :host([variant='chips']) .off {
    border: 1px dashed var(--_line);
  }

  :host([variant='chips']) .choice input {
    position: absolute;
    z-index: -1;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    appearance: none;
  }

  :host([variant='chips']) .choice input:checked {
    background: var(--_fill);
  }

  :host([variant='chips']) .choice input:indeterminate {
    background: var(--_tint);
  }

  :host([variant='chips']) input:checked ~ * {
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    :host([variant='chips']) .off,
    input:disabled ~ * {
      border-color: GrayText;
      color: GrayText;
    }

    :host([variant='chips']) input:checked {
      background: Highlight;
      forced-color-adjust: none;
    }

    :host([variant='chips']) input:checked ~ * {
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
