import { html, noChange, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { oneOf, wholeNumber } from '../../controllers/attribute.js';
import { FeedHostElement } from '../../controllers/feed-host-element.js';
import { readUrl } from '../../formats/fields/url.js';
import { HostFinder } from '../../controllers/host-finder.js';
import { type Lazy, LazyModule } from '../../controllers/lazy-module.js';
import { report } from '../../controllers/report.js';
import { toList } from '../../model/query.js';
import { parentOf } from '../../controllers/page-language.js';
import { savesData } from './save-data.js';
import { isRare, type Layout, layouts } from '../../model/layout.js';
import type { NewsItem } from '../../model/news-item.js';
import type { Query } from '../../model/query.js';
import type { Paging } from '../../model/paging.js';
import type { NewsStore, Status } from '../../store/news-store.js';
import { customElementStyles } from '../../styles/host.js';
import { loadLook } from '../layouts/load-look.js';
import type { Look } from '../layouts/look.js';
import type { IomNewsCard, PlaceChooseDetail } from '../news-card/news-card.js';
import { Blocks } from './blocks.js';
import { statusMessage } from './status-message.js';
import { newsListStyles } from './news-list.styles.js';

const pagings: readonly Paging[] = ['more', 'pages', 'none'];

/** What a list says of its own feed only. */
const hostAttributes = ['countries', 'topics', 'languages', 'sort', 'refresh'];

/** Skeletons beyond this are below the fold on any screen. */
const mostSkeletons = 12;

/** Stories on paper; a hundred pages are enough. */
const mostPrinted = 500;

/** Cards drawn at a time; with more, a long page would keep the visitor waiting. */
const slice = 100;

/** The parts of a card, as a list hands them on: `card__title` and so on. */
const cardParts = 'image title date place countries topics summary source translation'
  .split(' ')
  .map((part) => `${part}:card__${part}`)
  .join();

/** Whether a host stands around it, whose class may not be defined yet. */
const isInsideHost = (element: Element): boolean => {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if ((node as Element).localName === 'iom-news') return true;
  }
  return false;
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
 *   cancel it to open the story yourself; one that the visitor opens elsewhere, as in
 *   a new tab, cannot be cancelled.
 * @fires {CustomEvent<PlaceChooseDetail>} place-choose - The visitor chose a country or region that a
 *   card names, with `country-links`. Bubbles; cancel it, and the list does not filter.
 *
 * @slot - Links for visitors whose browser runs no script, shown too when the feed cannot be.
 * @slot empty - Words for a feed without stories, and for a choice that selects none.
 * @slot error - Words for a feed that cannot be shown.
 *
 * @csspart status - What is announced, and seen where it says more than the stories: an error, an
 *   older copy, no stories.
 * @csspart controls - The controls that `controls` builds in.
 * @csspart control__label - The name of one of them; likewise `control__control`, `control__option`,
 *   `control__count` and their other parts.
 * @csspart chips - What is chosen by them.
 * @csspart chip - One of it, a button that takes it back.
 * @csspart clear - The button that takes all of it back.
 * @csspart list - The stories.
 * @csspart position - Of a carousel: which stories are in sight.
 * @csspart previous - Of a carousel: the button that goes back.
 * @csspart next - Of a carousel: the button that goes on.
 * @csspart item - One entry of the list.
 * @csspart card - The card in it.
 * @csspart card__image - Box around the picture.
 * @csspart card__title - Heading with the link.
 * @csspart card__date - When the story was published.
 * @csspart card__place - Where it was filed.
 * @csspart card__countries - Names of the regions and countries it is about.
 * @csspart card__topics - Its topics.
 * @csspart card__summary - Its summary.
 * @csspart card__source - Who published it.
 * @csspart card__translation - A link to the story in another language.
 * @csspart more - The link to all news.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - Rule above the list, focus rings.
 * @cssproperty [--iom-color-muted] - Date, place, source. Default: the text colour at 72 %.
 * @cssproperty [--iom-color-line] - Rules and borders. Default: the text colour at 18 %.
 * @cssproperty [--iom-color-edge] - Borders of buttons. Default: the text colour at 55 %.
 * @cssproperty [--iom-color-tint] - Skeletons, buttons under the pointer. Default: the text at 6 %.
 * @cssproperty [--iom-gap=1.5em] - Space between stories.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-column=17em] - Least width of a column in the grid layout. In `featured`
 *   the default is 24em; in `carousel` it is the width of a card, and the default 18em.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 *
 * @cssState loading - The first answer is awaited.
 * @cssState ready - There are stories.
 * @cssState empty - The feed is there and nothing is selected.
 * @cssState error - There is no feed to show.
 * @cssState stale - An older copy is on show.
 */
