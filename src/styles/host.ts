import { css } from 'lit';

/**
 * What every element is to its page: a block that no reset of the page can take apart, with the
 * page's own font and colours, and the tokens the page may set.
 */
export const customElementStyles = css`
  :host {
    display: block !important;
    /* Without light-dark() a mix with the text stays readable on light and on dark. */
    --_accent: var(--iom-color-accent, color-mix(in oklab, #0033a0 55%, currentColor));
    --_on-accent: var(--iom-color-on-accent, Canvas);
    --_muted: var(--iom-color-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_line: var(--iom-color-line, color-mix(in srgb, currentColor 18%, transparent));
    --_edge: var(--iom-color-edge, color-mix(in srgb, currentColor 55%, transparent));
    --_tint: var(--iom-color-tint, color-mix(in srgb, currentColor 6%, transparent));
    --_radius: var(--iom-radius, 0.375em);
    --_gap: var(--iom-gap, 1.5em);
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--iom-color-accent, light-dark(#0033a0, #a8c1ff));
      --_on-accent: var(--iom-color-on-accent, light-dark(#fff, #0b1733));
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_edge: ButtonBorder;
      --_tint: Canvas;
    }
  }
`;
