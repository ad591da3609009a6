// Writes down which events the page hears.
const main = document.querySelector('main');
const list = document.querySelector('iom-news-list');

const tell = ({ type }) => {
  main.dataset.told = `${main.dataset.told ?? ''} ${type}`.trim();
};

list.addEventListener('load', tell);
list.addEventListener('error', tell);
list.addEventListener('story-open', (event) => {
  event.preventDefault();
  tell(event);
});
document.querySelector('iom-country-filter').addEventListener('change', tell);
