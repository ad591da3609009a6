import type { BuilderWords } from './builder-words.js';

/** English. */
export const en: BuilderWords = {
  title: 'Put the news on your page',
  intro:
    'Paste the address of a feed, choose how it looks, and copy the finished lines into your page. You need not know any code.',
  feed: 'Where the news comes from',
  address: 'Address of the feed',
  addressHelp:
    'A feed is a file with stories for other websites, such as https://news.example.org/feed.json. JSON Feed, RSS, Atom, WordPress, Drupal and ReliefWeb will do.',
  check: 'Check',
  checking: 'Reading the feed …',
  addressProblems: {
    nothing: 'Paste the address of a feed. The publisher of the news can tell you.',
    script: 'This is code and no address. Paste an address that begins with https://.',
    file: 'This is a file on your own computer, which visitors cannot reach. Put it on your website and paste its address there.',
    nonsense:
      'This is no address of a website. Copy it from the address bar of your browser; it begins with https://.',
  },
  findings: {
    works: 'This feed works.',
    sameSiteOnly:
      'This feed works, but only on pages of this website. For others, its server must send “Access-Control-Allow-Origin: *”: ask whoever runs it.',
    noStories:
      'This is a feed, but there is no story in it. Ask its publisher, or wait for the first story.',
    noPermission:
      'The server {site} answers, but does not let other websites read this feed. Ask whoever runs it to send “Access-Control-Allow-Origin: *” with the feed. That takes one line in the server’s settings.',
    unreachable:
      'Nothing answers at {site}. Look for a typing error, and try to open the address in a new tab of your browser.',
    mixedContent:
      'The address begins with http://. A secure page can only show feeds that begin with https://. Try it with an s:',
    forbidden:
      'The server {site} wants a password, or forbids it (answer {status}). Visitors could not read it. Ask the publisher for a public address.',
    notFound:
      'There is nothing at this address (answer {status}). Look for a typing error, or ask the publisher whether the feed has moved.',
    refused:
      'The server {site} refuses (answer {status}). Ask the publisher whether the address is right.',
    busy: 'The server {site} has trouble just now (answer {status}). Wait a few minutes and press “Check” again.',
    timeout:
      'The server {site} is too slow. Press “Check” again. If it stays so, ask the publisher for a smaller feed.',
    tooLarge:
      'This feed is too large for a web page. Ask the publisher for one with fewer stories.',
    blocked:
      'The security settings of this very page forbid to read {site}. Whoever runs it must add that to “connect-src”.',
    emptyAnswer: 'The file at this address is empty. Ask the publisher.',
    webPage:
      'This is a web page and not a feed. Look on that website for a link “RSS” or “Feed”, copy the address it leads to, and paste it here.',
    webPageWithFeeds:
      'This is a web page and not a feed. But the page names its feed. Is it this one?',
    otherFile:
      'This is no feed that we can read. Ask the publisher for a JSON Feed, RSS or Atom address, and whether the file is whole.',
  },
  use: 'Use {address}',
  stories: 'Stories',
  languages: 'Languages',
  countries: 'Countries',
  topics: 'Topics',
  newest: 'Newest',
  unknown: 'not said',
  none: 'none',
  more: '{count} more',
  all: 'all',
  repaired:
    'Left out or repaired, as it could not be read: {count}. The stories show all the same.',
  choices: 'Make it yours',
  scope: 'Which stories show',
  onlyCountries: 'Countries',
  onlyTopics: 'Topics',
  onlyHelp: 'Tick none to show all.',
  scopeLater: 'Once the feed is read, you can choose countries and topics here.',
  chosen: '{count} chosen',
  allLanguages: 'Stories in all languages',
  allLanguagesHelp: 'Else those in the language of your page, if there are any.',
  look: 'How it looks',
  layout: 'Layout',
  layouts: {
    list: { name: 'List', help: 'one below the other' },
    grid: { name: 'Grid', help: 'cards in columns' },
    compact: { name: 'Compact', help: 'headlines only' },
    featured: { name: 'Featured', help: 'the first one large' },
    carousel: { name: 'Carousel', help: 'a row to leaf through' },
  },
  images: 'Pictures',
  summaries: 'Summaries',
  theme: 'Colours of the news',
  themes: {
    '': 'Those of your page',
    iom: 'IOM blue',
    plain: 'Plain, the text colour only',
    contrast: 'High contrast',
  },
  scheme: 'Your page is light or dark',
  schemes: { light: 'light', dark: 'dark', auto: 'as the device of the visitor' },
  controls: 'What visitors can choose',
  controlsHelp: 'These controls stand above the stories.',
  control: { country: 'Country', topic: 'Topic', search: 'Search', date: 'Date' },
  pageSize: 'Stories at once',
  pageSizeHelp: 'From 1 to 100.',
  paging: 'Further stories',
  pagings: { more: 'A button shows more', pages: 'Pages with numbers', none: 'None' },
  page: 'Your page',
  lang: 'Language of your page',
  langHelp: 'For buttons and dates. Stories stay as they were written.',
  langAsPage: 'As the page says',
  headingLevel: 'Level of the headlines',
  headingLevelHelp:
    'One below the heading that stands above the news: 3, if that is a “Heading 2”.',
  link: 'Link to all news',
  linkHelp: 'For visitors whose browser cannot show the list, or when the feed fails.',
  linkText: 'Words of the link',
  badLink: 'This is no address of a website. It begins with https://. It is left out until then.',
  folder: 'Folder of the files',
  folderHelp: 'Where iom-news.js and the files beside it lie. As a rule you need not change it.',
  badFolder: 'This is no address of a website. It begins with https://.',
  preview: 'Preview',
  previewEmpty: 'Your news shows here as soon as the feed is read.',
  width: 'Width',
  widths: { phone: 'Phone', column: 'Column', page: 'Page' },
  snippet: 'Copy this into your page',
  where: 'Where will it stand?',
  places: {
    html: { name: 'Web page', help: 'HTML that you can edit' },
    cms: { name: 'Drupal, other CMS', help: 'that strips tags it does not know' },
    wordpress: { name: 'WordPress', help: 'with our plugin' },
    iframe: { name: 'SharePoint, Google Sites', help: 'an iframe' },
    react: { name: 'React', help: 'for developers' },
  },
  code: 'Lines to paste',
  copy: 'Copy',
  copied: 'Copied. Now paste it into your page.',
  pressCopy: 'The lines are selected. Press Ctrl C, or ⌘ C on a Mac.',
  first: 'Paste a feed above. The finished lines appear here.',
  know: 'Good to know',
  notes: {
    page: 'In your editor, switch to “HTML”, “Source” or “Code”, and paste the lines where the news should stand.',
    copyFiles: 'The files must lie in this folder, and stay there:',
    hash: '“integrity” makes browsers refuse the script if a byte of it changes. That is safest, but when the files are renewed, come back for new lines; without “integrity” the page takes new versions by itself.',
    noHash:
      'The lines have no “integrity”, as integrity.json could not be read from that folder. They work all the same, and take new versions of the files by themselves.',
    wordpress:
      'Whoever runs your website installs the plugin “IOM News” once. Then paste this line into a block “Shortcode”. No such line can hold " [ ] < or >.',
    shortcode:
      'This cannot be written in a shortcode, and was left out. Use the block “IOM News” for it:',
    sandbox:
      'In SharePoint take the web part “Embed”; in Google Sites, Insert → Embed → Embed code. The feed must be readable from everywhere: its server sends “Access-Control-Allow-Origin: *”.',
    sources:
      'The feed lies on another website than the files. So that it shows, whoever runs the files writes this into embed.html:',
    growing:
      'The frame has a fixed height and scrolls. If your page takes a script, this one makes the frame as high as its news:',
    react: 'For React 19 and newer. Before, in the folder of your project:',
    stylesheet:
      'The colours that you chose are a style sheet. Whoever runs your website adds it to the head of its pages:',
    darkPage: 'So that the news is readable on a dark page, the style sheet of your page must say:',
  },
  policy: 'If your page has a Content-Security-Policy',
  policyHelp: 'Ask whoever runs the website. These must be allowed:',
};
