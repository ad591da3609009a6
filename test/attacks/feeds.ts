import type { Answer } from '../server/faults.js';
import { escaped, type Attack } from './payloads.js';

/** A way to write a feed, one story an attack, with the attack in each field that is or may be read. */
export interface Written {
  readonly name: string;
  write(attacks: readonly Attack[]): Answer;
}

/** What stands in a field that only some values fit: the attack in every other story. */
const orElse = (text: string, good: string, i: number): string => (i % 2 ? text : good);

const day = '2026-01-02';

/** The attack that is also in the fields of the feed itself. */
const headOf = (attacks: readonly Attack[]): Attack => attacks[0]!;

const jsonFeed: Written = {
  name: 'JSON Feed',
  write(attacks) {
    const head = headOf(attacks);
    const authorsOf = ({ text, link, picture }: Attack): object[] => [
      { name: text, url: link, avatar: picture },
    ];
    const items = attacks.map((attack, i) => {
      const { text, armed, link, picture } = attack;
      return {
        [text]: text,
        id: `${i} ${text}`,
        url: link,
        external_url: link,
        title: text,
        summary: i % 3 ? armed : undefined,
        content_text: i % 2 ? armed : undefined,
        content_html: armed,
        date_published: orElse(text, day, i),
        date_modified: text,
        language: orElse(text, 'es', i),
        tags: [text, armed],
        authors: authorsOf(attack),
        author: { name: armed, url: link },
        image: picture,
        banner_image: picture,
        attachments: [{ url: link, mime_type: text, title: text }],
        _iom: {
          countries: ['HN', text],
          regions: ['central-america', text],
          place: text,
          source: armed,
          image_alt: text,
          image_credit: armed,
          image_sources: [
            { url: picture, width: 300 },
            { url: picture, width: 600 },
            { url: picture, width: text },
          ],
          translations: { fr: `${link}#fr`, [text]: link },
          pinned: text,
          topics: text,
        },
      };
    });
    return {
      json: {
        version: 'https://jsonfeed.org/version/1.1',
        title: head.text,
        home_page_url: head.link,
        feed_url: head.link,
        description: head.armed,
        user_comment: head.armed,
        icon: head.picture,
        favicon: head.picture,
        language: head.text,
        next_url: head.link,
        expired: head.text,
        hubs: [{ type: head.text, url: head.link }],
        authors: authorsOf(head),
        items,
        _iom: {
          source: head.text,
          facets: { total: head.text, countries: { [head.text]: 3, HN: head.text } },
          by_country: `${head.link}{country}`,
        },
      },
    };
  },
};

const wordpress: Written = {
  name: 'WordPress',
  write: (attacks) => ({
    json: attacks.map(({ text, armed, link, picture }, i) => ({
      id: i + 1,
      status: 'publish',
      link,
      guid: { rendered: i % 2 ? link : text },
      slug: text,
      type: text,
      title: { rendered: text },
      excerpt: { rendered: i % 3 ? armed : '' },
      content: { rendered: armed, protected: false },
      date: orElse(text, `${day}T03:04:05`, i),
      date_gmt: orElse(text, '', i),
      modified: text,
      lang: orElse(text, 'es', i),
      locale: text,
      sticky: text,
      template: text,
      format: text,
      yoast_head: text,
      yoast_head_json: {
        title: text,
        og_image: [{ url: picture, width: 300, height: 200, type: text, alt: text }],
      },
      ...(i % 4 === 0 && { jetpack_featured_media_url: picture }),
      _embedded: {
        author: [{ name: text, url: link, link, description: armed, avatar_urls: { 24: picture } }],
        'wp:featuredmedia':
          i % 4 === 0
            ? []
            : [
                {
                  source_url: picture,
                  link,
                  title: { rendered: text },
                  alt_text: text,
                  caption: { rendered: armed },
                  media_details: {
                    width: 900,
                    height: 600,
                    file: text,
                    image_meta: { credit: armed, copyright: text, caption: text },
                    sizes: {
                      large: { source_url: picture, width: 600, height: 400, mime_type: text },
                      medium: { source_url: picture, width: 300, height: 200 },
                      [text]: { source_url: picture, width: text, height: text },
                    },
                  },
                },
              ],
        'wp:term': [
          [{ taxonomy: 'category', name: text, slug: text, link }],
          [{ taxonomy: text, name: armed, slug: text, link }],
          [
            { taxonomy: 'country', name: text, slug: text, link },
            { taxonomy: 'country', name: 'Honduras', slug: 'honduras' },
          ],
        ],
      },
    })),
  }),
};

