import { expect } from '@open-wc/testing';
import { jsonFeed, read, readItem } from './feeds.js';

const idsOf = async (...items: object[]): Promise<string[]> =>
  (await read(jsonFeed(items))).items.map(({ id }) => id);

describe('the id of a story', () => {
  it('may be a number', async () => {
    expect((await readItem({ id: 4711 })).id).to.equal('4711');
  });

  it('is its address where the feed gives none', async () => {
    const { id } = await readItem({ id: undefined, url: '/1' });
    expect(id).to.equal('https://feeds.example/1');
  });

  for (const id of ['', ' ', null, true, {}, ['1']]) {
    it(`is its address where ${JSON.stringify(id)} stands`, async () => {
      expect((await readItem({ id, url: '/1' })).id).to.equal('https://feeds.example/1');
    });
  }

  it('is no markup, whatever it looks like', async () => {
    const ids = await idsOf(
      { id: '<1a@example.org>', title: '<b>One</b>' },
      { id: '<b2@example.org>', title: 'Two' },
      { id: 'a&amp;b', title: 'Three' },
    );
    expect(ids).to.deep.equal(['<1a@example.org>', '<b2@example.org>', 'a&amp;b']);
  });

  it('is missed, and the story with it, where there is no address either', async () => {
    const { items, warnings } = await read(
      jsonFeed([{ title: 'A story' }, { id: '2', title: 'B' }]),
    );
    expect([items.length, warnings]).to.deep.equal([
      1,
      [{ item: 0, field: 'item', reason: 'dropped: neither id nor address' }],
    ]);
  });

  it('is no address that is not safe', async () => {
    expect(await idsOf({ url: 'javascript:alert(1)', title: 'A story' })).to.deep.equal([]);
  });

  describe('that another story has', () => {
    const story = { id: 'a', title: 'One', url: '/1' };

    it('means the same story when all is the same', async () => {
      expect(await idsOf(story, { ...story })).to.deep.equal(['a']);
    });

    it('is counted when a repetition is dropped', async () => {
      const { warnings } = await read(jsonFeed([story, { ...story }]));
      expect(warnings).to.deep.equal([
        { item: 'a', field: 'item', reason: 'dropped: repeats an earlier one' },
      ]);
    });

    it('means another story when something differs', async () => {
      const ids = await idsOf(story, { ...story, title: 'Two' });
      expect([ids.length, new Set(ids).size]).to.deep.equal([2, 2]);
    });

    it('stays with the first', async () => {
      expect((await idsOf(story, { ...story, title: 'Two' }))[0]).to.equal('a');
    });

    it('is counted when it had to change', async () => {
      const { warnings } = await read(jsonFeed([story, { ...story, title: 'Two' }]));
      expect(warnings.map(({ item, field }) => [item, field])).to.deep.equal([['a', 'id']]);
    });

    it('never removes a story, whatever ids there are', async () => {
      const ids = await idsOf(
        { id: 'a#2', title: 'Zero' },
        { id: 'a', title: 'One' },
        { id: 'a', title: 'Two' },
        { id: 'a', title: 'Three' },
        { id: 'a#3', title: 'Four' },
      );
      expect([ids.length, new Set(ids).size]).to.deep.equal([5, 5]);
    });
  });
});
