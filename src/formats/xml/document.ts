import { Parser, type Position } from 'saxen';
import { escapeText, isStory, type XmlElement } from './element.js';
import { decodeEntities } from './entities.js';
import { declaredIn, declaredInRoot, type Namespaces, resolveName } from './namespaces.js';

/** Text that lies deeper is text of the element at this depth, so that recursion has an end. */
const deepest = 100;

/** Milliseconds after which the next story is left to the next slice of work. */
const slice = 8;

/** Where a feed with a fault can be read again: at a story, behind one, or behind everything. */
const boundary = /<(\/?)(?:[\w.-]+:)?(?:(item|entry)|rss|rdf|feed)\b/gi;

type Attributes = Readonly<Record<string, string>>;

/** An element whose end has not come yet. */
interface Open {
  readonly element: XmlElement;
  /** Its name as it is written. */
  readonly tag: string;
  readonly namespaces: Namespaces;
}

function readAttributes(given: Attributes, namespaces: Namespaces): Attributes {
  const attributes: Record<string, string> = {};
  for (const name of Object.keys(given)) {
    // Without a prefix an attribute is in no namespace, whatever the default is.
    const resolved = name.includes(':') ? resolveName(name, namespaces) : name.toLowerCase();
    attributes[resolved] = decodeEntities(given[name]!);
  }
  return attributes;
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return base;
  }
}

/** Builds the tree while the parser tells what it meets. */
class Reading {
  root: XmlElement | undefined;
  /** The end of the root element has come. */
  isWhole = false;
  /** Where the parser began that is at work, the fault that stopped it, and where it paused. */
  private start = 0;
  private fault: number | undefined;
  private pausedAt: number | undefined;
  /** From the root to the element that is being read. */
  private readonly path: Open[] = [];
  /** How many elements are open that have no place in the tree. */
  private passedOver = 0;

  constructor(
    private readonly text: string,
    private readonly address: string,
    private readonly onWarning?: () => void,
  ) {}

  /** Reads on until the end, with a pause wherever a slice of work is done. */
  *steps(): Generator<void, void> {
    for (;;) {
      this.parse();
      if (this.pausedAt !== undefined) {
        this.start = this.pausedAt;
        yield;
      } else if (this.fault === undefined || !this.recover(this.fault)) return;
    }
  }

  private parse(): void {
    this.fault = this.pausedAt = undefined;
    const end = performance.now() + slice;
    let stories = 0;
    const parser = new Parser();
    if (this.onWarning) parser.on('warn', this.onWarning);
    parser
      .on('error', (_, position) => (this.fault = this.offsetOf(position())))
      .on('attention', (declaration) => {
        // Brackets in a public identifier are none of a DTD.
        if (/^<!doctype[^[]*\[/i.test(declaration.replace(/"[^"]*"|'[^']*'/g, '')))
          throw new Error('it has an internal DTD, which is refused');
      })
      // Tells a parser that begins in the middle what is open there.
      .write(this.path.map(({ tag }) => `<${tag}>`).join(''))
      .on('openTag', (tag, attributesOf, _decode, _isEmpty, position) => {
        // The first story is read in any case, else there would be no end.
        if (!this.passedOver && /(?:^|:)(?:item|entry)$/i.test(tag) && stories++) {
          if (performance.now() > end) {
            this.pausedAt = this.offsetOf(position());
            return parser.stop();
          }
        }
        this.open(tag, attributesOf);
      })
      .on('closeTag', () => this.close())
      .on('text', (content) => this.append(content))
      .on('cdata', (content) => this.append(escapeText(content)))
      .write(this.text.slice(this.start));
  }

  private open(tag: string, attributesOf: () => Attributes): void {
    if (this.passedOver || this.isWhole || this.path.length >= deepest) {
      this.passedOver++;
      return;
    }
    const given = attributesOf();
    const outer = this.path.at(-1);
    const namespaces = outer ? declaredIn(given, outer.namespaces) : declaredInRoot(tag, given);
    const attributes = readAttributes(given, namespaces);
    const base = attributes['xml:base'];
    const name = outer ? resolveName(tag, namespaces) : tag.replace(/^.*:/, '').toLowerCase();
    if (!outer && !/^(?:rss|rdf|feed)$/.test(name))
      throw new Error('its root element is not rss, rdf:RDF or feed');
    const element: XmlElement = {
      name,
      attributes,
      children: [],
      base:
        base === undefined
          ? outer?.element.base
          : absolute(base, outer?.element.base ?? this.address),
      language: attributes['xml:lang'] ?? outer?.element.language,
    };
    this.root ??= element;
    outer?.element.children.push(element);
    this.path.push({ element, tag, namespaces });
  }

  private close(): void {
    if (this.passedOver) {
      this.passedOver--;
      return;
    }
    this.path.pop();
    this.isWhole = this.path.length === 0;
  }

  private append(content: string): void {
    this.path.at(-1)?.element.children.push(content);
  }

  /** Where in the text a position is that the parser counts from where it began. */
  private offsetOf({ line, column }: Position): number {
    const lineEnd = /\r\n?|\n/g;
    lineEnd.lastIndex = this.start;
    for (let i = 0; i < line; i++) lineEnd.exec(this.text);
    return lineEnd.lastIndex + column;
  }

  /** Leaves the story or the head that is broken; whether there is more to read behind it. */
  private recover(offset: number): boolean {
    const { path, text } = this;
    if (this.isWhole || path.length === 0) return false;
    const story = path.findIndex(({ element }) => isStory(element));
    for (const { element } of path) element.isBroken = isStory(element);
    path.length = story < 0 ? 1 + Number(path[1]?.element.name === 'channel') : story;
    this.passedOver = 0;
    // The tag that is at fault may be the end that is looked for, but no beginning.
    boundary.lastIndex = offset + Number(text[offset + 1] !== '/');
    for (let match; (match = boundary.exec(text));) {
      const [, slash, isOfStory] = match;
      if (isOfStory) {
        this.start = slash ? text.indexOf('>', match.index) + 1 : match.index;
        return this.start > 0;
      }
      if (slash) {
        this.isWhole = true;
        return false;
      }
    }
    return false;
  }
}

/** Thrown where a document turns out to be written in an unusual way. */
const unusual = new Error();

function* reading(
  text: string,
  address: string,
  onWarning?: () => void,
): Generator<void, XmlElement> {
  const document = new Reading(text, address, onWarning);
  yield* document.steps();
  if (document.root && document.isWhole) return document.root;
  throw new Error(text.includes('<') ? 'it is cut off' : 'it is no XML');
}

/**
 * Reads a feed's document: its root is `rss`, `rdf` or `feed`. Small faults cost nothing: blanks before
 * the declaration, undeclared prefixes, bare ampersands, entities of HTML, controls. Where it is not
 * well-formed, the story around the place is marked as broken, and reading goes on behind it. Whoever
 * asks can stop between two stories.
 *
 * @param address the document's own, where a relative `xml:base` starts
 * @throws {Error} for other documents, for those that are cut off, and for internal DTDs, which can
 * hold entity bombs
 */
export function* readingDocument(text: string, address: string): Generator<void, XmlElement> {
  try {
    return yield* reading(text, address, () => {
      throw unusual;
    });
  } catch (error) {
    if (error !== unusual) throw error;
    // Blanks around an attribute's equals sign are right, and yet the parser drops the attribute.
    // Now without its warnings: a hostile document has millions, and each takes its time.
    return yield* reading(text.replace(/(?<!\s)\s*=\s*(?=["'])/g, '='), address);
  }
}
