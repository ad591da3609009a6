import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { en } from '../../locales/en.js';
import { loadedLocale, loadLocale, match } from '../../locales/index.js';
import type { Words } from '../../locales/locale.js';
import { version } from '../../model/version.js';
import { customElementStyles } from '../../styles/host.js';
import type { IomNews } from '../news/news.js';
import { type AddressProblem, readAddress, readAddresses } from './address.js';
import { check, type Contents, contentsOf, type Finding } from './feed-check.js';
import { choicesStyles } from './choices.styles.js';
import { formTemplate } from './form.js';
import { readHashes } from './hashes.js';
import { newsBuilderStyles } from './news-builder.styles.js';
import { contentsTemplate, findingTemplate, isGood } from './report.js';
import { attributesOf, defaults, type Place, type Settings } from './settings.js';
import { copy, placesTemplate, snippetTemplate } from './snippet-view.js';
import { snippetFor } from './snippets.js';
import { themeFor } from './theme-sheet.js';
import { wordsFor } from './words/index.js';

/** How wide the preview is. */
type Width = 'phone' | 'column' | 'page';

/** Attributes of the preview that are no choice. */
const fixed = ['class', 'link-target', 'more-href', 'part'];

/**
 * Writes the lines that put the news on a page, for people who know no code: they paste the address of a
 * feed, are told in plain words whether it works, choose how it looks, see it, and copy. It stands on a
 * page of its own and is no part of the widget; it needs the other elements to be defined.
 *
 * @summary Writes the lines that put the news on a page.
 * @tag iom-news-builder
 *
 * @csspart preview - The ground on which the news shows.
 * @csspart code - The field with the lines to paste.
 * @csspart copy - The button that copies them.
 *
 * @cssproperty [--iom-color-accent=#0033a0, on dark #a8c1ff] - Buttons, what is chosen, focus rings.
 * @cssproperty [--iom-color-fill] - Ground of what is chosen. Default: the accent.
 * @cssproperty [--iom-color-on-accent=#fff, on dark #0b1733] - Text on it.
 * @cssproperty [--iom-color-muted] - Help texts. Default: the text colour at 72 %.
 * @cssproperty [--iom-color-line] - Rules. Default: the text colour at 18 %.
 * @cssproperty [--iom-color-edge] - Borders of fields. Default: the text colour at 55 %.
 * @cssproperty [--iom-color-tint] - Grounds. Default: the text colour at 6 %.
 * @cssproperty [--iom-radius=0.375em] - Corners.
 * @cssproperty [--iom-focus-ring=3px solid] - Outline of whatever has the focus.
 */
export class IomNewsBuilder extends LitElement {
  /** Version of the library this class came with. */
  static readonly version: string = version;

  static override styles = [customElementStyles, newsBuilderStyles, choicesStyles];

  /** Address of the feed to begin with, absolute or relative to the page. */
  @property() src: string | undefined;

  /**
   * Address of the folder where the files of the library lie, absolute or relative to the page, ending
   * with `/`. Default: the folder of the page.
   */
  @property() folder: string | undefined;

  @state() private settings = defaults;
  @state() private address = '';
  @state() private addressProblem: AddressProblem | undefined;
  @state() private isChecking = false;
  @state() private finding: Finding | undefined;
  @state() private contents: Contents | undefined;
  @state() private link = '';
  @state() private ownFolder = '';
  @state() private hashes: Readonly<Record<string, string>> = {};
  @state() private place: Place = 'html';
  @state() private width: Width = 'page';
  @state() private said = '';

