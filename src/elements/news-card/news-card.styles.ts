import { css } from 'lit';

export const newsCardStyles = css`
  :host {
    container-type: inline-size;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 1em;
    block-size: 100%;
    text-align: start;
  }

  .linked {
    cursor: pointer;
  }

  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.5em;
    min-inline-size: 0;
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
    color: inherit;
    border-radius: 0.125em;
    text-decoration: underline transparent;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }

  .card:hover a,
  a:focus-visible {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }

  .dateline,
  .about {
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* Read after the heading, seen above it. */
  .dateline {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    order: -1;
  }

  .dateline > * + *::before {
    content: '·' / '';
    margin-inline-end: 0.5em;
  }

  [part='summary'] {
    max-inline-size: 68ch;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1em;
    align-items: baseline;
    margin-block-start: auto;
    padding-block-start: 0.25em;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    list-style: none;
  }

  [part='countries'] li {
    padding: 0.0625em 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }

  [part='topics'] {
    display: none;
  }

  [part='image'] {
    flex: none;
    overflow: hidden;
    border-radius: var(--_radius);
  }

  figure {
    position: relative;
  }

  figure::before,
  img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
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

  @container (min-inline-size: 34em) {
    :host([layout='list']) .card {
      flex-direction: row-reverse;
      gap: 1.5em;
    }

    :host([layout='list']) [part='image'] {
      inline-size: 32%;
      max-inline-size: 20em;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    a {
      transition:
        color 120ms,
        text-decoration-color 120ms;
    }
  }

  @media print {
    a::after {
      content: ' (' attr(href) ')';
      font-size: 0.75em;
      font-weight: normal;
    }
  }
`;
