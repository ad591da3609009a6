import { expect } from '@open-wc/testing';
import { until } from '../elements/fixtures.js';
import { listOf, open, type Page, write } from './page.js';

const address = '/dist/builder.html';

/** Of the demonstration, which has ten. */
const feed = '../stories/embeds/feed.json';

const root = (page: Page): ShadowRoot =>
  page.document.querySelector('iom-news-builder')!.shadowRoot!;

async function builderWith(typed: string): Promise<Page> {
  const page = await open(address);
  await until(() => page.document.querySelector('iom-news-builder')?.shadowRoot, 'a builder');
  await page.document.querySelector('iom-news-builder')!.updateComplete;
  root(page).querySelector<HTMLInputElement>('#address')!.value = typed;
  root(page).querySelector('#address')!.dispatchEvent(new Event('input'));
  root(page).querySelector<HTMLElement>('form button.main')!.click();
  await until(() => root(page).querySelector('.finding:not(.busy)'), 'something said of the feed');
  return page;
}

/** The lines for a place, once they have the hash where there is one. */
async function linesFor(place: string): Promise<string> {
  const page = await builderWith(feed);
  root(page).querySelector<HTMLElement>(`input[name="place"][value="${place}"]`)!.click();
  const area = root(page).querySelector<HTMLTextAreaElement>('#code')!;
  await until(() => place === 'iframe' || area.value.includes('integrity='), 'a hash');
  await page.document.querySelector('iom-news-builder')!.updateComplete;
  expect(page.errors).to.deep.equal([]);
  expect(page.violations).to.deep.equal([]);
  return area.value;
}

describe('the page with the builder', () => {
  it('previews the news under its strict policy', async () => {
    const page = await builderWith(feed);
    await until(
      () => root(page).querySelector('iom-news-list')?.items.length === 10,
      'ten stories',
    );
    expect(page.violations).to.deep.equal([]);
  });

  it('previews every layout and control', async () => {
    const page = await builderWith(feed);
    for (const input of root(page).querySelectorAll<HTMLElement>('.form input[name="layout"]')) {
      input.click();
    }
    for (const box of root(page).querySelectorAll<HTMLInputElement>('.form .group .check input')) {
      if (!box.checked) box.click();
    }
    const list = root(page).querySelector('iom-news-list')!;
    await until(
      () => list.shadowRoot!.querySelector('iom-date-filter')?.shadowRoot,
      'all controls',
    );
    expect(page.errors).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
  });

  it('speaks the language of its address', async () => {
    const page = await open(`${address}?lang=es`);
    await until(() => page.document.title === 'Ponga las noticias en su página', 'a Spanish title');
    expect(page.document.documentElement.lang).to.equal('es');
  });

  it('fits a phone', async () => {
    const page = await open(address, 320);
    await until(() => page.document.querySelector('iom-news-builder')?.shadowRoot, 'a builder');
    await page.document.querySelector('iom-news-builder')!.updateComplete;
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  for (const place of ['html', 'cms']) {
    it(`writes lines that show the news: ${place}`, async () => {
      const page = write(`<html lang="en"><title>Page</title><body>${await linesFor(place)}`);
      const list = await listOf(page);
      expect(list.items.length).to.equal(10);
      expect(list.controls).to.equal('country');
      expect(list.querySelector('a')!.textContent).to.equal('See all news');
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('writes lines that show the news: iframe', async () => {
    const page = write(`<html lang="en"><title>Page</title><body>${await linesFor('iframe')}`);
    let height = 0;
    page.window.addEventListener(
      'message',
      ({ data }: MessageEvent<{ height?: number } | null>) => {
        height = data?.height ?? height;
      },
    );
    // It is lazy.
    page.window.frameElement!.scrollIntoView();
    await until(() => height > 900, 'the height of ten stories');
    expect(page.errors).to.deep.equal([]);
  });
});
