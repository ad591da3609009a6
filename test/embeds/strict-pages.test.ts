import { expect } from '@open-wc/testing';
import { titles, until } from '../elements/fixtures.js';
import { listOf, type Page, write } from './page.js';

const policy = (directives: string): string =>
  `<meta http-equiv="content-security-policy" content="${directives}">`;

const script = (query = ''): string =>
  `<script type="module" src="/dist/iom-news.js${query}"></script>`;

const list = `<iom-news-list src="/stories/embeds/feed.json"><a href="/news">All news</a></iom-news-list>`;

// Firefox knows no 'self' in a page that is written by script.
const here = location.origin;

const strict = `default-src 'none'; script-src ${here}; connect-src ${here}`;

const trusted = (names: string): string =>
  `${strict}; require-trusted-types-for 'script'; trusted-types ${names}`;

const enforcesTrustedTypes = 'trustedTypes' in window;

async function scriptsRan(page: Page): Promise<void> {
  await until(() => page.document.readyState === 'complete', 'the page is complete');
  await new Promise((resolve) => setTimeout(resolve, 100));
}

describe('a strict page', () => {
  it('shows the news without inline styles, inline scripts or eval', async () => {
    const page = write(`<html lang="en">${policy(strict)}${script()}${list}`);
    expect(titles(await listOf(page))).to.have.length(10);
    expect([...page.violations, ...page.errors]).to.deep.equal([]);
  });

  it('shows the news in another language, from a chunk beside the script', async () => {
    const page = write(`<html lang="es">${policy(strict)}${script()}${list}`);
    await listOf(page);
    expect([...page.violations, ...page.errors]).to.deep.equal([]);
  });

  it('draws a histogram of dates without inline styles', async () => {
    const page = write(
      `<html lang="en">${policy(strict)}${script()}<iom-date-filter for="news"></iom-date-filter>
      ${list.replace(' ', ' id="news" ')}`,
    );
    const filter = page.document.querySelector('iom-date-filter')!;
    const heights = (): number[] =>
      [...(filter.shadowRoot?.querySelectorAll('.column') ?? [])].map((one) => one.clientHeight);
    await until(() => new Set(heights()).size > 1, 'bars of several heights');
    expect([...page.violations, ...page.errors]).to.deep.equal([]);
  });

  it('shows the news under Trusted Types with the policy lit-html', async function () {
    if (!enforcesTrustedTypes) this.skip();
    const page = write(`<html lang="en">${policy(trusted('lit-html'))}${script()}${list}`);
    expect(titles(await listOf(page))).to.have.length(10);
    expect([...page.violations, ...page.errors]).to.deep.equal([]);
  });

  it('stays silent under Trusted Types when the script comes twice', async function () {
    if (!enforcesTrustedTypes) this.skip();
    const page = write(
      `<html lang="en">${policy(trusted('lit-html'))}${script()}${script('?v=2')}${list}`,
    );
    await listOf(page);
    await scriptsRan(page);
    expect([...page.violations, ...page.errors, ...page.said]).to.deep.equal([]);
  });

  it('keeps its links, and hears why once, when Trusted Types refuse the policy', async function () {
    if (!enforcesTrustedTypes) this.skip();
    const page = write(`<html lang="en">${policy(trusted(`'none'`))}${script()}${list}`);
    await until(() => page.said.length, 'a sentence');
    await scriptsRan(page);
    expect(page.document.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
    expect(page.window.customElements.get('iom-news-list')).to.equal(undefined);
    expect(page.errors).to.deep.equal([]);
    expect(page.said).to.have.length(1);
  });
});

describe('a page with several scripts', () => {
  it('is one copy when the script is loaded with a query', async () => {
    const page = write(`<html lang="en">${script('?v=2')}${list}`);
    expect(titles(await listOf(page))).to.have.length(10);
    const loaded = page.window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('iom-news.js'));
    expect(loaded).to.have.length(1);
  });

  it('shows the news once when the script comes twice', async () => {
    const page = write(`<html lang="en">${script()}${script('?v=2')}${list}`);
    expect(titles(await listOf(page))).to.have.length(10);
    await scriptsRan(page);
    expect([...page.errors, ...page.said]).to.deep.equal([]);
  });

  it('leaves an element alone that another script has defined, and says so', async () => {
    const page = write(
      `<html lang="en"><script>customElements.define('iom-news-card', class extends HTMLElement {})</script>
      ${script()}${list}`,
    );
    await until(() => page.said.length, 'a sentence');
    expect(page.errors).to.deep.equal([]);
    expect(page.said[0]).to.match(/<iom-news-card> is already defined by another script/);
  });

  it('shows the links until the script is there', () => {
    const page = write(`<html lang="en">${list}`);
    expect(page.document.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('shows the news of a list that the script found half parsed', async () => {
    const page = write(
      `<html lang="en"><script type="module" async src="/dist/iom-news.js"></script>
      <iom-news-list><script type="application/feed+json">{"version":"https://jsonfeed.org/version/1.1",
      "title":"t","items":[{"id":"1","title":"Inside the page","content_text":"x"}]}</script></iom-news-list>`,
    );
    expect(titles(await listOf(page))).to.deep.equal(['Inside the page']);
  });

  it('keeps to its own language beside a list in another', async () => {
    const page = write(
      `<html lang="en">${script()}<iom-country-filter></iom-country-filter>
      <div lang="nl"><iom-country-filter></iom-country-filter></div>`,
    );
    const labels = (): string[] =>
      [...page.document.querySelectorAll('iom-country-filter')].map(
        (filter) => filter.shadowRoot?.querySelector('label')?.textContent ?? '',
      );
    await until(() => labels().join() === 'Country,Land', 'both languages');
  });
});
