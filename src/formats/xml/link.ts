import { addressIn, childrenOf, type XmlElement } from './element.js';

/**
 * The address that an Atom link gives; a web page before anything else (RFC 4287, section 4.2.7).
 *
 * @param name what such links are called where they stand: `link`, `atom:link`
 */
export function linkTo(parent: XmlElement, name: string, relation: string): string | undefined {
  const links = childrenOf(parent, name).filter(
    ({ attributes: { rel, href } }) =>
      // Registered relations may also be written as addresses.
      href && (rel || 'alternate').toLowerCase().replace(/^.*\//, '') === relation,
  );
  const best = links.find(({ attributes: { type } }) => !type || type.includes('html')) ?? links[0];
  return best && addressIn(best, best.attributes.href?.trim());
}
