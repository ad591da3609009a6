import { css } from 'lit';

/** What a list needs as long as no script has taken it over. */
export const serverStyles = css`
  [part='card'] {
    block-size: 100%;
  }

  iom-news-pager {
    display: block;
  }

  /* Room for the buttons that come with the script, so that nothing moves. */
  .later {
    display: block;
    box-sizing: content-box;
    min-block-size: 2.75em;
  }

  /* Twice, to outdo the styles of a layout. */
  @media (scripting: none) {
    .later.later {
      display: none;
    }
  }
`;
