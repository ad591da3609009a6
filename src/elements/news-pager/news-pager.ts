import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HostFinder } from '../../controllers/host-finder.js';
import { LazyModule } from '../../controllers/lazy-module.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { version } from '../../model/version.js';
import type { NewsStore } from '../../store/news-store.js';
import { customElementStyles } from '../../styles/host.js';
import { newsPagerStyles } from './news-pager.styles.js';

/**
 * Goes on to further stories: one button that shows more, or buttons for the pages, as the list it
 * belongs to has it by `paging`. A list brings its own unless one names it, or its host, by `for`.
 *
 * @summary Shows more stories, or other pages.
 * @tag iom-news-pager
 *
 * @fires {Event} change - The visitor went to another page. Bubbles.
 *
 * @csspart label - The gap between distant page numbers.
 * @csspart control - A button.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - The current page, focus rings.
 * @cssproperty [--iom-color-fill] - Ground of what is chosen. Default: the accent.
 * @cssproperty [--iom-color-on-accent=#fff, on dark #0b1733] - Text of the current page.
 * @cssproperty [--iom-color-edge] - Borders. Default: the text colour at 55 %.
 * @cssproperty [--iom-color-tint] - Buttons under the pointer. Default: the text colour at 6 %.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 */
export class IomNewsPager extends LitElement {
  /** Version of the library this class came with. */
  static readonly version: string = version;

  static override styles = [customElementStyles, newsPagerStyles];

  /** Id of the list or host, in the same document or shadow root. Absent: the nearest around it. */
  @property() for: string | undefined;

  /** Its name for assistive technology. Default: “Pages” in the page's language. */
  @property() label: string | undefined;

  readonly #finder = new HostFinder(this);
  readonly #localize = new LocalizeController(this);
  readonly #buttons = new LazyModule(this, () => import('./buttons.js'));
  #counted: NewsStore | undefined;
  #early: number | undefined;

  /** Page on show, from 1. Setting it turns the page and fires no event. */
  @property({ attribute: false })
  get value(): number {
    return this.#finder.feed?.page ?? this.#early ?? 1;
  }
  set value(page: number) {
    if (this.#finder.feed) this.#finder.feed.refine({ page });
    else this.#early = page;
  }

  protected override willUpdate(): void {
    const { feed } = this.#finder;
    if (feed && this.#early !== undefined) {
      feed.refine({ page: this.#early });
      this.#early = undefined;
    }
    this.#count(feed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#count(undefined);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#buttons.arrival;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult | typeof nothing {
    const { feed } = this.#finder;
    const localize = this.#localize;
    const isUnwanted = this.#isPartOfList && (feed?.paging === 'none' || feed?.hasPager);
    // Where all stories are on show, there is nothing to go on to.
    const seen = feed?.paging === 'more' ? feed.page : 1;
    if (!feed || (feed.pages <= seen && !feed.hasMore) || isUnwanted || !localize.ready)
      return nothing;
    const { language, direction } = localize;
    return html`<nav
      aria-label=${this.label ?? localize.word('pages')}
      lang=${language}
      dir=${direction}
    >
      ${this.#buttons.want()?.pagerButtons(html, nothing, {
        page: feed.page,
        pages: feed.pages,
        isMore: feed.paging === 'more',
        hasFurther: feed.hasMore,
        word: (name, values) => localize.word(name, values),
        number: (n) => localize.number(n),
        turn: this.#turn,
      })}
    </nav>`;
  }

  readonly #turn = (page: number): void => {
    const { feed } = this.#finder;
    if (!feed) return;
    const isHere = page <= feed.pages;
    const tell = (): void => void this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    const turned = feed.turn(page);
    if (isHere) tell();
    else void turned.then(tell);
  };

  get #isPartOfList(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && 'feed' in root.host;
  }

  /** A list shows no pager of its own while another one turns its pages. */
  #count(feed: NewsStore | undefined): void {
    if (this.#counted === feed || this.#isPartOfList) return;
    this.#counted?.countPager(-1);
    feed?.countPager(1);
    this.#counted = feed;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-news-pager': IomNewsPager;
  }
}
