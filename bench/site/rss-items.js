// rss-items of HAX, which reads RSS. Nobody can filter or search in it.
import '@lrnwebcomponents/rss-items/rss-items.js';

const root = document.querySelector('#news');
const embed = document.createElement('rss-items');
embed.max = Number(root.getAttribute('page-size'));
embed.maxTitleLength = 200;
embed.maxExcerptLength = 1000;
embed.url = root.getAttribute('src').replace('.json', '.xml');
embed.addEventListener('items-changed', ({ detail }) => {
  if (detail.value.length) root.dispatchEvent(new Event('load'));
});
root.append(embed);
