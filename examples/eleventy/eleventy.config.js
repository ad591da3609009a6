export default function (config) {
  // The script, and what it fetches when it is needed.
  config.addPassthroughCopy({
    'node_modules/iom-news/dist/iom-news.js': 'iom-news/iom-news.js',
    'node_modules/iom-news/dist/chunks': 'iom-news/chunks',
    '_data/feed.json': 'feed.json',
    'style.css': 'style.css',
    'told.js': 'told.js',
  });
}