const drupal: Written = {
  name: 'Drupal',
  write(attacks) {
    const head = headOf(attacks);
    const data = attacks.map(({ text, armed, link }, i) => ({
      type: 'node--article',
      id: `${i} ${text}`,
      links: { self: { href: link } },
      attributes: {
        title: text,
        status: true,
        langcode: orElse(text, 'es', i),
        created: orElse(text, `${day}T03:04:05Z`, i),
        changed: text,
        sticky: text,
        drupal_internal__nid: !link ? undefined : i % 3 ? text : i,
        path: { alias: !link || i % 2 ? link : `/${link}`, langcode: text, pid: text },
        body: { value: armed, processed: armed, summary: i % 3 ? text : '', format: text },
        field_teaser: { value: text, processed: armed },
        field_country: [text, 'Honduras'],
        [`field_${text}`]: text,
      },
      relationships: {
        uid: { data: { type: 'user--user', id: `${i}`, meta: { name: text } } },
        field_image: {
          data: {
            type: 'file--file',
            id: `${i}`,
            meta: { alt: text, title: text, width: 300, height: 200 },
          },
        },
        field_tags: { data: [{ type: 'taxonomy_term--tags', id: `${i}` }] },
        field_countries: { data: [{ type: 'taxonomy_term--countries', id: `${i}` }] },
      },
    }));
    const included = attacks.flatMap(({ text, armed, link, picture }, i) => [
      { type: 'user--user', id: `${i}`, attributes: { display_name: text, name: armed } },
      {
        type: 'file--file',
        id: `${i}`,
        attributes: {
          filename: text,
          filemime: i % 2 ? 'image/png' : undefined,
          uri: { value: picture, url: picture },
        },
        links: { self: { href: link } },
      },
      {
        type: 'taxonomy_term--tags',
        id: `${i}`,
        attributes: { name: text, path: { alias: link } },
      },
      { type: 'taxonomy_term--countries', id: `${i}`, attributes: { name: text } },
    ]);
    return {
      json: {
        jsonapi: { version: '1.0', meta: { links: { self: { href: head.link } } } },
        data,
        included,
        links: { self: { href: head.link }, next: { href: head.link } },
        meta: { [head.text]: head.text },
      },
    };
  },
};

const reliefweb: Written = {
  name: 'ReliefWeb',
  write(attacks) {
    const head = headOf(attacks);
    const data = attacks.map(({ text, armed, link, picture }, i) => ({
      id: `${i} ${text}`,
      href: link,
      score: text,
      fields: {
        id: text,
        title: text,
        status: text,
        body: armed,
        ...(i % 2 && { 'body-html': armed }),
        headline: { title: text, summary: i % 3 ? text : '', image: { url: picture } },
        url: link,
        url_alias: i % 2 ? link : undefined,
        origin: link,
        date: { original: orElse(text, day, i), created: text, changed: text },
        country: [
          { iso3: orElse(text, 'hnd', i), name: text, shortname: text, href: link },
          { name: text },
        ],
        primary_country: { iso3: text, name: text },
        source: [{ name: text, shortname: armed, homepage: link, href: link }],
        language: [{ code: orElse(text, 'es', i), name: text }],
        theme: [{ name: text }, { name: armed }],
        type: { name: text },
        format: [{ name: text }],
        image: {
          url: picture,
          'url-large': picture,
          caption: text,
          copyright: armed,
          width: text,
          height: '200',
        },
        file: [{ url: link, filename: text, preview: { url: picture } }],
      },
    }));
    return {
      json: {
        time: head.text,
        href: head.link,
        links: { self: { href: head.link }, next: { href: head.link } },
        took: head.text,
        totalCount: attacks.length,
        count: attacks.length,
        data,
      },
    };
  },
};

/** How a text gets into an element of XML. */
interface Wrapping {
  readonly name: string;
  wrap(text: string): string;
}

