import { css } from 'lit';

export const countryFilterStyles = css`
  .base {
    min-block-size: 4.25em;
  }

  [part='label'] {
    display: block;
    margin-block-end: 0.375em;
    font-size: 0.875em;
    font-weight: 600;
  }

  select {
    inline-size: min(100%, 22em);
    background: Field;
    color: FieldText;
  }

  @media print {
    .base {
      display: none;
    }
  }
`;
