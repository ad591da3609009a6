import { html, nothing } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Words } from '../../locales/locale.js';
import type { FeedErrorCode } from '../../model/feed-error.js';
import type { NewsStore, Status } from '../../store/news-store.js';

const explanations: Partial<Record<FeedErrorCode, 'empty' | (`error${string}` & keyof Words)>> = {
  'no-source': 'empty',
  unavailable: 'errorUnavailable',
  'not-a-feed': 'errorNotFeed',
  'empty-answer': 'errorNotFeed',
  'too-large': 'errorTooLarge',
};

/** More countries than these are not read out: a region has thirty. */
const mostNamed = 5;

/** What a list announces, once for each change of it, and shows where it says more than the stories. */
export function statusMessage(
  feed: NewsStore,
  status: Status,
  localize: LocalizeController,
): unknown {
  const { error, items, savedAt } = feed;
  if (!localize.ready) return nothing;
  if (status === 'loading') return localize.word('loading');
  if (status === 'empty') {
    return html`<slot name="empty">${localize.word(items.length ? 'noMatch' : 'empty')}</slot>`;
  }
  if (status === 'error') {
    return html`<slot name="error">${localize.word(explanations[error!.code] ?? 'error')}</slot>`;
  }
  const length = feed.total;
  const chosen = feed.query.countries ?? [];
  const count =
    chosen.length && chosen.length <= mostNamed
      ? localize.count('storiesFrom', length, {
          places: localize.list(chosen.map((code) => localize.country(code))),
        })
      : localize.count('stories', length);
  if (status === 'ready') {
    return feed.waiting ? `${count} ${localize.count('waiting', feed.waiting)}` : count;
  }
  if (feed.isPartial) return html`${localize.word('partial')} <span class="unseen">${count}</span>`;
  const age = savedAt && localize.ago(savedAt);
  return html`${age ? localize.word('stale', { age }) : localize.word('staleUnknown')}
    <span class="unseen">${count}</span>`;
}