const wrappings: readonly Wrapping[] = [
  { name: 'escaped', wrap: escaped },
  {
    name: 'in CDATA',
    wrap: (text) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`,
  },
];

const namespaces = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:a10="http://www.w3.org/2005/Atom"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
].join(' ');

const xml = (document: string, type: string): Answer => ({
  body: `<?xml version="1.0" encoding="UTF-8"?>${document}`,
  headers: { 'content-type': `${type}; charset=utf-8` },
});

const mediaOf = ({ text, armed, picture }: Attack, wrap: Wrapping['wrap']): string =>
  `<media:group><media:content url="${escaped(picture)}" medium="image" type="image/${escaped(text)}" width="300" height="200" lang="${escaped(text)}"/>
  <media:content url="${escaped(picture)}" medium="image" width="600"/>
  <media:title>${wrap(text)}</media:title><media:description>${wrap(text)}</media:description>
  <media:credit role="${escaped(text)}">${wrap(armed)}</media:credit><media:copyright url="${escaped(picture)}">${wrap(text)}</media:copyright>
  <media:thumbnail url="${escaped(picture)}" width="${escaped(text)}"/></media:group>`;

const rss = ({ name, wrap }: Wrapping): Written => ({
  name: `RSS 2.0, ${name}`,
  write(attacks) {
    const head = headOf(attacks);
    const items = attacks.map((attack, i) => {
      const { text, armed, link, picture } = attack;
      const link1 = i % 3 ? `<link>${wrap(link)}</link>` : '';
      return `<item rdf:about="${escaped(link)}" xml:lang="${escaped(text)}" ${i % 5 ? '' : `xml:base="${escaped(link)}"`}>
        <title type="html">${wrap(text)}</title>${link1}<a10:link rel="alternate" href="${escaped(link)}"/>
        ${i % 2 ? `<description>${wrap(armed)}</description>` : ''}<content:encoded>${wrap(armed)}</content:encoded>
        <author>${wrap(text)}</author><dc:creator>${wrap(armed)}</dc:creator><itunes:author>${wrap(text)}</itunes:author>
        <category domain="${escaped(link)}">${wrap(text)}</category><dc:subject>${wrap(armed)}</dc:subject>
        <comments>${wrap(link)}</comments><guid isPermaLink="${i % 2 ? 'true' : 'false'}">${wrap(i % 2 ? link : `${i} ${text}`)}</guid>
        <pubDate>${wrap(orElse(text, 'Fri, 02 Jan 2026 03:04:05 GMT', i))}</pubDate><dc:date>${wrap(text)}</dc:date><dcterms:modified>${wrap(text)}</dcterms:modified>
        <dc:language>${wrap(orElse(text, 'es', i))}</dc:language><source url="${escaped(link)}">${wrap(text)}</source><dc:publisher>${wrap(armed)}</dc:publisher>
        <enclosure url="${escaped(picture)}" length="${escaped(text)}" type="image/png"/><itunes:image href="${escaped(picture)}"/>
        <itunes:summary>${wrap(armed)}</itunes:summary>${mediaOf(attack, wrap)}</item>`;
    });
    return xml(
      `<rss version="2.0" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${namespaces}><channel>
      <title>${wrap(head.text)}</title><link>${wrap(head.link)}</link><description>${wrap(head.armed)}</description>
      <language>${wrap(head.text)}</language><copyright>${wrap(head.text)}</copyright><managingEditor>${wrap(head.text)}</managingEditor>
      <generator>${wrap(head.text)}</generator><docs>${wrap(head.link)}</docs><dc:publisher>${wrap(head.text)}</dc:publisher>
      <a10:link rel="next" href="${escaped(head.link)}"/><a10:link rel="self" href="${escaped(head.link)}"/>
      <image><url>${wrap(head.picture)}</url><title>${wrap(head.text)}</title><link>${wrap(head.link)}</link></image>
      <itunes:image href="${escaped(head.picture)}"/>${items.join('')}</channel></rss>`,
      'application/rss+xml',
    );
  },
});

const atom = ({ name, wrap }: Wrapping): Written => ({
  name: `Atom, ${name}`,
  write(attacks) {
    const head = headOf(attacks);
    const personOf = ({ text, link }: Attack): string =>
      `<name>${wrap(text)}</name><uri>${wrap(link)}</uri><email>${wrap(text)}</email>`;
    const entries = attacks.map((attack, i) => {
      const { text, armed, link, picture } = attack;
      const type = ['html', 'text', 'text/html'][i % 3]!;
      return `<entry xml:lang="${escaped(orElse(text, 'es', i))}" ${i % 5 ? '' : `xml:base="${escaped(link)}"`}>
        <id>${wrap(`${i} ${text}`)}</id><title type="${type}">${wrap(text)}</title>
        <link rel="alternate" type="text/html" href="${escaped(link)}" title="${escaped(text)}" hreflang="${escaped(text)}"/>
        <link rel="enclosure" type="image/png" href="${escaped(picture)}" length="${escaped(text)}"/><link rel="${escaped(text)}" href="${escaped(link)}"/>
        ${i % 2 ? `<summary type="${type}">${wrap(armed)}</summary>` : ''}
        ${i % 4 ? `<content type="${type}">${wrap(armed)}</content>` : `<content src="${escaped(link)}" type="${escaped(text)}"/>`}
        <published>${wrap(orElse(text, `${day}T03:04:05Z`, i))}</published><updated>${wrap(text)}</updated>
        <author>${personOf(attack)}</author><contributor>${personOf(attack)}</contributor>
        <category term="${escaped(text)}" scheme="${escaped(link)}" label="${escaped(i % 2 ? armed : '')}"/><rights type="${type}">${wrap(text)}</rights>
        <source><id>${wrap(text)}</id><title type="${type}">${wrap(text)}</title><link href="${escaped(link)}"/><icon>${wrap(picture)}</icon></source>
        ${mediaOf(attack, wrap)}</entry>`;
    });
    return xml(
      `<feed xmlns="http://www.w3.org/2005/Atom" ${namespaces} xml:lang="${escaped(head.text)}">
      <title type="html">${wrap(head.text)}</title><subtitle type="html">${wrap(head.armed)}</subtitle><id>${wrap(head.text)}</id>
      <link href="${escaped(head.link)}"/><link rel="next" href="${escaped(head.link)}"/><icon>${wrap(head.picture)}</icon><logo>${wrap(head.picture)}</logo>
      <generator uri="${escaped(head.link)}">${wrap(head.text)}</generator><author>${personOf(head)}</author>${entries.join('')}</feed>`,
      'application/atom+xml',
    );
  },
});

const rdf = ({ name, wrap }: Wrapping): Written => ({
  name: `RSS 1.0, ${name}`,
  write(attacks) {
    const head = headOf(attacks);
    const items = attacks.map(({ text, armed, link }, i) => {
      return `<item rdf:about="${escaped(i % 2 ? link : `${i} ${text}`)}"><title>${wrap(text)}</title><link>${wrap(link)}</link>
        <description>${wrap(armed)}</description><dc:creator>${wrap(text)}</dc:creator><dc:subject>${wrap(text)}</dc:subject>
        <dc:date>${wrap(orElse(text, day, i))}</dc:date><dc:language>${wrap(orElse(text, 'es', i))}</dc:language><dc:publisher>${wrap(armed)}</dc:publisher></item>`;
    });
    return xml(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="${escaped(head.link)}"><title>${wrap(head.text)}</title><link>${wrap(head.link)}</link><description>${wrap(head.text)}</description>
      <dc:language>${wrap(head.text)}</dc:language><dc:publisher>${wrap(head.text)}</dc:publisher></channel>
      <image rdf:about="${escaped(head.picture)}"><url>${wrap(head.picture)}</url></image>${items.join('')}</rdf:RDF>`,
      'application/rdf+xml',
    );
  },
});

/** Every format that is read, and for XML both ways to write a text in it. */
export const allFormats: readonly Written[] = [
  jsonFeed,
  wordpress,
  drupal,
  reliefweb,
  ...wrappings.flatMap((wrapping) => [rss, atom, rdf].map((format) => format(wrapping))),
];

export { jsonFeed };

/** RSS and Atom whose texts are markup of the document itself; most of them are cut off or broken. */
export const asMarkup: readonly Written[] = [rss, atom].map((format) =>
  format({ name: 'as markup', wrap: (text) => text }),
);
