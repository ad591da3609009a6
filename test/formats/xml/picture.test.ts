import { expect } from '@open-wc/testing';
import { readText } from '../feeds.js';
import { atomEntry, rss, rssItem } from './documents.js';

const pictureIn = async (content: string) => (await rssItem(`<title>A</title>${content}`)).image;

describe('the picture of a story in XML', () => {
  for (const [what, content] of Object.entries({
    'an enclosure': '<enclosure url="https://iom.example/a" type="image/jpeg" length="1"/>',
    'an enclosure without a type': '<enclosure url="https://iom.example/a"/>'.replace(
      '/a',
      '/a.jpg?w=1',
    ),
    'media content that is a picture':
      '<media:content url="https://iom.example/a" medium="image"/>',
    'media content with a type': '<media:content url="https://iom.example/a" type="image/webp"/>',
    'media content that looks like a picture': '<media:content url="https://iom.example/a.PNG"/>',
    'media content in a group':
      '<media:group><media:content url="https://iom.example/a" medium="image"/></media:group>',
    'a thumbnail': '<media:thumbnail url="https://iom.example/a"/>',
    'the thumbnail of a film':
      '<media:content url="https://iom.example/no.mp4" medium="video"><media:thumbnail url="https://iom.example/a"/></media:content>',
    'the picture of a podcast': '<itunes:image href="https://iom.example/a"/>',
  })) {
    it(`is ${what}`, async () => {
      const image = await pictureIn(content);
      expect(image?.url).to.match(/^https:\/\/iom\.example\/a/);
    });
  }

  for (const other of [
    '<enclosure url="https://iom.example/a.mp3" type="audio/mpeg"/>',
    '<media:content url="https://iom.example/a" medium="video"/>',
    '<media:content url="https://iom.example/a"/>',
    '<media:content url="https://iom.example/a.png" type="text/html"/>',
    '<media:thumbnail/>',
    '<image><url>https://iom.example/a.png</url></image>',
  ]) {
    it(`is not ${other}`, async () => {
      expect(await pictureIn(other)).to.equal(undefined);
    });
  }

  it('is an enclosure of an Atom entry', async () => {
    const { image, url } = await atomEntry(
      '<title>A</title><link rel="enclosure" type="image/png" href="/a.png"/>',
    );
    expect([image?.url, url]).to.deep.equal([
      'https://feeds.example/a.png',
      'https://iom.example/1',
    ]);
  });

  it('is the widest of those that are offered', async () => {
    const image = await pictureIn(
      '<media:thumbnail url="https://iom.example/150" width="150"/><media:content url="https://iom.example/640" medium="image" width="640"/><media:content url="https://iom.example/1200" medium="image" width="1200"/><media:content url="https://iom.example/800" medium="image" width="800"/>',
    );
    expect(image?.url).to.equal('https://iom.example/1200');
  });

  it('is none that is far too wide', async () => {
    const image = await pictureIn(
      '<media:content url="https://iom.example/9000" medium="image" width="9000"/><media:content url="https://iom.example/800" medium="image" width="800"/>',
    );
    expect(image?.url).to.equal('https://iom.example/800');
  });

  it('is no thumbnail where the whole picture is there', async () => {
    const image = await pictureIn(
      '<media:thumbnail url="https://iom.example/small"/><media:content url="https://iom.example/whole" medium="image"/>',
    );
    expect(image?.url).to.equal('https://iom.example/whole');
  });

  it('has its size, description and credit', async () => {
    const image = await pictureIn(
      '<media:content url="https://iom.example/a" medium="image" width="800" height="600"><media:title>No</media:title><media:description type="html">A &amp;lt;b&amp;gt; bridge</media:description><media:credit>Ana Díaz</media:credit></media:content>',
    );
    expect(image).to.deep.equal({
      url: 'https://iom.example/a',
      alt: 'A <b> bridge',
      credit: 'Ana Díaz',
      width: 800,
      height: 600,
    });
  });

  it('has the description and credit of its group', async () => {
    const image = await pictureIn(
      '<media:group><media:title>A bridge</media:title><media:copyright>IOM</media:copyright><media:content url="https://iom.example/a" medium="image"/></media:group>',
    );
    expect([image?.alt, image?.credit]).to.deep.equal(['A bridge', 'IOM']);
  });

  it('is not described by what is the text of the story', async () => {
    const image = await pictureIn(
      `<media:title>A story</media:title><media:description>${'Words. '.repeat(100)}</media:description><media:content url="https://iom.example/a" medium="image"/>`,
    );
    expect(image?.alt).to.equal('');
  });

  it('has no size that is no number', async () => {
    const { items, warnings } = await readText(
      rss(
        '<item><guid>1</guid><title>A</title><media:content url="https://iom.example/a" medium="image" width="100%" height="0"/></item>',
      ),
    );
    expect([items[0]!.image?.width, items[0]!.image?.height, warnings]).to.deep.equal([
      undefined,
      undefined,
      [],
    ]);
  });

  it('has several sizes when a group holds it in several', async () => {
    const image = await pictureIn(
      `<media:group>
        <media:content url="https://iom.example/s" medium="image" width="320"/>
        <media:content url="https://iom.example/m" medium="image" width="960"/>
        <media:content url="https://iom.example/huge" medium="image" width="6000"/>
        <media:content url="https://iom.example/film" medium="video" width="640"/>
      </media:group>`,
    );
    expect(image?.url).to.equal('https://iom.example/m');
    expect(image?.sources).to.deep.equal([
      { url: 'https://iom.example/s', width: 320 },
      { url: 'https://iom.example/m', width: 960 },
    ]);
  });
});
