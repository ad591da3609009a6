import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../src/model/news-item.js';
import { readItem, warningsOf } from './feeds.js';

const extended = (extension: unknown, more: object = {}): Promise<NewsItem> =>
  readItem({ _iom: extension, ...more });

describe('our extension of a story', () => {
  it('names its countries, sorted and each once', async () => {
    const { countries } = await extended({ countries: ['hn', 'GT', 'HN'] });
    expect(countries).to.deep.equal(['GT', 'HN']);
  });

  it('may name no country', async () => {
    expect((await extended({ countries: [] })).countries).to.deep.equal([]);
  });

  it('may name one country without a list', async () => {
    expect((await extended({ countries: 'GT' })).countries).to.deep.equal(['GT']);
  });

  it('keeps known countries beside unknown ones', async () => {
    expect((await extended({ countries: ['XX', 'GT', null, 5] })).countries).to.deep.equal(['GT']);
  });

  it('names regions by their ids', async () => {
    const { regions } = await extended({ regions: ['central-america', 'No Region', '', 'sica'] });
    expect(regions).to.deep.equal(['central-america', 'sica']);
  });

  it('names the place of its dateline', async () => {
    expect((await extended({ place: ' Georgetown, Guyana ' })).place).to.equal(
      'Georgetown, Guyana',
    );
  });

  it('describes and credits the picture', async () => {
    const { image } = await extended(
      { image_alt: 'A hub', image_credit: 'IOM' },
      { image: '/1.jpg' },
    );
    expect([image?.alt, image?.credit]).to.deep.equal(['A hub', 'IOM']);
  });

  it('gives the picture in several sizes, those left out that say too little', async () => {
    const { image } = await extended(
      {
        image_sources: [
          { url: '/1-320.jpg', width: 320 },
          { url: '/1-960.jpg' },
          { width: 640 },
          null,
          'x',
        ],
      },
      { image: '/1.jpg' },
    );
    expect(image?.sources?.map(({ url, width }) => [url.split('/').at(-1), width])).to.deep.equal([
      ['1-320.jpg', 320],
    ]);
  });

  it('describes no picture where there is none', async () => {
    expect((await extended({ image_alt: 'A hub' })).image).to.equal(undefined);
  });

  it('pins it', async () => {
    expect((await extended({ pinned: true })).pinned).to.equal(true);
  });

  it('does not pin it by a text', async () => {
    expect((await extended({ pinned: 'false' })).pinned).to.equal(false);
  });

  it('says where it is in other languages', async () => {
    const { translations } = await extended({ translations: { es: '/es/1', fr: 'javascript:1' } });
    expect(translations).to.deep.equal({ es: 'https://feeds.example/es/1' });
  });

  it('says nothing of other languages by a text', async () => {
    expect((await extended({ translations: 'es' })).translations).to.deep.equal({});
  });

  it('names who publishes it', async () => {
    expect((await extended({ source: 'Regional office' })).source).to.equal('Regional office');
  });

  for (const extension of [null, true, 5, 'GT', [], ['GT'], {}]) {
    it(`may be ${JSON.stringify(extension)} without harm`, async () => {
      expect((await extended(extension)).title).to.equal('A story');
    });
  }

  for (const [field, bad] of [
    ['countries', ['XX']],
    ['regions', ['No Region']],
    ['place', {}],
    ['pinned', 'yes'],
    ['source', []],
  ] as const) {
    it(`is told about when its ${field} cannot be read`, async () => {
      const warnings = await warningsOf({ id: '1', title: 'A', _iom: { [field]: bad } });
      expect(warnings.map((warning) => warning.split(':')[0])).to.deep.equal([field]);
    });
  }
});
