/** Types of the tags in the templates of Vue 3. */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Attributes, CamelHandlers, Others, Properties, Tag } from '../elements.js';

type Own<T extends Tag> = Properties<T> & Attributes<T> & CamelHandlers<T>;

/** What the tag takes in a template. */
export type TagProps<T extends Tag> = Own<T> & Others<HTMLAttributes & ReservedProps, Own<T>>;

type Tags = { [T in Tag]: new () => { $props: TagProps<T> } };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are inherited
  interface GlobalComponents extends Tags {}
}
