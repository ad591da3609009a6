import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { controlWords } from '../../controllers/control-words.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { fill } from '../../locales/format.js';
import type { NewsItem } from '../../model/news-item.js';

/** A list that can be a carousel. */
export interface Owner extends LitElement {
  /** The stories in its row. */
  readonly shown: readonly NewsItem[];
}

/** What of a row is in sight. */
interface View {
  /** Number of the first slide that is wholly in sight, from 1, and of the last. */
  readonly from: number;
  readonly to: number;
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

/** CSS pixels by which a scroll position may miss its mark where the page is zoomed. */
const tolerance = 4;

/** Milliseconds without scrolling, after which a row is taken to be at rest. */
const rest = 120;

/**
 * A row of slides that the visitor scrolls: by touch, by keys, or a screenful at a time by its buttons
 * (ARIA practices: carousel). It never moves by itself, and the Tab key reaches every slide.
 */
export class Carousel implements ReactiveController {
  readonly #list: Owner;
  readonly #localize: LocalizeController;
  // In the next frame: what follows may resize others, of which browsers would complain in this one.
  readonly #resize = new ResizeObserver(() => requestAnimationFrame(() => this.#look()));
  #row: HTMLElement | undefined;
  #first: string | undefined;
  #view: View = { from: 1, to: 1, isAtStart: true, isAtEnd: true };
  /** The visitor uses the buttons, and is told what they do. */
  #hasTurned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(list: Owner) {
    this.#list = list;
    this.#localize = new LocalizeController(list);
    list.addController(this);
  }

  /** The stories with their buttons. */
  render(stories: TemplateResult): TemplateResult {
    const localize = this.#localize;
    const words = controlWords(localize);
    const { from, to, isAtStart, isAtEnd } = this.#view;
    const { length } = this.#list.shown;
    const [first, last, all] = [from, to, length].map((n) => localize.number(n));
    const button = (way: 1 | -1, name: string, isAtItsEnd: boolean): TemplateResult =>
      html`<button
        type="button"
        part=${way < 0 ? 'previous' : 'next'}
        aria-label=${name}
        aria-disabled=${isAtItsEnd}
        @click=${() => this.#turn(way)}
      ></button>`;
    // Buttons that are pressed at an end keep the focus: they only say that they are disabled.
    return html`<div
      class="frame"
      role="group"
      aria-roledescription=${words.carousel}
      aria-label=${localize.word('news')}
      @scroll=${this.#scrolling}
      @focusin=${this.#focused}
    >
      ${
        length > 1
          ? html`<div class="turn" ?hidden=${isAtStart && isAtEnd}>
              <span part="position" aria-live=${this.#hasTurned ? 'polite' : 'off'}
                >${fill(words.slides, { slides: to > from ? `${first}–${last}` : first!, all: all! })}</span
              >
              ${button(-1, words.previousStories, isAtStart)}
              ${button(1, words.nextStories, isAtEnd)}
            </div>`
          : nothing
      }
      ${stories}
    </div>`;
  }

  hostUpdated(): void {
    // An update may come after the list has left the page.
    if (!this.#list.isConnected) return;
    const row = this.#list.renderRoot.querySelector<HTMLElement>('.frame > [part="list"]');
    if (row !== (this.#row ?? null)) {
      this.#resize.disconnect();
      this.#row = row ?? undefined;
      if (row) this.#resize.observe(row);
    }
    const first = this.#list.shown[0]?.id;
    if (first !== this.#first) row?.scrollTo({ left: 0, behavior: 'instant' });
    this.#first = first;
    if (row) this.#settle();
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#row = undefined;
    clearTimeout(this.#timer);
  }

  /** Scroll events do not bubble. */
  readonly #scrolling = {
    handleEvent: (): void => this.#settle(),
    capture: true,
    passive: true,
  };

  /** Browsers scroll no farther than to have some of it in sight, and snapping takes that back. */
  readonly #focused = ({ target }: FocusEvent): void => {
    const slide = (target as Element).closest('li');
    slide?.scrollIntoView({ inline: 'start', block: 'nearest' });
  };

  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), rest);
  }

  /** Sees what of the row is in sight. */
  #look(): void {
    const row = this.#row;
    if (!row?.clientWidth) return;
    const { left, right } = row.getBoundingClientRect();
    const seen = [...row.children].flatMap((slide, index) => {
      const box = slide.getBoundingClientRect();
      return box.left > left - tolerance && box.right < right + tolerance ? [index + 1] : [];
    });
    const { scrollWidth, clientWidth } = row;
    // From right to left the position counts down from 0.
    const scrolled = Math.abs(row.scrollLeft);
    const view: View = {
      from: seen[0] ?? 1,
      to: seen.at(-1) ?? 1,
      isAtStart: scrolled < tolerance,
      isAtEnd: scrolled + clientWidth > scrollWidth - tolerance,
    };
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    this.#list.requestUpdate();
  }

  /** Goes on by as many slides as fit. */
  #turn(way: 1 | -1): void {
    const row = this.#row;
    const [first, second] = row?.children ?? [];
    if (!row || !first || !second) return;
    const step = second.getBoundingClientRect().left - first.getBoundingClientRect().left;
    const fitting = Math.max(1, Math.floor((row.clientWidth + tolerance) / Math.abs(step)));
    this.#hasTurned = true;
    row.scrollBy({ left: way * step * fitting });
  }
}
