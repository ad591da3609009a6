import { css } from 'lit';

export const newsCardStyles = css`
  :host {
    overflow-wrap: anywhere;
  }

  .card,
  .text {
    display: flex;
    flex-direction: column;
    flex: 1;
    gap: 0.5em;
    min-inline-size: 0;
  }

  .card {
    gap: 1em;
    block-size: 100%;
  }

  .text {
    max-inline-size: 44em;
  }

  :is(h1, h2, h3, h4, h5, h6, p, ul, figure) {
    margin: 0;
    padding: 0;
  }

  [part='title'] {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: pretty;
  }

  a {
    padding-block: 0.125em;
    color: inherit;
    text-decoration: underline 0.08em transparent;
    text-underline-offset: 0.2em;
  }

  .linked {
    cursor: pointer;
  }

  .card:hover a,
  a:focus-visible {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }

  .dateline,
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1em;
    align-items: baseline;
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* Read after the heading, seen above it. */
  .dateline {
    position: relative;
    overflow: hidden;
    order: -1;
  }

  /* Each has a dot in the gap before it; what begins a line has it out of sight. */
  .dateline > ::before {
    position: absolute;
    margin-inline-start: -0.625em;
    content: '·';
    content: '·' / '';
  }

  .about {
    margin-block-start: auto;
    padding-block-start: 0.25em;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }

  li {
    display: block;
    padding: 0 0.5em;
    border-radius: var(--iom-radius, 1em);
    background: var(--_tint);
  }

  li button {
    min-block-size: 1.75em;
    margin-inline: -0.5em;
    padding: 0 0.5em;
    border: 0;
    border-radius: inherit;
  }

  li button:hover {
    text-decoration: underline;
  }

  figure {
    position: relative;
  }

  figure::before,
  img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius);
    background: var(--_tint);
    content: '';
  }

  img {
    position: absolute;
    inset-block-start: 0;
    object-fit: cover;
  }

  .bare img {
    opacity: 0;
  }

  figcaption {
    padding-block-start: 0.375em;
    color: var(--_muted);
    font-size: 0.75em;
  }

  /* The picture stands beside the text as long as both have room, and above it else. */
  :host([layout='list']) .card {
    flex-flow: row-reverse wrap;
    justify-content: flex-end;
    align-items: start;
    gap: 1em 1.5em;
  }

  :host([layout='list']) .text {
    flex-grow: 999;
    min-inline-size: 60%;
  }

  :host([layout='list']) figure {
    flex: 1 1 max(32%, 11em);
  }

  @media print {
    a::after {
      font-size: 0.75em;
      content: ' ' attr(href);
    }
  }
`;
