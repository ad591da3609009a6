import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedHostElement } from '../../controllers/feed-host-element.js';
import { HostFinder } from '../../controllers/host-finder.js';
import { parentOf } from '../../controllers/page-language.js';
import { report } from '../../controllers/report.js';
import type { Words } from '../../locales/locale.js';
import type { FeedErrorCode } from '../../model/feed-error.js';
import { defaultHeadingLevel, isHeadingLevel } from '../../model/heading-level.js';
import { isLayout, type Layout, layouts } from '../../model/layout.js';
import type { Paging } from '../../model/page.js';
import type { NewsStore, Status } from '../../store/news-store.js';
import { controlStyles } from '../../styles/controls.js';
import { customElementStyles } from '../../styles/host.js';
import { newsListStyles } from './news-list.styles.js';

const pagings: readonly string[] = ['more', 'pages', 'none'] satisfies Paging[];

const defaultPageSize = 10;

/** Skeletons beyond this are below the fold on any screen. */
const mostSkeletons = 12;

/** The parts of a card, as a list hands them on: `card__title` and so on. */
const cardParts = 'image title date place countries topics summary source'
  .split(' ')
  .map((part) => `${part}:card__${part}`)
  .join();

const explanations: Partial<Record<FeedErrorCode, keyof Words>> = {
  'no-source': 'empty',
  unavailable: 'errorUnavailable',
  'not-a-feed': 'errorNotFeed',
  'empty-answer': 'errorNotFeed',
  'too-large': 'errorTooLarge',
};

/**
 * Shows the stories of a feed. With `src`, an inline feed or `items` it is its own host; otherwise it
 * shows the feed of the host that `for` names, or of the nearest host around it.
 *
 * @summary Shows the stories of a feed.
 * @tag iom-news-list
 *
 * @fires {Event} load - The feed is there; does not bubble.
 * @fires {Event} error - A request failed, see `error`; does not bubble.
 * @fires {CustomEvent<StoryOpenDetail>} story-open - The visitor follows a story's link. Bubbles;
 *   cancel it to open the story yourself.
 *
 * @slot - Links for visitors whose browser runs no script, shown too when the feed cannot be.
 * @slot empty - Words for a feed without stories, and for a choice that selects none.
 * @slot error - Words for a feed that cannot be shown.
 *
 * @csspart status - What is announced, and seen where it says more than the stories: an error, an
 *   older copy, no stories.
 * @csspart list - The stories.
 * @csspart item - One entry of the list.
 * @csspart card - The card in it.
 * @csspart card__image - Box around the picture.
 * @csspart card__title - Heading with the link.
 * @csspart card__date - When the story was published.
 * @csspart card__place - Where it was filed.
 * @csspart card__countries - Names of the countries it is about.
 * @csspart card__topics - Its topics.
 * @csspart card__summary - Its summary.
 * @csspart card__source - Who published it.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - Rule above the list, focus rings.
 * @cssproperty [--iom-color-muted] - Date, place, source. Default: the text colour at 72 %.
 * @cssproperty [--iom-color-line] - Rules and borders. Default: the text colour at 18 %.
 * @cssproperty [--iom-color-edge] - Borders of buttons. Default: the text colour at 55 %.
 * @cssproperty [--iom-color-tint] - Skeletons, buttons under the pointer. Default: the text at 6 %.
 * @cssproperty [--iom-gap=1.5em] - Space between stories.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-column=17em] - Least width of a column in the grid layout.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 *
 * @cssState loading - The first answer is awaited.
 * @cssState ready - There are stories.
 * @cssState empty - The feed is there and nothing is selected.
 * @cssState error - There is no feed to show.
 * @cssState stale - An older copy is on show.
 */
export class IomNewsList extends FeedHostElement {
  static override styles = [customElementStyles, controlStyles, newsListStyles];

  /** Id of the host whose stories it shows, in the same document or shadow root. */
  @property() for: string | undefined;

  /** `list` or `grid`. */
  @property() layout: Layout = 'list';

  /** Stories on a page, from 1. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = defaultPageSize;

  /** `more`: a button adds the next page; `pages`: one page at a time; `none`: the first page only. */
  @property() paging: Paging = 'more';

  /** Level of the stories' headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = defaultHeadingLevel;

  /** Shows no pictures. */
  @property({ type: Boolean, attribute: 'no-images' }) noImages = false;

  /** Shows no summaries. */
  @property({ type: Boolean, attribute: 'no-summaries' }) noSummaries = false;

  readonly #finder = new HostFinder(this);
  #paginated: NewsStore | undefined;
  #shownBefore = 0;

