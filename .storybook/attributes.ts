import type { Args } from '@storybook/web-components-vite';
import { type ElementPart, noChange, nothing } from 'lit';
import { Directive, directive, type PartInfo, PartType } from 'lit/directive.js';

/** Sets what the controls say: attributes, and custom properties in the element's `style`. */
class Attributes extends Directive {
  #set: readonly string[] = [];

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('attributes() stands among attributes.');
  }

  override render(_args: Args): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [args]: [Args]): typeof noChange {
    const names = Object.keys(args).filter((name) => /^[a-z]/.test(name) || name.startsWith('--'));
    const { style } = element as HTMLElement;
    for (const name of new Set([...this.#set, ...names])) {
      const value = args[name] as unknown;
      const isSet = value !== undefined && value !== null && value !== false && value !== '';
      const text = value === true ? '' : String(value);
      if (name.startsWith('--')) style.setProperty(name, isSet ? text : null);
      else if (isSet) element.setAttribute(name, text);
      else element.removeAttribute(name);
    }
    if (!style.length) element.removeAttribute('style');
    this.#set = names;
    return noChange;
  }
}

/** ``html`<iom-news-list ${attributes(args)}></iom-news-list>` ``: the args of a story as attributes. */
export const attributes = directive(Attributes);
