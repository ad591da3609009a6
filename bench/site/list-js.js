// The same page with list.js, as its documentation shows: a template, values, filter and search.
import List from 'list.js';
import { countryNames } from './country-names.js';
import './look.js';

const root = document.querySelector('#news');
const pageSize = Number(root.getAttribute('page-size'));
const select = document.querySelector('#country');
const status = root.querySelector('[role="status"]');
const more = root.querySelector('.more');
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en');
const nameOf = (code) => countryNames[code] ?? code;

const feed = await (await fetch(root.getAttribute('src'))).json();
const source = feed.authors[0].name;

const marks = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<"]/g, (mark) => marks[mark]);

/** list.js writes what a template gives as markup. */
const item = ({ title, url, summary, date_published, tags, _iom }) => `<li><article>
  <h3 dir="auto"><a${/^https?:/.test(url) ? ` href="${escape(url)}"` : ''}>${escape(title)}</a></h3>
  <p class="dateline"><time datetime="${escape(date_published)}">${dates.format(new Date(date_published))}</time><bdi>${escape(_iom.place)}</bdi></p>
  <p class="summary" dir="auto">${escape(summary)}</p>
  <div class="about"><ul role="list" aria-label="Countries">${_iom.countries
    .map(nameOf)
    .sort()
    .map((name) => `<li>${escape(name)}</li>`)
    .join(
      '',
    )}</ul><bdi>${escape(tags.join(' · '))}</bdi><span>Source: ${escape(source)}</span></div>
</article></li>`;

function showState({ matchingItems, visibleItems }) {
  const count = matchingItems.length;
  more.hidden = visibleItems.length === count;
  status.textContent = `${numbers.format(count)} ${count === 1 ? 'story' : 'stories'}`;
}

const stories = feed.items.sort((a, b) => (a.date_published < b.date_published ? 1 : -1));
const options = { item, page: pageSize, searchColumns: ['title', 'summary'] };
const list = new List(root, options, stories);
list.on('updated', showState);
// Further stories are for the choice at hand only; the search begins with a page again as well.
list.on('searchStart', () => (list.page = pageSize));
showState(list);

more.addEventListener('click', () => list.show(1, list.page + pageSize));
select.addEventListener('change', () => {
  list.page = pageSize;
  if (select.value) list.filter((entry) => entry.values()._iom.countries.includes(select.value));
  else list.filter();
});

const counts = {};
for (const code of stories.flatMap(({ _iom }) => _iom.countries)) {
  counts[code] = (counts[code] ?? 0) + 1;
}
select.append(new Option(`All countries (${numbers.format(stories.length)})`, ''));
const codes = Object.keys(counts).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
for (const code of codes) {
  select.append(new Option(`${nameOf(code)} (${numbers.format(counts[code])})`, code));
}
select.disabled = false;
root.dispatchEvent(new Event('load'));
