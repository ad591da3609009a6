import { html, type TemplateResult } from 'lit';
import { customElementStyles } from '../../styles/host.js';
import { FeedHostElement } from '../../controllers/feed-host-element.js';

/**
 * A host without a look: it owns a feed, and lists and controls inside it or naming it by `for` show
 * it.
 *
 * @summary Owns a feed for the lists and controls of a page.
 * @tag iom-news
 *
 * @fires {Event} load - The feed is there; does not bubble.
 * @fires {Event} error - A request failed, see `error`; does not bubble.
 *
 * @slot - Lists, controls and anything else.
 *
 * @cssState loading - The first answer is awaited.
 * @cssState ready - There are stories.
 * @cssState empty - The feed is there and nothing is selected.
 * @cssState error - There is no feed to show.
 * @cssState stale - An older copy is on show.
 */
export class IomNews extends FeedHostElement {
  static override styles = customElementStyles;

  protected override get ownsFeed(): boolean {
    return true;
  }

  override render(): TemplateResult {
    return html`<slot @slotchange=${this.childrenChanged}></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-news': IomNews;
  }
}
