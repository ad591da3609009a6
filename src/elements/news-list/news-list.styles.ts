import { css } from 'lit';

export const newsListStyles = css`
  .base {
    outline: none;
  }

  ul,
  p {
    margin: 0;
    padding: 0;
  }

  .list,
  .grid {
    display: grid;
    gap: var(--_gap);
    --_gap: var(--iom-gap, 1.5em);
  }

  /* Without a mark. With one, browsers count all items again whenever one comes or goes. */
  li {
    display: block;
  }

  .list > * {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--iom-column, 17em)), 1fr));
  }

  .grid > * {
    padding: min(1.25em, 6%);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .list > :first-child,
  .grid > * {
    border-block-start: 3px solid var(--_accent);
  }

  /* In a long list, cards out of sight wait. The margin is room for what has the focus, where engines
     give it. */
  @supports (overflow-clip-margin: 1px) {
    :is(.list, .grid) > :nth-child(n + 31) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 12em;
      overflow-clip-margin: 1em;
    }
  }

  iom-news-card {
    block-size: 100%;
  }

  .more {
    padding-block-start: 1em;
    text-align: end;
  }

  a {
    padding-block: 0.25em;
    color: var(--_accent);
  }

  .notice {
    margin-block-end: 1em;
    padding: 0.875em 1em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    padding-block-end: 1em;
  }

  ::slotted(p) {
    margin: 0;
  }

  .actions a {
    color: inherit;
  }

  iom-news-pager {
    padding-block-start: 1.5em;
  }

  .skeleton > * {
    display: grid;
    gap: 0.75em;
    align-content: start;
    min-block-size: 12em;
  }

  i {
    inline-size: min(100%, 40em);
    block-size: 0.875em;
    border-radius: 0.25em;
    background: var(--_line);
  }

  i:first-child {
    inline-size: 9em;
  }

  i:nth-child(2) {
    block-size: 1.25em;
  }

  /* What should have come by now may never come: the page's links show. */
  .skeleton + slot {
    visibility: hidden;
    animation: appear 0s 20s forwards;
  }

  @keyframes appear {
    to {
      visibility: visible;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: breathe 1.6s infinite alternate;
    }

    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }

  /* Without height, so that it moves nothing of what the visitor reads. */
  .waiting {
    position: sticky;
    z-index: 1;
    inset-block-start: 1.75em;
    block-size: 0;
    margin: 0;
    text-align: center;
  }

  .waiting button {
    border-radius: 2em;
    translate: 0 -60%;
    --_accent: var(--_fill);
    background: var(--_accent) !important;
    color: var(--_on-accent);
  }

  @media print {
    .actions {
      display: none;
    }

    li {
      break-inside: avoid;
      content-visibility: visible;
    }
  }
`;
