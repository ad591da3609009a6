import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { wholeNumber } from '../../controllers/attribute.js';
import { type Lazy, LazyModule } from '../../controllers/lazy-module.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { isNormalised, normalise } from '../../formats/normalise.js';
import { type CardLayout, isRare } from '../../model/layout.js';
import type { NewsItem } from '../../model/news-item.js';
import { primaryLanguage } from '../../model/select.js';
import { textDirection } from '../../model/text-direction.js';
import { version } from '../../model/version.js';
import { customElementStyles } from '../../styles/host.js';
import { loadLook } from '../layouts/load-look.js';
import type { Look } from '../layouts/look.js';
import { ClickThrough } from './click-through.js';
import { headings } from './heading.js';
import { newsCardStyles } from './news-card.styles.js';
import { beyond, shorten } from './shorten.js';

/** Most characters of a title, and of a summary, that a card shows. */
const titleLength = 300;
const summaryLength = 600;

/** Most countries of a story that a card names; of the others it says how many there are. */
const mostPlaces = 12;

/** What `place-choose` carries: one of the two. */
export interface PlaceChooseDetail {
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /** Id of a geographic scope, such as `central-america`. */
  readonly region?: string;
}

/** What `story-open` carries. */
export interface StoryOpenDetail {
  readonly item: NewsItem;
}

/**
 * One story. Lists make their cards themselves; alone it shows whatever its `item` property holds.
 *
 * @summary Shows one story.
 * @tag iom-news-card
 *
 * @fires {CustomEvent<StoryOpenDetail>} story-open - The visitor follows the story's link. Bubbles out
 *   of shadow roots; cancel it to open the story yourself; one that the visitor opens elsewhere, as in
 *   a new tab, cannot be cancelled.
 * @fires {CustomEvent<PlaceChooseDetail>} place-choose - The visitor chose a country or region that the
 *   card names, with `country-links`. Bubbles out of shadow roots; cancel it, and a list does not filter.
 *
 * @csspart image - Box around the picture.
 * @csspart title - Heading with the link.
 * @csspart date - When the story was published.
 * @csspart place - Where it was filed.
 * @csspart countries - Names of the regions and countries it is about.
 * @csspart topics - Its topics.
 * @csspart summary - Its summary.
 * @csspart source - Who published it.
 * @csspart translation - A link to the story in another language.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - Links under the pointer, focus rings.
 * @cssproperty [--iom-color-muted] - Date, place, source. Default: the text colour at 72 %.
 * @cssproperty [--iom-color-line] - Rules and borders. Default: the text colour at 18 %.
 * @cssproperty [--iom-color-tint] - Picture placeholder. Default: the text colour at 6 %.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 */
export class IomNewsCard extends LitElement {
  /** Version of the library this class came with. */
  static readonly version: string = version;

  static override styles = [customElementStyles, newsCardStyles];

  /** Level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /**
   * `list`: text beside the picture; `grid`: a card of its own below it; `compact`: a headline; `featured`:
   * large, for the first of several; `small`: with a small picture, for those that follow.
   */
  @property({ reflect: true }) layout: CardLayout = 'list';

  /** Shows no picture. */
  @property({ type: Boolean, attribute: 'no-image' }) noImage = false;

  /** Shows no summary. */
  @property({ type: Boolean, attribute: 'no-summary' }) noSummary = false;

  /** Where the story opens, as `target` in HTML: `_blank`, `_top` or a name. Absent: in the same place. */
  @property({ attribute: 'link-target' }) linkTarget: string | undefined;

  /** The names of countries and regions are buttons: a list then shows what it has about them. */
  @property({ type: Boolean, attribute: 'country-links' }) countryLinks = false;

  /** The story; nothing is shown without one. What a page sets is checked like a feed. */
  @property({ attribute: false }) item: Partial<NewsItem> | undefined;

  /** `loaded` or `broken`, and the address of the picture it is true of. */
  @state() protected imageState = '';

  #story: NewsItem | undefined;
  protected readonly localize = new LocalizeController(this);
  protected look: Lazy<Look> = new LazyModule(this, () => loadLook(this));
  readonly #through: ClickThrough = new ClickThrough(() => this.renderRoot.querySelector('a'));

