/** Types of the tags in the JSX of React 19, which sets properties and hears events of elements itself. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Attributes, Elements, Handlers, Others, Properties, Tag } from '../elements.js';

type Own<T extends Tag> = Properties<T> & Attributes<T> & Handlers<T>;
type Base<T extends Tag> = HTMLAttributes<Elements[T]> & ClassAttributes<Elements[T]>;

/** What the tag takes in JSX. */
export type TagProps<T extends Tag> = Own<T> & Others<Base<T>, Own<T>>;

type Tags = { [T in Tag]: TagProps<T> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React declares it
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are inherited
    interface IntrinsicElements extends Tags {}
  }
}
