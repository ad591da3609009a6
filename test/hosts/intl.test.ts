import { expect } from '@open-wc/testing';
import { parts } from '../elements/fixtures.js';
import { allShow, before, everything } from './everything.js';
import { listIn, script, visit } from './page.js';
import { plays } from './playing.js';

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
