import type { DraftItem } from '../format.js';
import { addressIn, childrenOf, textOfFirst, type XmlElement } from './element.js';

interface Picture {
  readonly element: XmlElement;
  /** What it stands in. */
  readonly holder: XmlElement;
  /** How wide it is likely to be where it does not say so. */
  readonly width: number;
}

/** Pixels; a wider picture costs the visitor more than it shows. */
const wideEnough = 1600;

/** Characters; what is longer is the text of a story, not of its picture. */
const longestAlt = 250;

const isPicture = ({ attributes: { medium, type, url = '' } }: XmlElement): boolean =>
  medium || type
    ? (medium ?? type)!.startsWith('image')
    : /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i.test(url);

function* picturesIn(holder: XmlElement): Generator<Picture> {
  const full = [
    ...childrenOf(holder, 'enclosure', 'media:content'),
    ...childrenOf(holder, 'link').filter((link) => link.attributes.rel === 'enclosure'),
  ];
  for (const element of full) if (isPicture(element)) yield { element, holder, width: 600 };
  for (const element of childrenOf(holder, 'media:thumbnail', 'itunes:image'))
    yield { element, holder, width: 200 };
  for (const inner of childrenOf(holder, 'media:group', 'media:content')) yield* picturesIn(inner);
}

const toPixels = (text: string | undefined): number | undefined =>
  text && Number(text) > 0 ? Number(text) : undefined;

/** Up to what is wide enough the wider picture is better, above it the narrower one. */
const suitability = ({ element, width }: Picture): number => {
  const pixels = toPixels(element.attributes.width) ?? width;
  return Math.min(pixels, wideEnough ** 2 / pixels);
};

const shortText = (parent: XmlElement, names: readonly string[]): string | undefined => {
  const text = textOfFirst(parent, names);
  return text && text.length <= longestAlt ? text : undefined;
};

/** A group holds one picture in several sizes (Media RSS, media:group). */
function sourcesIn(holder: XmlElement): { sources?: unknown[] } {
  const sources =
    holder.name === 'media:group'
      ? childrenOf(holder, 'media:content')
          .filter(isPicture)
          .map((element) => ({
            url: addressIn(element, element.attributes.url),
            width: toPixels(element.attributes.width),
          }))
          .filter(({ width }) => width && width <= wideEnough)
      : [];
  return sources.length > 1 ? { sources } : {};
}

/**
 * The picture of a story: of those that its enclosures and its Media RSS offer (rssboard.org/media-rss)
 * the one that suits a list best.
 */
export function readPicture(story: XmlElement): DraftItem['image'] {
  let best: Picture | undefined;
  for (const picture of picturesIn(story)) {
    const { url, href } = picture.element.attributes;
    if ((url || href) && (!best || suitability(picture) > suitability(best))) best = picture;
  }
  if (!best) return undefined;
  const { element, holder } = best;
  const { url, href, width, height } = element.attributes;
  const credits = ['media:credit', 'media:copyright'];
  return {
    url: addressIn(element, url || href),
    alt:
      shortText(element, ['media:description']) ??
      shortText(element, ['media:title']) ??
      shortText(holder, ['media:description']) ??
      // The title of a story is no text for its picture.
      (holder === story ? undefined : shortText(holder, ['media:title'])),
    credit: textOfFirst(element, credits) ?? textOfFirst(holder, credits),
    width: toPixels(width),
    height: toPixels(height),
    ...sourcesIn(holder),
  };
}