  /** Moves the focus to the story's link. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('a')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isRare(this.layout)) this.look.want();
    if (!changed.has('item')) return;
    const { item } = this;
    if (Object(item) === item && isNormalised(item!)) return void (this.#story = item);
    const draft = { id: 'card', ...item };
    const feed = normalise({ items: [draft] }, { base: this.baseURI, now: Date.now() });
    [this.#story] = feed.items;
  }

  protected override updated(): void {
    if (this.imageState) return;
    // A first picture that the browser has at hand shows with its story, and not a frame later.
    const image = this.renderRoot.querySelector('img');
    if (image?.complete && image.naturalWidth)
      this.imageState = `loaded ${image.getAttribute('src')!}`;
  }

  override render(): TemplateResult | typeof nothing {
    const item = this.#story;
    if (!item) return nothing;
    const summary = beyond(item.title, item.summary);
    const level = wholeNumber(this, 'heading-level', this.headingLevel, 3, 6);
    return html`<div
      class=${item.url ? 'card linked' : 'card'}
      @pointerdown=${this.#through.press}
      @click=${this.#through.click}
      @auxclick=${this.#through.click}
    >
      ${this.#image(item)}
      <div class="text">
        ${headings[level - 1]!(this.#title(item), textDirection(item.title))}
        ${this.#dateline(item)}
        ${
          this.noSummary || !summary
            ? nothing
            : html`<p part="summary" dir=${textDirection(summary)} lang=${item.language ?? nothing}>
                ${shorten(summary, summaryLength)}
              </p>`
        }
        ${this.#about(item)}
      </div>
    </div>`;
  }

  #title(item: NewsItem): TemplateResult {
    const text = shorten(item.title, titleLength);
    const language = item.language ?? nothing;
    return item.url
      ? html`<a
          href=${item.url}
          lang=${language}
          target=${this.linkTarget ?? nothing}
          rel=${this.linkTarget ? 'noopener' : nothing}
          @click=${this.#open}
          >${text}</a
        >`
      : html`<span lang=${language}>${text}</span>`;
  }

  #dateline({ date, place, language }: NewsItem): TemplateResult | typeof nothing {
    const localize = this.localize;
    const foreign =
      language !== undefined &&
      primaryLanguage(language) !== primaryLanguage(localize.pageLanguage || 'en');
    if (!date && !place && !foreign) return nothing;
    return html`<p class="dateline">
      ${date ? html`<time part="date" datetime=${date}>${localize.date(date)}</time>` : nothing}
      ${place ? html`<span part="place"><bdi>${place}</bdi></span>` : nothing}
      ${
        foreign
          ? html`<span
              >${localize.word('inLanguage', { language: localize.languageName(language) })}</span
            >`
          : nothing
      }
    </p>`;
  }

  #about({
    countries,
    regions,
    topics,
    source,
    translations,
  }: NewsItem): TemplateResult | typeof nothing {
    const localize = this.localize;
    const places = [
      ...regions.map((region) => [localize.region(region), { region }] as const),
      ...countries
        .map((country) => [localize.country(country), { country }] as const)
        .sort(([a], [b]) => localize.compare(a, b)),
    ].filter(([name]) => name);
    const others = Object.entries(translations ?? {});
    if (!places.length && !topics.length && !source && !others.length) return nothing;
    const more = places.length - mostPlaces;
    return html`<div class="about">
      ${
        places.length
          ? html`<ul part="countries" role="list" aria-label=${localize.word('countries')}>
              ${places.slice(0, mostPlaces).map(([name, place]) => this.#place(name, place))}
              ${more > 0 ? html`<li>+${localize.number(more)}</li>` : nothing}
            </ul>`
          : nothing
      }
      ${topics.length ? html`<bdi part="topics">${topics.join('\u00a0· ')}</bdi>` : nothing}
      ${source ? html`<span part="source">${localize.word('source', { source })}</span>` : nothing}
      ${others.map(([tag, url]) => this.#translation(tag, url))}
    </div>`;
  }

  /** A link to the same story in another language, named in that language. */
  #translation(tag: string, url: string): TemplateResult {
    return html`<a
      part="translation"
      href=${url}
      lang=${tag}
      hreflang=${tag}
      target=${this.linkTarget ?? nothing}
      rel=${this.linkTarget ? 'noopener' : nothing}
      >${this.localize.languageName(tag, tag)}</a
    >`;
  }

  #place(name: string | undefined, detail: PlaceChooseDetail): TemplateResult {
    const choose = (): void => void this.#tell('place-choose', detail);
    const label = this.countryLinks
      ? html`<button type="button" @click=${choose}>${name}</button>`
      : name;
    return html`<li>${label}</li>`;
  }

  #image({ image }: NewsItem): TemplateResult | typeof nothing {
    if (!image || this.noImage) return nothing;
    const { url, alt, credit, sources } = image;
    const isBroken = this.imageState === `broken ${url}`;
    const settle = (state: string) => () => (this.imageState = state + url);
    // Until the story's own picture is there, nothing is seen of the one before.
    return html`<figure part="image" class=${this.imageState === `loaded ${url}` ? '' : 'bare'}>
      ${
        isBroken
          ? nothing
          : html`<img
              srcset=${sources?.map((source) => `${source.url} ${source.width}w`).join() ?? nothing}
              sizes="auto, ${this.layout === 'featured' ? 50 : 24}em"
              src=${url}
              alt=${alt}
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
              @load=${settle('loaded ')}
              @error=${settle('broken ')}
            />`
      }
      ${
        credit && !isBroken
          ? html`<figcaption>${this.localize.word('imageCredit', { credit })}</figcaption>`
          : nothing
      }
    </figure>`;
  }

  readonly #open = (event: MouseEvent): void => {
    // A visitor who wants another tab, window or file gets it, whatever the page does with stories.
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    const cancelable = !(ctrlKey || metaKey || shiftKey || altKey);
    if (!this.#tell('story-open', { item: this.#story! }, cancelable)) event.preventDefault();
  };

  /** @returns whether nobody has cancelled it */
  #tell(type: string, detail: PlaceChooseDetail | StoryOpenDetail, cancelable = true): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-news-card': IomNewsCard;
  }
  interface HTMLElementEventMap {
    'place-choose': CustomEvent<PlaceChooseDetail>;
    'story-open': CustomEvent<StoryOpenDetail>;
  }
}
