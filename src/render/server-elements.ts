import { html, type nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Lazy } from '../controllers/lazy-module.js';
import type { Look } from '../elements/layouts/look.js';
import { IomNewsCard } from '../elements/news-card/news-card.js';
import { IomNewsList } from '../elements/news-list/news-list.js';
import type { Locale } from '../locales/locale.js';
import type { NewsItem } from '../model/news-item.js';
import type { NewsStore, Status } from '../store/news-store.js';

/** The language that is spoken, and that of the page. */
export interface Spoken {
  readonly locale: Locale;
  /** BCP 47 tag. */
  readonly pageLanguage: string;
}

/** The looks of all layouts are at hand; a row gets the room for its buttons, which come with the script. */
const look: Lazy<Look> = {
  arrival: undefined,
  hasFailed: false,
  want: () => ({
    row: (stories) =>
      html`<div class="frame">
        <div class="turn later" hidden></div>
        ${stories}
      </div>`,
  }),
};

/** A list that no document holds: it draws what it would draw in one. */
export class ServerList extends IomNewsList {
  readonly #store: NewsStore;

  constructor(store: NewsStore, spoken: Spoken) {
    super();
    this.#store = store;
    this.look = look;
    // What is meant for the visitor's device is decided there.
    this.noImages = false;
    Object.assign(this.localize, spoken);
  }

  override get feed(): NewsStore {
    return this.#store;
  }

  protected override get ownsFeed(): boolean {
    return true;
  }

  override get status(): Status {
    return this.#store.status;
  }

  protected override get pageAddress(): string {
    return '';
  }
}

// Without a document no tag is its name; the console is told by this one.
Object.defineProperty(ServerList.prototype, 'localName', { value: 'iom-news-list' });

/** The same of a card. */
export class ServerCard extends IomNewsCard {
  constructor(spoken: Spoken) {
    super();
    this.look = look;
    Object.assign(this.localize, spoken);
  }

  /** Its template with a story in it. */
  draw(item: NewsItem): TemplateResult | typeof nothing {
    this.item = item;
    this.willUpdate(new Map([['item', undefined]]) as PropertyValues<this>);
    // No script hides the picture until it is there.
    this.imageState = `loaded ${item.image?.url ?? ''}`;
    return this.render();
  }
}
