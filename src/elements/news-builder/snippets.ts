import { type Attribute, attributesOf, type Place, type Settings } from './settings.js';

/** What a webmaster should know of a snippet. Each is a sentence in the builder's words. */
export type Note =
  | 'copyFiles'
  | 'noHash'
  | 'hash'
  | 'page'
  | 'wordpress'
  | 'shortcode'
  | 'sources'
  | 'growing'
  | 'sandbox'
  | 'react'
  | 'darkPage'
  | 'stylesheet';

/** What to paste, and what belongs to it. */
export interface Snippet {
  readonly code: string;
  /** Directives of a Content-Security-Policy that it needs. */
  readonly policy: string;
  /** What to know, in this order, each with what else is to be written somewhere. */
  readonly notes: readonly (readonly [note: Note, code?: string])[];
}

/** What was found out and is no choice. */
export interface Facts {
  /** `integrity.json`: hashes by the name of the file. Empty when it could not be read. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Where the feed's pictures lie. */
  readonly pictures: readonly string[];
  /** Name of the frame for screen readers. */
  readonly title: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
};

const escape = (text: string, signs: RegExp): string =>
  text.replace(signs, (sign) => entities[sign]!);

/** For an attribute between double quotes, in HTML as in JSX. */
const inAttribute = (value: string): string => escape(value, /[&<>"]/g);

/** For text between tags; braces begin code in JSX, and mean nothing in HTML. */
const inText = (text: string): string => escape(text, /[&<>{}]/g);

const written = ([name, value]: Attribute): string =>
  value === true ? name : `${name}="${inAttribute(value)}"`;

/** A tag with its attributes, on lines of their own when there are many. */
function open(tag: string, attributes: readonly Attribute[]): string {
  const line = [tag, ...attributes.map(written)].join(' ');
  if (line.length < 78) return `<${line}>`;
  return `<${tag}\n${attributes.map((attribute) => `  ${written(attribute)}\n`).join('')}>`;
}

function element(tag: string, attributes: readonly Attribute[], content = ''): string {
  const inside = content && `\n  ${content.replaceAll('\n', '\n  ')}\n`;
  return `${open(tag, attributes)}${inside}</${tag}>`;
}

const fallback = ({ link, linkText }: Settings): string =>
  link && `<a href="${inAttribute(link)}">${inText(linkText || link)}</a>`;

const originOf = (address: string): string => {
  try {
    return new URL(address).origin;
  } catch {
    return '';
  }
};

const originsOf = (src: string): string[] => [
  ...new Set(src.split(/\s+/).map(originOf).filter(Boolean)),
];

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .filter(([, sites]) => sites.length)
    .map(([name, sites]) => `${name} ${sites.join(' ')}`)
    .join('; ');
}

const dataPolicy = ({ src, images }: Settings, { pictures }: Facts): Record<string, string[]> => ({
  'connect-src': originsOf(src),
  'img-src': images ? [...pictures] : [],
});

/** A script of the library with its hash, which a browser checks only where the file may be read. */
function script(file: string, settings: Settings, { hashes }: Facts, more: Attribute[]): string {
  const hash = hashes[file];
  return element('script', [
    ...more,
    ['src', settings.folder + file],
    ...(hash
      ? ([
          ['integrity', hash],
          ['crossorigin', 'anonymous'],
        ] as const)
      : []),
  ]);
}

const stylesheet = ({ theme, folder }: Settings): string =>
  theme && `<link rel="stylesheet" href="${inAttribute(`${folder}themes/${theme}.css`)}" />`;

/** Text takes the colour of the page; the rest must know whether that is light or dark. */
function darkNote({ scheme }: Settings): Snippet['notes'] {
  if (scheme === 'light') return [];
  const schemes = scheme === 'auto' ? 'light dark' : scheme;
  return [['darkPage', `:root { color-scheme: ${schemes}; }`]];
}

/** For a page of HTML: a tag and a module, or a div and a classic script. */
function forPage(settings: Settings, facts: Facts, isPlain: boolean): Snippet {
  const file = isPlain ? 'iom-news.classic.js' : 'iom-news.js';
  const attributes = attributesOf(settings);
  const content = fallback(settings);
  const list = isPlain
    ? element(
        'div',
        [
          ['data-iom-news', true],
          ...attributes.map(([name, value]): Attribute => [`data-${name}`, value]),
        ],
        content,
      )
    : element('iom-news-list', attributes, content);
  const tag = script(file, settings, facts, isPlain ? [] : [['type', 'module']]);
  return {
    code: [stylesheet(settings), list, tag].filter(Boolean).join('\n'),
    policy: policy({
      'script-src': [originOf(settings.folder)],
      'style-src': settings.theme ? [originOf(settings.folder)] : [],
      ...dataPolicy(settings, facts),
    }),
    notes: [
      ['page'],
      ['copyFiles', settings.folder],
      [facts.hashes[file] ? 'hash' : 'noHash'],
      ...darkNote(settings),
    ],
  };
}

/** A shortcode knows no entities: these signs end a value or the code itself. */
const unwritable = /["[\]<>]/;

function forWordPress(settings: Settings, facts: Facts): Snippet {
  const left: string[] = [];
  const values = attributesOf({ ...settings, headingLevel: 3 })
    .concat(settings.headingLevel === 2 ? [] : [['heading-level', String(settings.headingLevel)]])
    .concat(settings.link ? [['more-href', settings.link]] : [])
    .flatMap(([name, value]): string[] => {
      if (value === true) return [name];
      const text = /^(src|more-href)$/.test(name)
        ? value.replace(/["[\]<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        : value;
      if (!unwritable.test(text)) return [`${name}="${text}"`];
      left.push(`${name}: ${text}`);
      return [];
    });
  return {
    code: `[${['iom_news', ...values].join(' ')}]`,
    policy: policy({
      'script-src': ["'self'"],
      'style-src': settings.theme ? [originOf(settings.folder)] : [],
      ...dataPolicy(settings, facts),
    }),
    notes: [
      ['wordpress'],
      ...left.map((text) => ['shortcode', text] as const),
      ...(settings.theme ? ([['stylesheet', stylesheet(settings)]] as const) : []),
      ...darkNote(settings),
    ],
  };
}

function forFrame(settings: Settings, facts: Facts): Snippet {
  const { folder, theme, scheme, src, link } = settings;
  const address = new URL('embed.html', folder);
  for (const [name, value] of attributesOf(settings)) {
    address.searchParams.append(name, value === true ? '' : value);
  }
  const look = [scheme === 'light' ? '' : scheme, theme].filter(Boolean).join(' ');
  if (look) address.searchParams.append('theme', look);
  const own = originOf(folder);
  // The page leads to other sites only when it lists them.
  if (link && originOf(link) === own) address.searchParams.append('more-href', link);
  const elsewhere = src.split(/\s+/).filter((feed) => feed && originOf(feed) !== own);
  const listed = elsewhere.join(' ').replaceAll('{lang}', 'en');
  return {
    code: element('iframe', [
      ['title', facts.title],
      ['src', address.href],
      ['width', '100%'],
      ['height', '900'],
      ['loading', 'lazy'],
      ['sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'],
    ]),
    policy: policy({ 'frame-src': [own] }),
    notes: [
      ['sandbox'],
      ...(elsewhere.length
        ? ([
            ['sources', `<meta name="iom-news-sources" content="${inAttribute(listed)}" />`],
          ] as const)
        : []),
      ['growing', `<script src="${inAttribute(`${folder}iom-news.receiver.js`)}" defer></script>`],
    ],
  };
}

/** The module that defines what a control is made of. */
const modules: Readonly<Record<string, string>> = {
  country: 'country-filter',
  topic: 'topic-filter',
  search: 'news-search',
  date: 'date-filter',
};

function forReact(settings: Settings, facts: Facts): Snippet {
  const names = ['news-list', ...settings.controls.map((control) => modules[control]!)];
  const { theme } = settings;
  const imports = [
    ...names.map((name) => `import 'iom-news/define/${name}.js';`),
    ...(theme ? [`import 'iom-news/themes/${theme}.css';`] : []),
  ];
  const list = element('iom-news-list', attributesOf(settings), fallback(settings));
  return {
    code: `${imports.join('\n')}

export function News() {
  return (
    ${list.replaceAll('\n', '\n    ')}
  );
}`,
    policy: policy({ 'script-src': ["'self'"], ...dataPolicy(settings, facts) }),
    notes: [['react', 'npm install iom-news'], ...darkNote(settings)],
  };
}

/** What to paste into a place to have there what was chosen. */
export function snippetFor(place: Place, settings: Settings, facts: Facts): Snippet {
  if (place === 'wordpress') return forWordPress(settings, facts);
  if (place === 'iframe') return forFrame(settings, facts);
  if (place === 'react') return forReact(settings, facts);
  return forPage(settings, facts, place === 'cms');
}
