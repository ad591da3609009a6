import type { html as Html, nothing as Nothing, TemplateResult } from 'lit';

/**
 * Numbers to show for the pages: the first, the last, the current one with its neighbours, and 0 for
 * each gap between.
 */
export function pageNumbers(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const numbers: number[] = [];
  for (const n of new Set(near)) {
    const last = numbers.at(-1) ?? 0;
    if (n === last + 2) numbers.push(n - 1);
    else if (n > last + 1) numbers.push(0);
    numbers.push(n);
  }
  return numbers;
}

/** What the buttons show and do. */
export interface Turning {
  readonly page: number;
  readonly pages: number;
  /** After the last page there are more, which have not been asked for yet. */
  readonly hasFurther: boolean;
  /** One button for the next page, instead of one for each. */
  readonly isMore: boolean;
  readonly word: (name: 'more' | 'previous' | 'next' | 'page', values?: { page: string }) => string;
  /** A number as the language writes it. */
  readonly number: (n: number) => string;
  readonly turn: (page: number) => void;
}

/** A button that shows more, or buttons for the pages around the current one, first and last. */
export function pagerButtons(
  html: typeof Html,
  nothing: typeof Nothing,
  { page, pages, hasFurther, isMore, word, number, turn }: Turning,
): unknown {
  const last = pages + (hasFurther ? 1 : 0);
  const step = (name: 'more' | 'previous' | 'next', to: number): TemplateResult =>
    html`<button
      type="button"
      part="control"
      ?disabled=${to < 1 || to > last}
      @click=${() => turn(to)}
    >
      ${word(name)}
    </button>`;
  if (isMore) return step('more', page + 1);
  const numbered = (n: number): TemplateResult =>
    html`<button
      type="button"
      part="control"
      aria-label=${word('page', { page: number(n) })}
      aria-current=${n === page ? 'page' : nothing}
      @click=${() => turn(n)}
    >
      ${number(n)}
    </button>`;
  const gap = html`<span part="label" aria-hidden="true">…</span>`;
  return html`${step('previous', page - 1)}
  ${pageNumbers(page, pages).map((n) => (n ? numbered(n) : gap))} ${step('next', page + 1)}`;
}
