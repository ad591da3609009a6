import { css } from 'lit';

/**
 * What every element is to its page: a block that no reset of the page can take apart, with the
 * page's own font and colours, and the tokens the page may set.
 */
export const customElementStyles = css`
  :host {
    display: block !important;
    /* Text and lines follow the page's text, which shows whether the page is dark; what is filled has a
       text of its own, and follows the scheme. Where that cannot be computed, a mix is readable too. */
    --_accent: var(--iom-color-accent, color-mix(in oklab, #0033a0 55%, currentColor));
    --_fill: var(
      --iom-color-fill,
      var(--iom-color-accent, color-mix(in oklab, #0033a0 55%, CanvasText))
    );
    --_on-accent: var(--iom-color-on-accent, Canvas);
    --_muted: var(--iom-color-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_line: var(--iom-color-line, color-mix(in srgb, currentColor 18%, transparent));
    --_edge: var(--iom-color-edge, color-mix(in srgb, currentColor 55%, transparent));
    --_tint: var(--iom-color-tint, color-mix(in srgb, currentColor 6%, transparent));
    --_radius: var(--iom-radius, 0.375em);
    line-height: 1.5;
  }

  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: var(
        --iom-color-accent,
        oklch(
          from currentColor clamp(0.378, (l - 0.6) * 99, 0.81) clamp(0.095, (0.6 - l) * 99, 0.18)
            264 / 1
        )
      );
      --_fill: var(--iom-color-fill, var(--iom-color-accent, light-dark(#0033a0, #a8c1ff)));
      --_on-accent: var(--iom-color-on-accent, light-dark(#fff, #0b1733));
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  button,
  select,
  summary {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    cursor: pointer;
  }

  button:hover {
    border-color: currentColor;
    background: var(--_tint);
  }

  :disabled {
    color: var(--_muted);
    cursor: default;
  }

  :focus-visible {
    outline: var(--iom-focus-ring, 3px solid var(--_accent));
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
