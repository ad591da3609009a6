'use client';
import { LitElement } from 'lit';
import {
  createElement,
  type ForwardedRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type ReactElement,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import type { CamelHandlers, Elements, Events, Others, Properties, Tag } from '../elements.js';

type Own<T extends Tag> = Properties<T> & CamelHandlers<T>;

/** What the React component of a tag takes: its properties, its events, and what any element takes. */
export type ComponentProps<T extends Tag> = Own<T> &
  Others<HTMLAttributes<Elements[T]>, Own<T>> &
  RefAttributes<Elements[T]>;

type ElementClass = typeof LitElement;
type Values = Record<string, unknown>;
type Listeners = Record<string, ((event: Event) => void) | undefined>;

const isServer = typeof document === 'undefined';

// React 18 warns of the former on a server, where neither runs.
const useCommit = isServer ? useEffect : useLayoutEffect;

/** `story-open` → `onStoryOpen` */
const handlerName = (event: string): string =>
  `on-${event}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Whether a name is a property of ours, and none that every element has. */
const isOwn = (elementClass: ElementClass, name: string): boolean =>
  name in elementClass.prototype && !(name in LitElement.prototype);

/** What a server can say of properties: those with an attribute that are a text, a number or true. */
function attributesOf(elementClass: ElementClass, properties: Values): Values {
  const attributes: Values = {};
  for (const [name, value] of Object.entries(properties)) {
    const declared = elementClass.elementProperties.get(name)?.attribute;
    if (declared === false) continue;
    const attribute = typeof declared === 'string' ? declared : name.toLowerCase();
    if (value === true) attributes[attribute] = '';
    else if (typeof value === 'string' || typeof value === 'number') attributes[attribute] = value;
  }
  return attributes;
}

/** Sets what has changed; what is no longer given becomes what it is in a new element. */
function assign(element: HTMLElement, now: Values, before: Values): void {
  const target = element as unknown as Values;
  let fresh: Values | undefined;
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const value = now[name];
    if (Object.is(value, before[name])) continue;
    if (value === undefined) {
      fresh ??= document.createElement(element.localName) as unknown as Values;
      target[name] = fresh[name];
    } else target[name] = value;
  }
}

/**
 * A React component for one tag, the same in React 18 and 19. It sets properties, not attributes, and
 * hears the events of the element itself: React's own `onLoad`, `onError` and `onChange` mean others.
 */
export function component<T extends Tag>(
  tag: T,
  elementClass: ElementClass & (new () => Elements[T]),
  events: readonly (keyof Events[T] & string)[],
): ForwardRefExoticComponent<ComponentProps<T>> {
  const handlers = new Set(events.map(handlerName));

  function Component(props: Values, ref: ForwardedRef<Elements[T]>): ReactElement {
    const element = useRef<Elements[T]>(null);
    const before = useRef<Values>({});
    const heard = useRef<Listeners>({});
    useImperativeHandle(ref, () => element.current!, []);

    const [properties, others]: [Values, Values] = [{}, {}];
    const listeners: Listeners = {};
    for (const [name, value] of Object.entries(props)) {
      if (handlers.has(name)) listeners[name] = value as Listeners[string];
      else if (isOwn(elementClass, name)) properties[name] = value;
      // React 18 would make an attribute `classname` of it.
      else others[name === 'className' ? 'class' : name] = value;
    }

    useCommit(() => {
      heard.current = listeners;
      assign(element.current!, properties, before.current);
      before.current = properties;
    });

    useCommit(() => {
      const target = element.current!;
      const hear = (event: Event): void => {
        heard.current[handlerName(event.type)]?.(event);
      };
      for (const event of events) target.addEventListener(event, hear);
      return () => {
        for (const event of events) target.removeEventListener(event, hear);
      };
    }, []);

    return createElement(tag, {
      ...others,
      ...(isServer ? attributesOf(elementClass, properties) : {}),
      // The server's attributes are not repeated in the browser.
      suppressHydrationWarning: true,
      ref: element,
    });
  }
  Component.displayName = elementClass.name;
  const forwarded: unknown = forwardRef(Component as never);
  return forwarded as ForwardRefExoticComponent<ComponentProps<T>>;
}
