/** Name of the `meta` element that lists other sites. */
const name = 'iom-news-sources';

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

function read(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return isWeb(url) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The sites whose words this page may show. In a sandbox the document has no origin; that of its
 * address is still the publisher's.
 *
 * As in a Content-Security-Policy, an address that ends with `/` stands for all below it, any other for
 * itself alone.
 */
export class Sources {
  readonly #page: string;
  readonly #listed: readonly URL[];

  /** @param page address of the document */
  constructor(document: Document, page: string) {
    this.#page = page;
    const own = read('/', page);
    const listed = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
    this.#listed = [own, ...listed.split(/\s+/).map((address) => read(address))].filter(
      (url) => url !== undefined,
    );
  }

  /** Where these sites are, for `connect-src`: the browser then holds redirects to them too. */
  get origins(): string {
    return [...new Set(this.#listed.map(({ origin }) => origin))].join(' ');
  }

  /**
   * An address as an absolute one, or nothing when the page may not show it. `{lang}` stays where it is,
   * behind an origin that nothing put in its place can change.
   */
  allowed(address: string): string | undefined {
    const url = read(address, this.#page);
    if (!url || url.username || url.password) return undefined;
    const isListed = this.#listed.some(
      ({ origin, pathname }) =>
        origin === url.origin &&
        (pathname.endsWith('/') ? url.pathname.startsWith(pathname) : url.pathname === pathname),
    );
    return isListed ? url.href.replaceAll(/%7Blang%7D/gi, '{lang}') : undefined;
  }
}