export class IomNewsList extends FeedHostElement {
  static override styles = [customElementStyles, newsListStyles];

  /** Id of the host whose stories it shows, in the same document or shadow root. */
  @property() for: string | undefined;

  /**
   * `list`, `grid`; `compact`: headlines; `featured`: the first story large, the others small; `carousel`:
   * a row to scroll, by touch, keys or buttons.
   */
  @property() layout: Layout = 'list';

  /** Stories on a page, from 1. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 10;

  /**
   * `more`: a button adds the next page; `pages`: one page at a time; `none`: the first page only. Lists
   * that share a host turn their pages together, those with `none` left out.
   */
  @property() paging: Paging = 'more';

  /** Level of the stories' headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /**
   * Shows no pictures. Absent: pictures show, but to visitors who told their browser to save data;
   * `no-images="false"` shows them to those too.
   */
  @property({
    type: Boolean,
    attribute: 'no-images',
    converter: (value) => (value === null ? undefined : value !== 'false'),
  })
  noImages: boolean | undefined;

  /** Shows no summaries. */
  @property({ type: Boolean, attribute: 'no-summaries' }) noSummaries = false;

  /** The countries and regions that cards name are buttons, which show the stories about them. */
  @property({ type: Boolean, attribute: 'country-links' }) countryLinks = false;

  /** Controls above the stories, in this order: any of `country`, `topic`, `search`, `date`. */
  @property() controls: string | undefined;

  readonly #finder = new HostFinder(this);
  readonly #controls = new LazyModule(this, () => import('./controls.js'));
  #adopted = false;
  #isPrinting = false;
  readonly #blocks = new Blocks<NewsItem>();
  /** Most stories that are drawn so far, and what the visitor had chosen then. */
  #drawn = Infinity;
  #drawnFor: Query | undefined;
  /** A server has written what shows, until there is more to say than that the feed is on its way. */
  #isDeclared = false;
  protected look: Lazy<Look> = new LazyModule(this, () => loadLook(this));
  #paginated: NewsStore | undefined;

