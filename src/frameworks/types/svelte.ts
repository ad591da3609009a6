/** Types of the tags in the templates of Svelte 5. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Elements, Handlers, Others, Properties, Tag } from '../elements.js';

type Own<T extends Tag> = Properties<T> & Attributes<T> & Handlers<T>;

/** What the tag takes in a template. */
export type TagProps<T extends Tag> = Own<T> & Others<HTMLAttributes<Elements[T]>, Own<T>>;

type Tags = { [T in Tag]: TagProps<T> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are inherited
  interface SvelteHTMLElements extends Tags {}
}
