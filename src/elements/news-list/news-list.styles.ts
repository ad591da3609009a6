import { css } from 'lit';

export const newsListStyles = css`
  .base {
    container-type: inline-size;
    line-height: 1.5;
    text-align: start;
  }

  .base:focus {
    outline: none;
  }

  ul,
  p {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  .list,
  .grid {
    display: grid;
    gap: var(--_gap);
  }

  .list {
    border-block-start: 3px solid var(--_accent);
  }

  .list > * {
    padding-block-start: var(--_gap);
  }

  .list > * + * {
    border-block-start: 1px solid var(--_line);
  }

  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--iom-column, 17em)), 1fr));
  }

  .grid > * {
    min-block-size: 14em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
  }

  iom-news-card {
    block-size: 100%;
  }

  .notice {
    max-inline-size: 68ch;
    padding: 0.875em 1em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    padding-block: 1em;
  }

  .actions a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  iom-news-pager {
    padding-block-start: var(--_gap);
  }

  .skeleton > * {
    display: grid;
    gap: 0.75em;
    align-content: start;
    min-block-size: 12em;
  }

  .skeleton :is(i, b, s) {
    block-size: 0.875em;
    border-radius: 0.25em;
    background: color-mix(in srgb, currentColor 12%, transparent);
  }

  .skeleton i {
    inline-size: 9em;
  }

  .skeleton b {
    block-size: 1.25em;
    inline-size: 90%;
  }

  .skeleton b + b {
    inline-size: 60%;
  }

  .skeleton s {
    inline-size: min(100%, 40em);
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }

    @keyframes breathe {
      to {
        opacity: 0.55;
      }
    }
  }

  @media print {
    .actions,
    iom-news-pager {
      display: none;
    }

    li {
      break-inside: avoid;
    }
  }
`;