  override get feed(): NewsStore {
    return this.ownsFeed ? super.feed : (this.#finder.feed ?? super.feed);
  }

  /** Stories wait for their look, so that they need not move when it comes. */
  override get status(): Status {
    return this.#awaitsLook ? 'loading' : super.status;
  }

  protected override get ownsFeed(): boolean {
    return !this.for && (super.ownsFeed || !(this.#finder.feed ?? isInsideHost(this)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** Paper has no button for more: there all stories show that would on the page. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint' && !this.#isTeaser && this.feed.paging !== 'none';
    this.requestUpdate();
    // The browser waits for nothing but this.
    this.performUpdate();
  };

  protected override async getUpdateComplete(): Promise<boolean> {
    await Promise.all([this.look.arrival, this.#controls.arrival]);
    return super.getUpdateComplete();
  }

  /** Whatever a page has broken that is needed here, its links stay. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.warn(error);
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { feed } = this;
    if (feed !== this.#paginated || changed.has('pageSize') || changed.has('paging')) {
      this.#paginated = feed;
      const vain = hostAttributes.filter((name) => this.hasAttribute(name));
      if (vain.length && !this.ownsFeed) report(this.localName, 'no-effect', vain.join(' and '));
      if (!this.#isTeaser) feed.paginate(this.#pageSize, this.#paging);
    }
    const { query } = feed;
    if (query !== this.#drawnFor) {
      // A further page adds to what is there, be it a server's; another choice begins anew.
      if (this.#drawnFor ? (query.page ?? 1) === 1 : !this.#isDeclared) this.#drawn = 0;
      this.#drawnFor = query;
    }
    if (this.#drawn < this.shown.length) this.#drawn += slice;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isDeclared = !!this.shadowRoot;
    const root = super.createRenderRoot();
    if (this.#isDeclared) {
      // Lit clears whatever follows its mark when it first renders something.
      this.renderOptions.renderBefore = null;
      render(noChange, root, this.renderOptions);
      root.prepend(root.lastChild!);
    }
    return root;
  }

  override render(): TemplateResult | typeof noChange {
    const { feed, localize, status } = this;
    if (this.#isDeclared) {
      if (status === 'loading') return noChange;
      this.#isDeclared = false;
      // Who reads with the keyboard stays at his story.
      const index = this.#cards.indexOf(this.shadowRoot!.activeElement as IomNewsCard);
      if (index >= 0) feed.turnedTo = index;
    }
    const hasStories = status === 'ready' || status === 'stale';
    if (!hasStories) this.#blocks.clear();
    const isUnseen = status === 'ready' || status === 'loading';
    const canRetry = status === 'stale' || (status === 'error' && feed.error?.code !== 'no-source');
    return html`<div class="base" lang=${localize.language} dir=${localize.direction} tabindex="-1">
      ${this.#control()}
      <div
        class=${isUnseen ? 'unseen' : 'notice'}
        part="status"
        role=${this.#announces ? 'status' : nothing}
      >
        ${isUnseen && feed.isTyping ? noChange : statusMessage(feed, status, localize)}
      </div>
      ${canRetry ? this.#remedy(localize.word('retry'), this.#retry) : nothing}
      ${
        status === 'empty' && feed.items.length
          ? this.#remedy(localize.word('clear'), this.#clear)
          : nothing
      }
      ${
        status === 'loading' && !this.#awaitsLook && !this.#finder.isMissing
          ? this.#skeleton()
          : nothing
      }
      ${status === 'empty' && feed.hasMore ? html`<iom-news-pager></iom-news-pager>` : nothing}
      ${hasStories ? this.#stories() : nothing}
      ${
        status === 'loading' || status === 'error'
          ? html`<slot @slotchange=${this.childrenChanged}></slot>`
          : this.#more()
      }
    </div>`;
  }

  /** Of several lists of the same stories, the first does it for all. */
  get #announces(): boolean {
    const { feed } = this;
    // One that the page took out has no part in them any more.
    if (feed.announcer?.feed !== feed) feed.announcer = this;
    return feed.announcer === this;
  }

  /** The controls that the webmaster wants, and what is chosen by them. */
  #control(): unknown {
    const wanted = toList(this.controls);
    const module = wanted.length ? this.#controls.want() : undefined;
    if (!module) return nothing;
    if (!this.#adopted) {
      this.#adopted = true;
      module.dressList(this.renderRoot as ShadowRoot);
    }
    return [
      module.controls(this, wanted),
      module.chips(this.feed, this.localize, this.#keepFocus, this.#clear),
    ];
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { feed } = this;
    feed.drawn?.(this);
    // A timer, and nothing that comes back sooner: the browser paints what is there before it goes on.
    if (this.#drawn < this.shown.length) setTimeout(() => this.requestUpdate());
    if (feed.turnedTo === undefined || feed.busy) return;
    const card = this.#cards[feed.turnedTo];
    feed.turnedTo = undefined;
    void card?.updateComplete.then(() => card.focus());
  }

  get #paging(): Paging {
    return oneOf(this, 'paging', this.paging, pagings);
  }

  /** It shows the first stories of a feed whose pages another list turns. */
  get #isTeaser(): boolean {
    return this.#paging === 'none' && !this.ownsFeed;
  }

  /** @internal The stories of the page on show. */
  get shown(): readonly NewsItem[] {
    const { feed } = this;
    return this.#isTeaser ? feed.results.slice(0, this.#pageSize) : feed.shown;
  }

  get #cards(): IomNewsCard[] {
    return [...this.renderRoot.querySelectorAll<IomNewsCard>('[part=card]')];
  }

  get #pageSize(): number {
    return wholeNumber(this, 'page-size', this.pageSize, 10);
  }

  /** The layout; one whose look cannot be had is a list. */
  get #layout(): Layout {
    const layout = oneOf(this, 'layout', this.layout, layouts);
    return isRare(layout) && this.look.hasFailed ? 'list' : layout;
  }

  /** The look of the layout is not here yet. */
  get #awaitsLook(): boolean {
    return isRare(this.#layout) && !this.look.want();
  }