  readonly #localize = new LocalizeController(this);
  readonly #themeSheet = new CSSStyleSheet();
  /** The link is somebody's choice, and no longer the feed's home page. */
  #hasOwnLink = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(this.#themeSheet)) adoptedStyleSheets.push(this.#themeSheet);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('folder')) {
      this.#typeFolder(new URL(this.folder ?? '.', this.baseURI).href);
    }
    if (changed.has('src') && this.src !== undefined) this.#use(this.src);
  }

  override render(): TemplateResult {
    const { words, language } = wordsFor(this.#localize.language);
    const { settings, finding } = this;
    const isReady = settings.src && (!finding || isGood(finding) || this.contents);
    return html`<div class="base" lang=${language} dir="ltr">
      <header>
        <h1>${words.title}</h1>
        <p>${words.intro}</p>
      </header>
      ${this.#feedTemplate()}
      <div class="columns">
        <section class="form" aria-labelledby="choices">
          <h2 class="step" id="choices">${words.choices}</h2>
          ${formTemplate({
            settings,
            contents: this.contents,
            words,
            localize: this.#localize,
            linkText: this.#pageWords.seeAll,
            typed: { link: this.link, folder: this.ownFolder },
            isBad: {
              link: !!this.link && !settings.link,
              folder: this.ownFolder !== settings.folder,
            },
            change: this.#change,
            type: (field, text) =>
              field === 'link' ? this.#typeLink(text, true) : this.#typeFolder(text),
          })}
        </section>
        ${this.#previewTemplate()}
      </div>
      <section class="snippet" aria-labelledby="snippet">
        <h2 class="step" id="snippet">${words.snippet}</h2>
        ${
          isReady
            ? html`${placesTemplate(this.place, words, (place) => {
                this.place = place;
                this.said = '';
              })}
              ${snippetTemplate(this.#snippet, words, this.said, () => void this.#copy())}`
            : html`<p class="help">${words.first}</p>`
        }
      </section>
    </div>`;
  }

  get #words(): ReturnType<typeof wordsFor>['words'] {
    return wordsFor(this.#localize.language).words;
  }

  /** People build for pages in their own language, unless they say otherwise. */
  get #pageLanguage(): string {
    return this.settings.lang || this.#localize.language;
  }

  /** What the lines say by themselves is in the language of the page that they are for. */
  get #pageWords(): Words {
    return (loadedLocale(match(this.#pageLanguage)) ?? en).words;
  }

  get #snippet(): ReturnType<typeof snippetFor> {
    const { news, seeAll } = this.#pageWords;
    const linkText = this.settings.linkText || seeAll;
    return snippetFor(
      this.place,
      // A frame cannot see the language of the page around it.
      { ...this.settings, linkText, ...(this.place === 'iframe' && { lang: this.#pageLanguage }) },
      {
        hashes: this.hashes,
        pictures: this.contents?.pictures ?? [],
        title: news,
      },
    );
  }

  #feedTemplate(): TemplateResult {
    const words = this.#words;
    const { addressProblem, finding, contents } = this;
    const isBad = addressProblem !== undefined || (finding !== undefined && !isGood(finding));
    return html`<section class="feed" aria-labelledby="feed">
      <h2 class="step" id="feed">${words.feed}</h2>
      <form novalidate @submit=${this.#submit}>
        <div class="field">
          <label for="address">${words.address}</label>
          <div class="entry">
            <input
              id="address"
              type="text"
              inputmode="url"
              autocomplete="url"
              autocapitalize="off"
              spellcheck="false"
              dir="ltr"
              placeholder="https://"
              .value=${this.address}
              aria-invalid=${isBad ? 'true' : nothing}
              aria-describedby="result address-help"
              @input=${this.#type}
              @change=${this.#check}
            />
            <button class="main">${words.check}</button>
          </div>
          <p class="help" id="address-help">${words.addressHelp}</p>
        </div>
        <div id="result" role="status">
          ${addressProblem ? html`<p class="finding problem">${words.addressProblems[addressProblem]}</p>` : nothing}
          ${this.isChecking ? html`<p class="finding busy">${words.checking}</p>` : nothing}
          ${finding ? findingTemplate(finding, words, this.#use) : nothing}
        </div>
        ${contents ? contentsTemplate(contents, words, this.#localize) : nothing}
      </form>
      ${keyed(
        this.settings.src,
        this.settings.src
          ? html`<iom-news
              hidden
              languages="*"
              src=${this.settings.src}
              @load=${this.#judge}
              @error=${this.#judge}
            ></iom-news>`
          : nothing,
      )}
    </section>`;
  }

  #previewTemplate(): TemplateResult {
    const words = this.#words;
    const { settings, width } = this;
    const linkText = settings.linkText || this.#pageWords.seeAll;
    return html`<section class="preview" aria-labelledby="preview">
      <div class="bar">
        <h2 id="preview">${words.preview}</h2>
        <fieldset class="widths">
          <legend class="unseen">${words.width}</legend>
          ${(['phone', 'column', 'page'] as const).map(
            (option) =>
              html`<label
                ><input
                  type="radio"
                  name="width"
                  .value=${option}
                  .checked=${option === width}
                  @change=${() => (this.width = option)}
                /><span>${words.widths[option]}</span></label
              >`,
          )}
        </fieldset>
      </div>
      <div class="stage ${settings.scheme} ${width}" part="preview">
        ${
          settings.src
            ? keyed(
                settings.src,
                html`<iom-news-list link-target="_blank"
                  >${settings.link ? html`<a href=${settings.link}>${linkText}</a>` : nothing}</iom-news-list
                >`,
              )
            : html`<p class="help">${words.previewEmpty}</p>`
        }
      </div>
    </section>`;
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('iom-news-list');
    if (!list) return;
    const wanted = new Map(attributesOf(this.settings));
    for (const name of list.getAttributeNames()) {
      if (!wanted.has(name) && !fixed.includes(name)) list.removeAttribute(name);
    }
    for (const [name, value] of wanted) {
      const text = value === true ? '' : value;
      if (list.getAttribute(name) !== text) list.setAttribute(name, text);
    }
  }

  readonly #change = (patch: Partial<Settings>): void => {
    this.settings = { ...this.settings, ...patch };
    this.said = '';
    if (patch.theme !== undefined) void this.#wear(patch.theme);
    if (patch.lang) {
      const draw = (): void => this.requestUpdate();
      loadLocale(match(patch.lang)).then(draw, draw);
    }
  };

  /** Gives the preview a theme. */
  async #wear(theme: string): Promise<void> {
    const own = new URL(this.folder ?? '.', this.baseURI).href;
    const css = theme && (await themeFor('.stage', `${own}themes/${theme}.css`));
    if (theme === this.settings.theme) this.#themeSheet.replaceSync(css);
  }

  #typeLink(text: string, isOwn: boolean): void {
    this.link = text.trim();
    this.#hasOwnLink = isOwn && !!this.link;
    this.#change({ link: this.link && (readAddress(text, this.baseURI).address ?? '') });
  }

  #typeFolder(text: string): void {
    const address = readAddress(text, this.baseURI).address?.replace(/[?#].*|\/?$/, '/');
    this.ownFolder = address ?? text;
    if (!address) return;
    this.#change({ folder: address });
    this.hashes = {};
    void readHashes(address).then((hashes) => {
      if (address === this.settings.folder) this.hashes = hashes;
    });
  }

  readonly #type = (event: Event): void => {
    this.address = (event.target as HTMLInputElement).value;
    if ((event as InputEvent).inputType === 'insertFromPaste') this.#check();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#check(event);
  };

  readonly #use = (address: string): void => {
    this.address = address;
    this.#check();
  };

  /** Reads the feed whose address was typed; the same one again only when somebody asks for it. */
  readonly #check = (event?: Event): void => {
    const { address, problem } = readAddresses(this.address, this.baseURI);
    if (address === this.settings.src && event?.type !== 'submit') return;
    this.addressProblem = problem;
    this.finding = undefined;
    this.isChecking = !problem;
    if (address === this.settings.src) return void this.#again();
    this.contents = undefined;
    this.#change({ src: address ?? '', countries: [], topics: [] });
  };

  get #host(): IomNews | null {
    return this.renderRoot.querySelector('iom-news');
  }

  async #again(): Promise<void> {
    await this.#host?.reload();
    await this.#judge();
  }

  readonly #judge = async (): Promise<void> => {
    const { src } = this.settings;
    const host = this.#host;
    if (!host) return;
    this.contents = host.items.length ? contentsOf(host) : undefined;
    if (!this.#hasOwnLink) this.#typeLink(host.feed.current?.homePageUrl ?? '', false);
    const finding = await check(host, src);
    if (src !== this.settings.src) return;
    this.finding = finding;
    this.isChecking = false;
  };

  async #copy(): Promise<void> {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>('#code')!;
    const words = this.#words;
    this.said = '';
    this.said = (await copy(area)) ? words.copied : words.pressCopy;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-news-builder': IomNewsBuilder;
  }
}
