import { expect } from '@open-wc/testing';
import { readText } from '../feeds.js';
import { onlyStory, rdf } from './documents.js';

describe('an RSS 1.0 feed', () => {
  it('has its stories beside its channel', async () => {
    const { title, items } = await readText(
      rdf('<item rdf:about="https://iom.example/1"><title>A</title></item>'),
    );
    expect([title, items.map((item) => item.title)]).to.deep.equal(['News', ['A']]);
  });

  it('may have its stories in its channel', async () => {
    const { items } = await readText(rdf('', '<item rdf:about="u:1"><title>A</title></item>'));
    expect(items).to.have.length(1);
  });

  it('has the language that Dublin Core says', async () => {
    const { language } = await readText(rdf('', '<dc:language>pt</dc:language>'));
    expect(language).to.equal('pt');
  });

  it('takes no list of resources for stories', async () => {
    const { items } = await readText(
      rdf('', '<items><rdf:Seq><rdf:li resource="https://iom.example/1"/></rdf:Seq></items>'),
    );
    expect(items).to.deep.equal([]);
  });

  it('may leave its prefix undeclared', async () => {
    const { id } = await onlyStory(
      '<rdf:RDF><channel/><item rdf:about="https://iom.example/1"><title>A</title></item></rdf:RDF>',
    );
    expect(id).to.equal('https://iom.example/1');
  });

  it('may be of version 0.90', async () => {
    const { title, url } = await onlyStory(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>News</title></channel><item><title>A</title><link>https://iom.example/1</link></item></rdf:RDF>',
    );
    expect([title, url]).to.deep.equal(['A', 'https://iom.example/1']);
  });
});

describe('a story in RSS 1.0', () => {
  it('is known by what it is about', async () => {
    const { id, url } = await onlyStory(
      rdf('<item rdf:about="u:1"><title>A</title><link>https://iom.example/a</link></item>'),
    );
    expect([id, url]).to.deep.equal(['u:1', 'https://iom.example/a']);
  });

  it('leads to what it is about when it has no link', async () => {
    const { url } = await onlyStory(
      rdf('<item rdf:about="https://iom.example/1"><title>A</title></item>'),
    );
    expect(url).to.equal('https://iom.example/1');
  });

  it('has what Dublin Core says of it', async () => {
    const { date, authors, topics, source, summary } = await onlyStory(
      rdf(
        '<item rdf:about="u:1"><title>A</title><dc:date>2020-08-27T14:00-06:00</dc:date><dc:creator>Ana</dc:creator><dc:subject>Return</dc:subject><dc:publisher>IOM</dc:publisher><dc:description>Words</dc:description></item>',
      ),
    );
    expect({ date, authors, topics, source, summary }).to.deep.equal({
      date: '2020-08-27T14:00:00-06:00',
      authors: ['Ana'],
      topics: ['Return'],
      source: 'IOM',
      summary: 'Words',
    });
  });
});
