import { noChange, nothing, type TemplateResult } from 'lit';
import { escapeHtml } from './escape.js';

/** An element of ours in a template, as it was written there. */
export interface Written {
  readonly tag: string;
  /** Values of `.property=${…}`, by name. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a server adds to an element of ours: attributes of its start tag, and what it holds. */
export interface Addition {
  readonly attributes: string;
  readonly content: string;
}

/** Where in HTML the text so far ends. */
type Place = 'text' | 'tag' | 'comment' | '"' | "'";

/** A name before its value. */
const attribute = /\s([.?@]?)([\w-]+)=$/;

/** Values of which nothing is written. */
const blank = new Set<unknown>([nothing, noChange, undefined, null]);

const asText = (value: unknown): string => (blank.has(value) ? '' : String(value));

/**
 * Writes a Lit template as HTML. It knows what templates of elements use: values as text, in lists and
 * nested templates, as attributes, parts of quoted attributes, `?boolean` attributes and `.properties`
 * of elements of ours. Listeners are left to the browser.
 */
export class TemplateWriter {
  #html = '';
  #place: Place = 'text';
  #tag = '';
  #properties: Record<string, unknown> = {};

  constructor(private readonly add: (element: Written) => Addition | undefined) {}

  /** The HTML of a value as it stands in a template. */
  write(value: unknown): string {
    this.#value(value);
    const html = this.#html;
    this.#html = '';
    return html;
  }

  #value(value: unknown): void {
    if (blank.has(value)) return;
    if (typeof value !== 'object' || value === null) {
      this.#html += escapeHtml(asText(value));
    } else if (Symbol.iterator in value) {
      for (const part of value as Iterable<unknown>) this.#value(part);
    } else {
      this.#template(value as TemplateResult);
    }
  }

  #template({ strings, values }: TemplateResult): void {
    strings.forEach((string, index) => {
      const text = string.replace(/\s+/g, ' ');
      const found = attribute.exec(text);
      this.#markup(found ? text.slice(0, found.index) : text);
      if (found && this.#place === 'tag') return this.#attribute(found, values[index]);
      this.#html += found?.[0] ?? '';
      if (index >= values.length) return;
      const value = values[index];
      if (this.#place === 'text') this.#value(value);
      else this.#html += escapeHtml(asText(value));
    });
  }

  /** A value in a start tag, after its name. */
  #attribute([, kind = '', name = '']: RegExpExecArray, value: unknown): void {
    if (kind === '.') this.#properties[name] = value;
    else if (kind === '?') this.#html += value && value !== nothing ? ` ${name}` : '';
    else if (kind !== '@' && value !== nothing)
      this.#html += ` ${name}="${escapeHtml(asText(value))}"`;
  }

  /** Markup of the template itself. */
  #markup(text: string): void {
    for (const part of text.split(/(<!--|-->|<\/?[\w-]+|[>"'])/)) {
      const addition = this.#read(part);
      this.#html += addition ? `${addition.attributes}>${addition.content}` : part;
    }
  }

  /** Follows the markup; at the end of a start tag, what is added to the element. */
  #read(part: string): Addition | undefined {
    const place = this.#place;
    if (place === 'text' && part === '<!--') this.#place = 'comment';
    else if (place === 'comment' && part === '-->') this.#place = 'text';
    else if (place === 'text' && /^<\/?\w/.test(part)) {
      this.#place = 'tag';
      this.#tag = part.slice(1);
      this.#properties = {};
    } else if (place === 'tag' && (part === '"' || part === "'")) this.#place = part;
    else if (place === part) this.#place = 'tag';
    else if (place === 'tag' && part === '>') {
      this.#place = 'text';
      return this.add({ tag: this.#tag, properties: this.#properties });
    }
    return undefined;
  }
}
