import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { parts, titles } from '../elements/fixtures.js';
import { allText } from './playing.js';
import { cardsOf, linksOf, partsOf, plays, recordOf, show, showItems } from './showing.js';

describe('a list whose texts have faults', () => {
  plays('C10', async () => {
    const [list, wordpress] = await Promise.all([
      showItems([
        { id: '1', title: 'Caf&eacute; &amp; <b>caf&#233;</b>' },
        { id: '2', title: '<i></i>5 &lt; 7 &amp;amp; more' },
        { id: '3', title: 'Q&A: a < b' },
        { id: '4', title: 'A title', content_html: '<p>Shelters&nbsp;open</p><p>Again</p>' },
      ]),
      show({
        json: [
          {
            id: 1,
            link: 'https://example.org/1',
            title: { rendered: 'Ni&#241;os &#8211; &amp;lt;b&amp;gt; <em>now</em>' },
            excerpt: { rendered: '<p>A &amp; B</p>\n' },
          },
        ],
      }),
    ]);
    expect(titles(list)).to.deep.equal([
      'Café & café',
      '5 < 7 &amp; more',
      'Q&A: a < b',
      'A title',
    ]);
    expect(partsOf(list, 'summary')[3]).to.equal('Shelters open Again');
    expect(titles(wordpress)).to.deep.equal(['Niños – &lt;b&gt; now']);
    expect(partsOf(wordpress, 'summary')).to.deep.equal(['A & B']);
    return recordOf(list);
  });

  plays('C11', async () => {
    const million = 1_000_000;
    const words = 'news '.repeat(million / 5).trim();
    const list = await showItems([
      { id: '1', title: words, content_text: words },
      { id: '2', title: 'x'.repeat(million) },
    ]);
    for (const title of titles(list)) expect(title).to.match(/^.{200,300}…$/);
    expect(list.results.map(({ title }) => title.length)).to.deep.equal([words.length, million]);
    expect(partsOf(list, 'summary').join().length).to.be.below(1000);
    for (const card of parts(list, 'card')) {
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
    }
    return recordOf(list);
  });

  plays('C12', async () => {
    const list = await showItems([
      {
        id: 'a\uD800',
        title: 'One\u0000two\u0007three\u009Ffour \uD83D \uDE00 \u{1F600}',
        summary: '\u0000\u001B[31mRed\u001B[0m\uDFFF',
        url: 'https://example.org/\uD800',
        tags: ['to\u0000pic\uD800'],
        _iom: { place: 'San\u0000 José\uDC00' },
      },
    ]);
    expect(titles(list)).to.deep.equal(['One two three four � � \u{1F600}']);
    const words = allText(cardsOf(list)[0]!);
    expect(() => encodeURIComponent(words)).not.to.throw();
    expect(() => encodeURIComponent(JSON.stringify(list.results))).not.to.throw();
    expect(words).not.to.match(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/);
    return recordOf(list);
  });

  plays('C13', async () => {
    const list = await showItems([
      {
        id: '1',
        title: '\u202Egnp.yllaer\u202C file\u2066 and\u200B\uFEFF more\u2069',
        summary: 'Left \u202Dto right',
        url: 'https://www.p\u0430ypal.example/',
        _iom: { place: '\u2067Georgetown' },
      },
      { id: '2', title: 'عنوان', summary: 'Text in English.' },
    ]);
    expect(titles(list)).to.deep.equal(['gnp.yllaer file and more', 'عنوان']);
    expect(allText(list)).not.to.match(/[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/);
    expect(new URL(linksOf(list)[0]!).host).to.match(/^www\.xn--/);
    expect(partsOf(list, 'place')[0]).to.equal('Georgetown');
    const directions = (card: ShadowRoot): string[] =>
      ['title', 'summary'].map(
        (part) => getComputedStyle(card.querySelector(`[part="${part}"]`)!).direction,
      );
    expect(cardsOf(list).map(directions)).to.deep.equal([
      ['ltr', 'ltr'],
      ['rtl', 'ltr'],
    ]);
    expect(cardsOf(list)[0]!.querySelector('[part="place"] bdi')).to.exist;
    return recordOf(list);
  });

  plays('C37', async () => {
    const list = await showItems([
      { id: '1', title: 'افتتاح مركز جديد', summary: 'نص', language: 'ar' },
      { id: '2', title: 'מרכז חדש', summary: 'Text', language: 'he' },
      { id: '3', title: 'Un centro nuevo', language: 'es' },
      { id: '4', title: 'A new centre', language: 'en' },
    ]);
    const headings = cardsOf(list).map((card) => card.querySelector('[part="title"]')!);
    expect(headings.map((heading) => getComputedStyle(heading).direction)).to.deep.equal([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
    expect(
      headings.map((heading) => heading.querySelector('[lang]')!.getAttribute('lang')),
    ).to.deep.equal(['ar', 'he', 'es', 'en']);
    const summaries = cardsOf(list).flatMap((card) => [
      ...card.querySelectorAll('[part="summary"]'),
    ]);
    expect(summaries.map((summary) => getComputedStyle(summary).direction)).to.deep.equal([
      'rtl',
      'ltr',
    ]);
    const named = cardsOf(list).map((card) => /In (\w+)/.exec(allText(card))?.[1]);
    expect(named).to.deep.equal(['Arabic', 'Hebrew', 'Spanish', undefined]);
    return recordOf(list);
  });

  plays('C38', async () => {
    const list = await showItems([
      { id: '1', title: 'A visit', _iom: { countries: ['ZZ', 'Atlantis', 'XK9'] } },
      { id: '2', title: 'Help arrives in Honduras', _iom: { countries: [] } },
      { id: '3', title: 'Georgia on their minds' },
      { id: '4', title: 'An American story about Dominican music' },
      { id: '5', title: 'From the Gulf of Mexico to New England' },
      { id: '6', title: 'Salvador Gutiérrez speaks for the Caribbean' },
    ]);
    const tagged = list.results.filter(({ countries }) => countries.length);
    // New England is in the United States, and the gulf is nobody's.
    expect(tagged.map(({ id, countries }) => [id, countries])).to.deep.equal([['5', ['US']]]);
    return recordOf(list);
  });
});
