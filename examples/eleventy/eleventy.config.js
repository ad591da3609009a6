export default function (config) {
  // The script, and what it fetches when it is needed.
  config.addPassthroughCopy({
    'node_modules/iom-news/dist/iom-news.js': 'scripts/iom-news.js',
    'node_modules/iom-news/dist/chunks': 'scripts/chunks',
    '_data/feed.json': 'feed.json',
    'style.css': 'style.css',
    'told.js': 'told.js',
  });
}
