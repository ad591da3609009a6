import './full.js';
import { report } from '../controllers/report.js';
import { loadLocale, match } from '../locales/index.js';
import { tellHeight } from './frame/height.js';
import { applyLook } from './frame/look.js';
import { applyParameters, checked, page } from './frame/parameters.js';
import { Sources } from './frame/sources.js';

const targets = ['_blank', '_top', '_parent', '_self'];

const parameters = new URLSearchParams(location.search);
const sources = new Sources(document, location.href);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** An address that the page may show or lead to, else nothing; the webmaster is told. */
function allowed(address: string): string | undefined {
  const url = sources.allowed(address);
  if (!url) report(page, 'refused-source', address);
  return url;
}

/**
 * From now on the browser runs no other script, and asks no other site, whatever a feed says or a server
 * redirects to. In a sandbox not every browser knows `'self'`, but all know the origin of the address.
 */
function narrowPolicy(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `script-src 'none'; style-src ${location.origin}; connect-src ${sources.origins || "'none'"}`;
  document.head.append(policy);
}

/** Where links open. A sandboxed page cannot lead its visitor away, and has no origin. */
function linkTarget(): string {
  const chosen = checked(parameters, 'link-target', `one of ${targets.join(', ')}`, (value) =>
    targets.includes(value),
  );
  return chosen ?? (self.origin === 'null' ? '_blank' : '_top');
}

function listOf(addresses: readonly string[], target: string): HTMLElement {
  const list = document.createElement('iom-news-list');
  applyParameters(parameters, list);
  const languages = checked(parameters, 'languages', 'language tags', (value) =>
    value.split(/\s+/).every((tag) => tag === '*' || isLanguage(tag)),
  );
  if (languages) list.languages = languages;
  const more = parameters.get('more-href');
  if (more !== null) list.moreHref = more && (allowed(more) ?? '');
  list.linkTarget = target;
  list.src = addresses.join(' ');
  return list;
}

async function show(): Promise<void> {
  const { documentElement: root } = document;
  const language = checked(parameters, 'lang', 'a language tag', isLanguage);
  if (language) root.lang = language;
  applyLook(parameters, document);
  const base = document.createElement('base');
  base.target = linkTarget();
  document.head.append(base);
  tellHeight(window);

  const wanted = (parameters.get('src') ?? '').split(/\s+/).filter(Boolean);
  if (!wanted.length) report(page, 'no-src');
  const addresses = wanted.map(allowed).filter((address) => address !== undefined);
  narrowPolicy();
  const main = document.createElement('main');
  if (addresses.length) main.append(listOf(addresses, base.target));
  document.body.append(main);

  const { direction, words } = await loadLocale(match(root.lang));
  root.dir = direction;
  document.title = words.news;
  if (!addresses.length) {
    const refusal = document.createElement('p');
    refusal.setAttribute('role', 'alert');
    refusal.textContent = words.errorUnavailable;
    main.append(refusal);
  }
}

void show();