  override get feed(): NewsStore | undefined {
    if (!this.for && this.hasOwnFeed) return super.feed;
    return this.#finder.feed ?? (this.for || this.#isInsideHost ? undefined : super.feed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#checkAttributes(changed);
    const { feed } = this;
    if (feed && (feed !== this.#paginated || changed.has('pageSize') || changed.has('paging'))) {
      this.#paginated = feed;
      feed.paginate(this.#size, this.#paging);
    }
  }

  override render(): TemplateResult {
    const { feed, localize, status } = this;
    const hidden = status === 'ready' || status === 'loading';
    return html`<div class="base" lang=${localize.language} dir=${localize.direction} tabindex="-1">
      <div class=${hidden ? 'unseen' : 'notice'} part="status" role="status">
        ${this.#message(status, feed)}
      </div>
      ${this.#actions(status, feed)}
      ${status === 'error' ? html`<slot @slotchange=${this.childrenChanged}></slot>` : nothing}
      ${status === 'loading' ? this.#skeleton() : nothing}
      ${feed && (status === 'ready' || status === 'stale') ? this.#stories(feed) : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { feed } = this;
    if (!feed || feed.status === 'loading') return;
    const [start, end] = feed.range;
    const first = feed.paging === 'more' ? this.#shownBefore : 0;
    this.#shownBefore = end - start;
    if (feed.takeTurn()) this.#focusStory(first);
  }

  #checkAttributes(changed: PropertyValues<this>): void {
    const { pageSize, headingLevel, localName } = this;
    if (changed.has('pageSize') && this.#size !== pageSize) {
      report(localName, 'bad-value', 'page-size', pageSize, 'a whole number from 1');
    }
    if (changed.has('headingLevel') && !isHeadingLevel(headingLevel)) {
      report(localName, 'bad-value', 'heading-level', headingLevel, 'a whole number from 1 to 6');
    }
    this.checkChoice('layout', this.layout, layouts);
    this.checkChoice('paging', this.paging, pagings);
  }

  get #size(): number {
    return Number.isInteger(this.pageSize) && this.pageSize > 0 ? this.pageSize : defaultPageSize;
  }

  get #paging(): Paging {
    return pagings.includes(this.paging) ? this.paging : 'more';
  }

  get #layout(): Layout {
    return isLayout(this.layout) ? this.layout : 'list';
  }

  /** Whether a host stands around it whose class may not be defined yet. */
  get #isInsideHost(): boolean {
    for (let node = parentOf(this); node; node = parentOf(node)) {
      if (node instanceof Element && node.localName === 'iom-news') return true;
    }
    return false;
  }

  #message(status: Status, feed: NewsStore | undefined): unknown {
    const { localize } = this;
    switch (status) {
      case 'loading':
        return localize.ready ? localize.word('loading') : nothing;
      case 'empty':
        return html`<slot name="empty">${localize.word(feed?.items.length ? 'noMatch' : 'empty')}</slot>`;
      case 'error': {
        const word = explanations[feed?.error?.code ?? 'network'] ?? 'error';
        return html`<slot name="error">${localize.word(word as 'error')}</slot>`;
      }
      case 'stale': {
        const age = feed?.savedAt;
        return html`${age === undefined
            ? localize.word('staleUnknown')
            : localize.word('stale', { age: localize.ago(age) })}
          <span class="unseen">${this.#summary(feed)}</span>`;
      }
      default:
        return this.#summary(feed);
    }
  }

  /** “3 stories from Honduras”. */
  #summary(feed: NewsStore | undefined): string {
    const { localize } = this;
    const n = feed?.results.length ?? 0;
    const chosen = feed?.query.countries?.map((code) => localize.country(code));
    return chosen
      ? localize.count('storiesFrom', n, { places: localize.list(chosen) })
      : localize.count('stories', n);
  }

  #actions(status: Status, feed: NewsStore | undefined): unknown {
    const { localize } = this;
    if (status === 'empty' && feed?.items.length) {
      return html`<p class="actions">
        <button type="button" @click=${this.#clear}>${localize.word('clear')}</button>
      </p>`;
    }
    if (status !== 'error' && status !== 'stale') return nothing;
    if (feed?.error?.code === 'no-source') return nothing;
    const source = this.#sourceAddress(feed);
    return html`<p class="actions">
      <button type="button" @click=${this.#retry}>${localize.word('retry')}</button>
      ${source && status === 'error'
        ? html`<a href=${source}>${localize.word('visitSource')}</a>`
        : nothing}
    </p>`;
  }

  /** The site of a feed that could not be read is the best a visitor can be sent to. */
  #sourceAddress(feed: NewsStore | undefined): string | undefined {
    const home = feed?.current?.homePageUrl;
    const address = feed?.address;
    if (home || !address) return home;
    const { origin } = new URL(address);
    return origin === location.origin ? address : origin;
  }

  #stories(feed: NewsStore): TemplateResult {
    const [start, end] = feed.range;
    const stories = feed.results.slice(start, end);
    const { localize, noImages, noSummaries } = this;
    const layout = this.#layout;
    return html`<ul
        part="list"
        class=${layout}
        role="list"
        aria-label=${localize.word('news')}
        aria-busy=${feed.busy}
      >
        ${stories.map(
          (item) =>
            html`<li part="item">
              <iom-news-card
                part="card"
                exportparts=${cardParts}
                heading-level=${isHeadingLevel(this.headingLevel) ? this.headingLevel : defaultHeadingLevel}
                .layout=${layout}
                .noImage=${noImages}
                .noSummary=${noSummaries}
                .item=${item}
              ></iom-news-card>
            </li>`,
        )}
      </ul>
      ${this.#paging === 'none' || feed.hasPager ? nothing : html`<iom-news-pager></iom-news-pager>`}`;
  }

  #skeleton(): TemplateResult {
    return html`<div class="${this.#layout} skeleton" aria-busy="true">
      ${Array.from(
        { length: Math.min(this.#size, mostSkeletons) },
        () => html`<div><i></i><b></b><b></b><s></s><s></s><s></s></div>`,
      )}
    </div>`;
  }

  #focusStory(index: number): void {
    const card = this.renderRoot.querySelectorAll('iom-news-card')[index];
    void card?.updateComplete.then(() => card.focus());
  }

  // The button that was pressed goes away with its state, and must not take the focus with it.
  #keepFocus(): void {
    this.renderRoot.querySelector<HTMLElement>('.base')?.focus({ preventScroll: true });
  }

  readonly #retry = (): void => {
    this.#keepFocus();
    void this.reload();
  };

  readonly #clear = (): void => {
    this.#keepFocus();
    const { query, feed } = this;
    feed?.refine(Object.fromEntries(Object.keys(query).map((field) => [field, undefined])));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-news-list': IomNewsList;
  }
}
