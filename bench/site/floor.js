// The floor: the same page by hand, without a library. A template that is cloned, events handled
// above the cards, one constructable sheet. It trusts its feed but for the scheme of links.
import { countryNames } from './country-names.js';
import './look.js';

const template = document.createElement('template');
template.innerHTML =
  '<li><article><h3 dir="auto"><a></a></h3>' +
  '<p class="dateline"><time></time><bdi></bdi></p><p class="summary" dir="auto"></p>' +
  '<div class="about"><ul role="list" aria-label="Countries"></ul><bdi></bdi><span></span></div>' +
  '</article></li>';

const root = document.querySelector('#news');
const pageSize = Number(root.getAttribute('page-size'));
const select = document.querySelector('#country');
const search = document.querySelector('#field');
root.innerHTML =
  '<div class="unseen" role="status"></div><ul class="list" role="list" aria-label="News"></ul>' +
  '<button type="button" class="more" hidden>Show more stories</button>';
const [status, list, more] = root.children;

const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en');
const plurals = new Intl.PluralRules('en');

let source = '';
let stories = [];
let results = [];
let shown = 0;

function card(story) {
  const entry = template.content.cloneNode(true);
  const [heading, dateline, summary, about] = entry.querySelector('article').children;
  const link = heading.firstChild;
  link.textContent = story.title;
  if (/^https?:/.test(story.url)) link.href = story.url;
  const [time, place] = dateline.children;
  time.dateTime = story.date_published;
  time.textContent = days.format(new Date(story.date_published));
  place.textContent = story._iom.place;
  summary.textContent = story.summary;
  const [places, topics, publisher] = about.children;
  for (const name of story._iom.countries.map((code) => countryNames[code] ?? code).sort()) {
    places.append(Object.assign(document.createElement('li'), { textContent: name }));
  }
  topics.textContent = story.tags.join(' · ');
  publisher.textContent = `Source: ${source}`;
  return entry;
}

function addPage() {
  const page = document.createDocumentFragment();
  for (const story of results.slice(shown, shown + pageSize)) page.append(card(story));
  list.append(page);
  shown = Math.min(shown + pageSize, results.length);
  more.hidden = shown === results.length;
}

/** Accents are taken off where there are any. */
const fold = (text) =>
  (/^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

/** Makes the stories ready to be searched, before the first letter. */
function foldAll() {
  for (const story of stories) story.folded ??= fold(`${story.title} ${story.summary}`);
}

/** A word of the text begins like this. */
function hasWord(text, beginning) {
  let at = text.indexOf(beginning);
  while (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1])) at = text.indexOf(beginning, at + 1);
  return at >= 0;
}

function show() {
  const code = select.value;
  results = code ? stories.filter((story) => story._iom.countries.includes(code)) : stories;
  if (search.value) {
    foldAll();
    const words = fold(search.value).split(/\s+/);
    results = results.filter(({ folded }) => words.every((word) => hasWord(folded, word)));
  }
  shown = 0;
  list.replaceChildren();
  addPage();
  const form = plurals.select(results.length) === 'one' ? 'story' : 'stories';
  const place = code && ` from ${countryNames[code]}`;
  status.textContent = `${numbers.format(results.length)} ${form}${place}`;
}

function fillMenu() {
  const counts = {};
  for (const { _iom } of stories) {
    for (const code of _iom.countries) counts[code] = (counts[code] ?? 0) + 1;
  }
  select.append(new Option(`All countries (${numbers.format(stories.length)})`, ''));
  const options = Object.keys(counts).map((code) => [countryNames[code] ?? code, code]);
  for (const [name, code] of options.sort(([a], [b]) => (a < b ? -1 : 1))) {
    select.append(new Option(`${name} (${numbers.format(counts[code])})`, code));
  }
  select.disabled = false;
}

select.addEventListener('change', show);
search.addEventListener('focus', () => setTimeout(foldAll));
search.addEventListener('input', show);
more.addEventListener('click', addPage);
list.addEventListener('click', ({ target }) => {
  if (!target.closest('a') && !String(getSelection())) {
    target.closest('article')?.querySelector('a').click();
  }
});

const feed = await (await fetch(root.getAttribute('src'))).json();
source = feed.authors[0].name;
stories = feed.items.sort((a, b) =>
  a.date_published < b.date_published ? 1 : a.date_published > b.date_published ? -1 : 0,
);
fillMenu();
show();
root.dispatchEvent(new Event('load'));