  /** What the visitor can do about a state, and the source as the way round. */
  #remedy(name: string, act: () => void): TemplateResult {
    const { status, localize } = this;
    const source = status === 'error' && this.#source;
    return html`<p class="actions">
      <button type="button" @click=${act}>${name}</button>
      ${source ? this.#link(source, localize.word('visitSource')) : nothing}
    </p>`;
  }

  /** Where there is no other place for all news, the site of the feed is the best a visitor can be sent to. */
  get #source(): string | undefined {
    const { moreHref, address } = this.feed;
    if (moreHref) return moreHref;
    const origin = address && new URL(address).origin;
    // The page's own start page is no better than the links that it gave.
    if (origin === location.origin && this.childElementCount) return undefined;
    return origin;
  }

  #stories(): TemplateResult {
    const { feed, localize } = this;
    const layout = this.#layout;
    const { waiting, results } = feed;
    const stories = html`<ul
      part="list"
      class=${layout}
      role="list"
      aria-label=${localize.word('news')}
      aria-busy=${feed.busy}
      @place-choose=${this.#choosePlace}
    >
      ${this.#cardsOf(this.#isPrinting ? results.slice(0, mostPrinted) : this.shown.slice(0, this.#drawn))}
    </ul>`;
    return html`${
      waiting
        ? html`<p class="waiting">
            <button type="button" @click=${this.#showWaiting}>
              ${localize.count('waiting', waiting)}
            </button>
          </p>`
        : nothing
    }
    ${layout === 'carousel' ? this.look.want()!.row(stories) : stories}
    ${this.#isTeaser ? nothing : html`<iom-news-pager></iom-news-pager>`}`;
  }

  #cardsOf(stories: readonly NewsItem[]): readonly unknown[] {
    const { countryLinks, noSummaries } = this;
    const linkTarget = this.#linkTarget;
    const layout = this.#layout;
    const noImage = this.noImages ?? savesData();
    const level = wholeNumber(this, 'heading-level', this.headingLevel, 3, 6);
    const manner = [countryLinks, noSummaries, linkTarget, layout, noImage, level].join();
    return this.#blocks.draw(
      stories,
      manner,
      (item, index) =>
        html`<li part="item">
          <iom-news-card
            part="card"
            exportparts=${cardParts}
            .headingLevel=${level}
            .layout=${layout === 'featured' && index ? 'small' : layout}
            .noImage=${noImage}
            .noSummary=${noSummaries}
            .countryLinks=${countryLinks}
            .linkTarget=${linkTarget}
            .item=${item}
          ></iom-news-card>
        </li>`,
    );
  }

  get #linkTarget(): string | undefined {
    return this.linkTarget ?? this.feed.linkTarget;
  }

  /** Address of the page, without a fragment. */
  protected get pageAddress(): string {
    return location.href.replace(/#.*/, '');
  }

  #more(): TemplateResult | typeof nothing {
    const { feed } = this;
    const own = this.ownsFeed ? undefined : this.moreHref;
    const moreHref = own === '' ? own : (readUrl(own, this.baseURI) ?? feed.moreHref);
    // A page that is the feed's home page has all news already.
    if (!moreHref || moreHref === this.pageAddress) return nothing;
    return html`<p class="more">${this.#link(moreHref, this.localize.word('seeAll'), 'more')}</p>`;
  }

  #link(href: string, name: string, part?: string): TemplateResult {
    const target = this.#linkTarget;
    return html`<a
      part=${part ?? nothing}
      href=${href}
      target=${target ?? nothing}
      rel=${target ? 'noopener' : nothing}
      >${name}</a
    >`;
  }

  #skeleton(): TemplateResult {
    const length = Math.min(this.#pageSize, mostSkeletons);
    return html`<div class="${this.#layout} skeleton" aria-busy="true">
      ${Array.from({ length }, () => html`<div><i></i><i></i><i></i><i></i><i></i></div>`)}
    </div>`;
  }

  // The button that was pressed goes away with its state, and must not take the focus with it.
  readonly #keepFocus = (): void =>
    this.renderRoot.querySelector<HTMLElement>('.base')?.focus({ preventScroll: true });

  readonly #showWaiting = (): void => this.feed.showWaiting();

  readonly #choosePlace = (event: CustomEvent<PlaceChooseDetail>): void => {
    const { country, region } = event.detail;
    // Whoever else hears of it may cancel it first.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      this.#keepFocus();
      if (country) return this.refine({ countries: [country] });
      import('../../places/regions.js').then(
        ({ choiceOf }) => this.refine(choiceOf(region!)),
        () => report(this.localName, 'no-chunk'),
      );
    });
  };

  readonly #retry = (): void => {
    this.#keepFocus();
    void this.reload();
  };

  readonly #clear = (): void => {
    this.#keepFocus();
    this.refine({
      countries: undefined,
      topics: undefined,
      text: undefined,
      from: undefined,
      to: undefined,
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-news-list': IomNewsList;
  }
}
