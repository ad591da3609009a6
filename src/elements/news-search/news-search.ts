import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlWords } from '../../controllers/control-words.js';
import { HostFinder } from '../../controllers/host-finder.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { version } from '../../model/version.js';
import type { NewsStore } from '../../store/news-store.js';
import { customElementStyles } from '../../styles/host.js';
import { foldAhead } from './fold-ahead.js';
import { markFound } from './marks.js';
import { newsSearchStyles } from './news-search.styles.js';

/** Milliseconds without a key after which the visitor has paused. */
const pauseAfter = 700;

/**
 * Searches title and summary of the stories while the visitor types. All words have to be found, each
 * at the beginning of a word; case and accents do not matter. What was found is marked on the cards in
 * browsers that can. Escape and a button empty the field.
 *
 * @summary Searches the stories.
 * @tag iom-news-search
 *
 * @fires {Event} input - The visitor types. Bubbles.
 * @fires {Event} change - The visitor is done: by Enter, by leaving the field, by emptying it. Bubbles.
 *
 * @slot - Anything that should stand with it; shown below.
 *
 * @csspart label - Its name.
 * @csspart control - The field.
 * @csspart clear - The button that empties it.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - Focus rings.
 * @cssproperty [--iom-color-muted] - The magnifying glass. Default: the text colour at 72 %.
 * @cssproperty [--iom-color-edge] - Borders. Default: the text colour at 55 %.
 * @cssproperty [--iom-color-mark=#ffe08a] - Behind what was found, on the cards.
 * @cssproperty [--iom-color-on-mark=#1c1c1c] - Text of what was found.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 */
export class IomNewsSearch extends LitElement {
  /** Version of the library this class came with. */
  static readonly version: string = version;

  static override styles = [customElementStyles, newsSearchStyles];

  /** Id of the list or host, in the same document or shadow root. Absent: the nearest around it. */
  @property() for: string | undefined;

  /** Its name. Default: “Search the news” in the page's language. */
  @property() label: string | undefined;

  readonly #finder = new HostFinder(this);
  readonly #localize = new LocalizeController(this);
  /** What stands in the field, as it was typed. */
  #text = '';
  /** What stood there when `change` was fired last. */
  #told = '';
  /** The text is to be handed to a host that is not there yet. */
  #isEarly = false;
  #marked: NewsStore | undefined;
  #unmark: (() => void) | undefined;
  #typingIn: NewsStore | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    // After the finder has looked for the host.
    this.addController({
      hostUpdate: () => {
        if (this.#isEarly) this.#search();
        if (this.isConnected) this.#mark(this.#finder.feed);
      },
    });
  }

  /** What is looked for; empty for all stories. Setting it fires no event. */
  @property({ attribute: false })
  get value(): string {
    const { feed } = this.#finder;
    const text = feed?.query.text ?? '';
    // The query has no blanks at its ends; the field may.
    return !feed || this.#isEarly || text === this.#text.trim() ? this.#text : text;
  }
  set value(value: string | undefined) {
    this.#told = this.#text = typeof value === 'string' ? value : '';
    this.#search();
  }

  /** Moves the focus to the field. */
  override focus(options?: FocusOptions): void {
    this.#field?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest();
    this.#mark(undefined);
  }

  override render(): TemplateResult {
    const { language, direction } = this.#localize;
    const { search, clearSearch } = controlWords(this.#localize);
    const { value } = this;
    return html`<div
      class="base"
      role="search"
      aria-labelledby="label"
      lang=${language}
      dir=${direction}
    >
      <label part="label" id="label" for="control">${this.label ?? search}</label>
      <div class="field">
        <input
          part="control"
          id="control"
          type="search"
          dir="auto"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .enterKeyHint=${'search'}
          @focus=${this.#prepare}
          @input=${this.#typed}
          @change=${this.#done}
          @keydown=${this.#pressed}
        />
        <button
          type="button"
          part="clear"
          aria-label=${clearSearch}
          ?hidden=${!value}
          @click=${this.#clear}
        ></button>
      </div>
      <slot></slot>
    </div>`;
  }

  protected override updated(): void {
    const field = this.#field!;
    // Setting it moves the cursor.
    if (field.value !== this.value) field.value = this.value;
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** Hands the text to the host, or keeps it for one that is still to come. */
  #search(): void {
    const { feed } = this.#finder;
    this.#isEarly = !feed;
    const text = this.#text.trim();
    // Another blank at the end is no other search, and turns no page.
    if (feed && text !== (feed.query.text ?? '')) feed.refine({ text });
    this.requestUpdate();
  }

  #mark(feed: NewsStore | undefined): void {
    if (feed === this.#marked) return;
    this.#unmark?.();
    this.#marked = feed;
    this.#unmark = feed && markFound(feed);
  }

  readonly #prepare = (): void => void foldAhead(this.#finder.feed);

  readonly #typed = (): void => {
    const { feed } = this.#finder;
    clearTimeout(this.#timer);
    if (feed) feed.isTyping = true;
    this.#typingIn = feed;
    this.#timer = setTimeout(() => this.#rest(), pauseAfter);
    this.#text = this.#field!.value;
    this.#search();
  };

  /** The visitor types no more: how many stories there are is announced now. */
  #rest(): void {
    clearTimeout(this.#timer);
    const feed = this.#typingIn;
    this.#typingIn = undefined;
    if (!feed) return;
    feed.isTyping = false;
    feed.notify();
  }

  readonly #done = (): void => {
    this.#rest();
    if (this.value !== this.#told) this.#tell();
  };

  #tell(): void {
    this.#told = this.value;
    this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.value) {
      // It empties the field, and does not close what the field stands in.
      event.preventDefault();
      event.stopPropagation();
      this.#clear();
    } else if (event.key === 'Enter') {
      this.#done();
      // The keyboard on the screen gives way to what was found.
      if (matchMedia('(pointer: coarse)').matches) this.#field?.blur();
    }
  };

  readonly #clear = (): void => {
    this.#text = '';
    this.#search();
    // The button goes away.
    this.focus();
    this.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
    this.#rest();
    this.#tell();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-news-search': IomNewsSearch;
  }
}
