import { expect } from '@open-wc/testing';

/** Every element below a node, those of shadow roots too. */
export function* elementsIn(node: ParentNode): Generator<Element> {
  for (const element of node.children) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    yield* elementsIn(element);
  }
}

/** Attributes whose value is followed, loaded or sent to. */
const addresses =
  /^(?:href|src|srcset|action|formaction|xlink:href|poster|data|background|cite|ping|longdesc|manifest|code|codebase|archive|profile|usemap|imagesrcset)$/i;

/** The addresses of a `srcset` as a browser reads them (HTML, section 2.4.5, `srcset` attributes). */
function candidates(srcset: string): string[] {
  const found: string[] = [];
  let rest = srcset;
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    if (!rest) return found;
    const [word = ''] = /^\S+/.exec(rest) ?? [];
    found.push(word.replace(/,+$/, ''));
    rest = rest.slice(word.length);
    if (!word.endsWith(',')) rest = rest.replace(/^(?:[^,(]|\([^)]*\)?)*,?/, '');
  }
}

/** What is wrong about an address that a visitor or his browser may follow. */
function fault(address: string): string | undefined {
  if (/[\u0000-\u0020\u007F-\u009F]/.test(address)) return 'control characters';
  try {
    const { protocol, username, password } = new URL(address);
    if (!/^https?:$/.test(protocol)) return 'scheme';
    return username || password ? 'user name' : undefined;
  } catch {
    return 'not absolute';
  }
}

/** Addresses that a visitor or his browser may follow, and must not. */
export function unsafeAddresses(root: ParentNode, ours: readonly string[] = []): string[] {
  const found: string[] = [];
  for (const element of elementsIn(root)) {
    // What our own elements are told is the page's word, and no address that a browser follows.
    if (element.localName.includes('-')) continue;
    for (const { name, value } of element.attributes) {
      if (!addresses.test(name) || ours.includes(value)) continue;
      for (const address of /srcset/i.test(name) ? candidates(value) : [value]) {
        const what = fault(address);
        if (what) found.push(`${what}: ${element.localName}[${name}="${value}"]`);
      }
    }
  }
  return found;
}

/** Attributes that say what an element is or does, and never hold a word of a feed. */
const telling = /^(?:id|class|name|for|type|style|role|part|slot|target|rel|is|loading|layout)$/;

/**
 * Names of the elements below a node, and of their attributes with the values that a feed has no say
 * in: `a`, `a[href]`, `input[type=radio]`. A number may be any.
 */
export function kindsIn(root: ParentNode): Set<string> {
  const kinds = new Set<string>();
  for (const { localName, attributes } of elementsIn(root)) {
    kinds.add(localName);
    for (const { name, value } of attributes) {
      const what = telling.test(name) ? `=${value.replace(/\d+(?:\.\d+)?/g, '#')}` : '';
      kinds.add(`${localName}[${name}${what}]`);
    }
  }
  return kinds;
}

/** What may never be there, however harmless the words around it were. */
const dangerous =
  /^(?:script|iframe|frame|object|embed|applet|form|link|meta|base|math|template|video|audio|marquee|portal)\b|\[(?:on|srcdoc|is|http-equiv|background)/;

/** Kinds of elements and attributes that a feed without harm does not lead to. */
export function strangers(root: ParentNode, known: ReadonlySet<string>): string[] {
  return [...kindsIn(root)].filter((kind) => !known.has(kind) || dangerous.test(kind));
}

const bidirectional = /[\u202A-\u202E\u2066-\u2069]/;

/** Texts and attributes that turn what stands beside them round. */
export function turningTexts(root: Node): string[] {
  const found: string[] = [];
  const look = (node: Node): void => {
    if (node instanceof Text && bidirectional.test(node.data)) found.push(node.data);
    if (node instanceof Element) {
      for (const { name, value } of node.attributes) {
        if (bidirectional.test(value)) found.push(`${name}=${value}`);
      }
      if (node.shadowRoot) look(node.shadowRoot);
    }
    node.childNodes.forEach(look);
  };
  look(root);
  return found;
}

/** Fails where a part of the page has markup, an address or a text that a feed must not lead to. */
export function expectOwnMarkup(root: ParentNode & Node, known: ReadonlySet<string>): void {
  expect(strangers(root, known)).to.deep.equal([]);
  expect(unsafeAddresses(root)).to.deep.equal([]);
  expect(turningTexts(root)).to.deep.equal([]);
}
