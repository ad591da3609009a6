import type { FeedError } from '../model/feed-error.js';
import { primaryLanguage } from '../model/select.js';

/** Which of the editions of a feed is asked for: that of the page's language, or the next that is there. */
export class Edition {
  /** Languages that have not been found missing, the one that is asked for first. */
  #left: string[] = [];
  #wanted = '';

  /**
   * An address with a language in the place of `{lang}`.
   *
   * @param languages BCP 47 tags, the best first
   * @param error why the last answer could not be had
   */
  of(src: string, languages: readonly string[], error: FeedError | undefined): string {
    if (!src.includes('{lang}')) return src;
    const all = [...new Set(languages.filter((tag) => tag !== '*').map(primaryLanguage))];
    // Until the page speaks another language, what was missing stays missing.
    if (this.#wanted !== all.join()) this.#left = all;
    else if (error?.code === 'unavailable' && this.#left.length > 1) this.#left.shift();
    this.#wanted = all.join();
    return src.replaceAll('{lang}', this.#left[0]!);
  }
}
