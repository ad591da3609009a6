import { expect } from '@open-wc/testing';
import { parts } from '../elements/fixtures.js';
import { aMoment, feedAddress, list, listIn, type Page, script, shows, visit } from './page.js';
import { plays } from './playing.js';

/** What a page runs before our script. */
const before = (code: string): string => `<script>${code}</script>`;

const xml = '/stories/embeds/formats/feed.rss.xml';

/** A list with everything, a filter and a map outside of it, and lists of other formats. */
const everything = `<iom-country-filter for="news" multiple></iom-country-filter>
  <iom-country-map for="news"></iom-country-map>
  ${list(`id="news" src="${feedAddress}" controls="country topic search date" page-size="3" paging="pages" sync-url`)}
  ${list('for="news" layout="carousel"')}
  ${list(`src="${xml}" languages="*" no-images`)}
  ${list(`src="/stories/embeds/formats/drupal.json" languages="*" no-images`)}
  ${list(`src="/stories/embeds/formats/wordpress.json" languages="*" no-images`)}
  ${list(`src="${feedAddress} ${xml}" languages="*" no-images`)}`;

const allLists = ({ document }: Page): HTMLElementTagNameMap['iom-news-list'][] => [
  ...document.querySelectorAll('iom-news-list'),
];

async function allShow(page: Page): Promise<void> {
  for (const one of allLists(page)) await shows(one, 'news');
  await aMoment();
}

plays('H22', (sees) => {
  const worlds: Record<string, string> = {
    'no names, plurals or lists': `for (const name of ['DisplayNames', 'PluralRules', 'ListFormat', 'RelativeTimeFormat', 'Segmenter']) delete Intl[name];`,
    'an old Intl of the page': `window.Intl = { Collator: Intl.Collator, NumberFormat: Intl.NumberFormat, DateTimeFormat: Intl.DateTimeFormat, getCanonicalLocales: Intl.getCanonicalLocales };`,
    'no Intl at all': `delete window.Intl;`,
    'an Intl that knows no language': `for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat', 'Collator', 'DisplayNames'])
      Intl[name] = class { constructor() { throw new RangeError('Incorrect locale information provided'); } };`,
    'the year 1970': `const Own = Date; window.Date = class Date extends Own { constructor(...args) { if (args.length) super(...args); else super(1000); } static now() { return 1000; } };`,
    'the year 2100': `const Own = Date; window.Date = class Date extends Own { constructor(...args) { if (args.length) super(...args); else super(4102444800000); } static now() { return 4102444800000; } };`,
    'a clock that is none': `Date.now = () => NaN;`,
    'another time zone': `Date.prototype.getTimezoneOffset = () => -765;
      const own = Intl.DateTimeFormat; Intl.DateTimeFormat = function DateTimeFormat(tag, options) { return new own(tag, { timeZone: 'Pacific/Chatham', ...options }); };`,
  };
  for (const [name, code] of Object.entries(worlds)) {
    for (const language of ['en', 'ar']) {
      sees(`${name}, in ${language}: the news`, async () => {
        const page = await visit(before(`{${code}}`) + everything + script(), {
          attributes: `lang="${language}"`,
        });
        await allShow(page);
        const [card] = parts(listIn(page), 'card');
        // A date that is still to come is dropped, and so are all where it is 1970.
        const isDated = !/1970|clock/.test(name);
        expect(parts(card!, 'date')[0]?.textContent.includes('2020') ?? false).to.equal(isDated);
        expect(page.errors).to.deep.equal([]);
        // Countries of some formats are told by names only, which Intl knows.
        const others = page.said.filter((one) => !one.includes('had to drop or repair'));
        expect(others).to.deep.equal([]);
        return 'news';
      });
    }
  }
});
