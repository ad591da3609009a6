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

/** What the row of buttons shows and does. */
export interface Pages {
  readonly page: number;
  readonly pages: number;
  readonly previous: string;
  readonly next: string;
  /** Name of a page for assistive technology. */
  readonly name: (page: string) => string;
  /** A number as the language writes it. */
  readonly number: (n: number) => string;
  readonly turn: (page: number) => void;
}

/** Buttons for the pages around the current one, the first and the last. */
export function pageButtons(
  html: typeof Html,
  nothing: typeof Nothing,
  { page, pages, previous, next, name, number, turn }: Pages,
): TemplateResult {
  const step = (text: string, to: number): TemplateResult =>
    html`<button
      type="button"
      part="control"
      ?disabled=${to < 1 || to > pages}
      @click=${() => turn(to)}
    >
      ${text}
    </button>`;
  const numbered = (n: number): TemplateResult =>
    html`<button
      type="button"
      part="control"
      aria-label=${name(number(n))}
      aria-current=${n === page ? 'page' : nothing}
      @click=${() => turn(n)}
    >
      ${number(n)}
    </button>`;
  return html`${step(previous, page - 1)}
  ${pageNumbers(page, pages).map((n) =>
    n ? numbered(n) : html`<span part="label" aria-hidden="true">…</span>`,
  )}
  ${step(next, page + 1)}`;
}
