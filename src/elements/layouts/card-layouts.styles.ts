import { css } from 'lit';

export const cardLayoutStyles = css`
  /* A container has no width of its own: where the page asks for one, it is that of a line of text. */
  :host([layout='compact'])::before {
    display: grid;
    grid-template-columns: minmax(0, 40em);
    content: '';
  }

  :host([layout='compact']) .card {
    display: block;
    container-type: inline-size;
  }

  :host([layout='compact']) .text {
    gap: 0.125em;
    max-inline-size: none;
  }

  :host([layout='compact']) :is(figure, [part='summary'], .about) {
    display: none;
  }

  :host(:is([layout='compact'], [layout='small'])) [part='title'] {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.375;
  }

  @container (min-width: 40em) {
    :host([layout='compact']) .text {
      display: grid;
      grid-template-columns: 13em 1fr auto auto;
      align-items: baseline;
    }

    :host([layout='compact']) .dateline {
      display: contents;
    }

    :host([layout='compact']) .dateline > * {
      grid-row: 1;
      grid-column: 3;
      padding-inline-start: 1.5em;
    }

    :host([layout='compact']) .dateline > [part='place'] + span {
      grid-column: 4;
    }

    :host([layout='compact']) [part='place'] {
      display: none;
    }

    :host([layout='compact']) .dateline > time {
      grid-column: 1;
      padding: 0;
      padding-inline-end: 1em;
    }

    :host([layout='compact']) .dateline > ::before {
      content: none;
    }

    :host([layout='compact']) [part='title'] {
      grid-row: 1;
      grid-column: 2;
    }
  }

  @container (min-width: 64em) {
    :host([layout='compact']) [part='place'] {
      display: block;
    }
  }

  :host([layout='featured']) .card {
    flex-flow: row wrap;
    gap: 1em 2em;
  }

  :host([layout='featured']) figure {
    flex: 1 1 max(54%, 16em);
  }

  :host([layout='featured']) .text {
    flex: 1 1 max(36%, 16em);
    gap: 0.75em;
  }

  :host([layout='featured']) [part='title'] {
    font-size: clamp(1.375em, 1em + 1.1cqi, 2.25em);
    line-height: 1.2;
    text-wrap: balance;
  }

  :host([layout='featured']) .about {
    margin-block-start: 0;
  }

  /* Beside the picture, and below it where text is large. */
  :host([layout='small']) .card {
    flex-flow: row wrap;
  }

  :host([layout='small']) figcaption {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  :host([layout='small']) .text {
    flex: 1 1 8.5em;
  }

  :host([layout='small']) figure {
    flex: 0 0 min(34%, 7.5em);
  }

  :host([layout='small']) figure::before,
  :host([layout='small']) img {
    aspect-ratio: 4 / 3;
  }

  :host([layout='small']) [part='summary'],
  :host(:is([layout='small'], [layout='carousel'])) :is([part='topics'], [part='source']) {
    display: none;
  }

  :host([layout='small']) .about {
    margin-block-start: 0;
  }

  /* Many countries take few lines. */
  :host(:is([layout='small'], [layout='carousel'])) ul {
    display: block;
  }

  :host(:is([layout='small'], [layout='carousel'])) li {
    display: inline;
    padding: 0;
    background: none;
  }

  :host(:is([layout='small'], [layout='carousel'])) li:not(:last-child)::after {
    content: '\\a0· ';
    content: '\\a0· ' / '';
  }

  :host(:is([layout='small'], [layout='carousel'])) li button {
    margin-inline: 0;
    padding: 0;
    border-radius: 0;
  }

  :host([layout='carousel']) [part='title'] {
    font-size: 1.125em;
  }

  @media screen {
    :host([layout='carousel']) [part='summary'] {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
  }

  @media print {
    :host([layout='carousel']) figure {
      max-inline-size: 16em;
    }
  }
`;
