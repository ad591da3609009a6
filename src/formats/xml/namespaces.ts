/** The prefixes that this library knows namespaces by; an empty one for those of RSS 0.90 and 1.0. */
const prefixes = new Map([
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['w3.org/xml/1998/namespace', 'xml'],
]);
const customary = new Set(prefixes.values());

/** Feeds differ in scheme, case and the last character of the same namespace. */
const comparable = (uri: string): string =>
  uri
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|[#/]$/g, '');

/** What prefixes mean from one element of a document inwards (Namespaces in XML 1.0, section 6). */
export interface Namespaces {
  /** The namespace of the root element, which is the document's own. */
  readonly own: string | undefined;
  /** From the document's prefixes to those that are used here. */
  readonly meanings: ReadonlyMap<string, string>;
  /** Names that were resolved already. */
  readonly resolved: Map<string, string>;
}

type Attributes = Readonly<Record<string, string>>;

/** The namespaces inside an element, given those around it. */
export function declaredIn(attributes: Attributes, outer: Namespaces): Namespaces {
  let meanings: Map<string, string> | undefined;
  for (const name of Object.keys(attributes)) {
    if (!/^xmlns(?::|$)/.test(name)) continue;
    const namespace = comparable(attributes[name]!);
    meanings ??= new Map(outer.meanings);
    meanings.set(
      name.slice('xmlns:'.length),
      namespace === outer.own ? '' : (prefixes.get(namespace) ?? '?'),
    );
  }
  return meanings ? { own: outer.own, meanings, resolved: new Map() } : outer;
}

/** The namespaces inside a document's root element, which is written with this name. */
export function declaredInRoot(name: string, attributes: Attributes): Namespaces {
  const uri = attributes[name.includes(':') ? `xmlns:${name.replace(/:.*/, '')}` : 'xmlns'];
  const own = uri === undefined ? uri : comparable(uri);
  const meanings = new Map<string, string>();
  const inside = declaredIn(attributes, { own, meanings, resolved: new Map() });
  // What has no prefix belongs to the feed even if nobody knows the namespace it is given.
  if (inside.meanings.get('') !== '?') return inside;
  return { ...inside, meanings: new Map([...inside.meanings, ['', '']]) };
}

/**
 * The name of an element as `XmlElement` has it. A prefix that nobody declared means what it means
 * elsewhere.
 */
export function resolveName(name: string, { meanings, resolved }: Namespaces): string {
  let result = resolved.get(name);
  if (result === undefined) {
    const [, prefix = '', local = name] = /^(.*?):(.*)$/.exec(name) ?? [];
    const meaning = meanings.get(prefix) ?? (customary.has(prefix) ? prefix : '?');
    result = `${meaning}${meaning && ':'}${local}`.toLowerCase();
    resolved.set(name, result);
  }
  return result;
}
