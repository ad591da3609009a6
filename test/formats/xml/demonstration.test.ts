import { expect } from '@open-wc/testing';
import type { Feed } from '../../../src/model/feed.js';
import { readText } from '../feeds.js';

const demonstration = async (file: string): Promise<Feed> =>
  readText(await (await fetch(`/stories/embeds/${file}`)).text());

describe('the demonstration feed', () => {
  for (const file of ['formats/feed.rss.xml', 'formats/feed.rdf.xml', 'formats/feed.atom.xml']) {
    it(`is told by ${file} as it is by feed.json`, async () => {
      const [told, original] = await Promise.all([demonstration(file), demonstration('feed.json')]);
      const main = ({ title, language, homePageUrl, items }: Feed) => ({
        title,
        language,
        homePageUrl,
        items: items.map(({ url, title: heading, topics, authors }) => [
          url,
          heading,
          topics,
          authors,
        ]),
      });
      expect(main(told)).to.deep.equal(main(original));
    });

    it(`has a summary of each story in ${file}, and nothing that cannot be read`, async () => {
      const { items, warnings } = await demonstration(file);
      expect([items.filter(({ summary }) => !summary), warnings]).to.deep.equal([[], []]);
    });
  }
});
