/** Types of the tags in the JSX of Solid: properties by their names, events as `on:story-open`. */
import type { JSX } from 'solid-js';
import type { Attributes, Elements, Handlers, Others, Properties, Tag } from '../elements.js';

type Own<T extends Tag> = Properties<T> & Attributes<T> & Handlers<T, 'on:'>;

/** What the tag takes in JSX. */
export type TagProps<T extends Tag> = Own<T> & Others<JSX.HTMLAttributes<Elements[T]>, Own<T>>;

type Tags = { [T in Tag]: TagProps<T> };

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Solid declares it
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are inherited
    interface IntrinsicElements extends Tags {}
  }
}
