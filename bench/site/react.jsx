// The same page in React, as a developer of a partner would write it.
import { memo, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { countryNames } from './country-names.js';
import './look.js';

const root = document.querySelector('#news');
const pageSize = Number(root.getAttribute('page-size'));
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en');
const nameOf = (code) => countryNames[code] ?? code;

const Story = memo(function Story({ story, source }) {
  return (
    <li>
      <article>
        <h3 dir="auto">
          <a href={/^https?:/.test(story.url) ? story.url : undefined}>{story.title}</a>
        </h3>
        <p className="dateline">
          <time dateTime={story.date_published}>
            {dates.format(new Date(story.date_published))}
          </time>
          <bdi>{story._iom.place}</bdi>
        </p>
        <p className="summary" dir="auto">
          {story.summary}
        </p>
        <div className="about">
          <ul role="list" aria-label="Countries">
            {story._iom.countries
              .map(nameOf)
              .sort()
              .map((name) => (
                <li key={name}>{name}</li>
              ))}
          </ul>
          <bdi>{story.tags.join(' · ')}</bdi>
          <span>Source: {source}</span>
        </div>
      </article>
    </li>
  );
});

function CountryMenu({ stories, value, onChange }) {
  const options = useMemo(() => {
    const counts = {};
    for (const code of stories.flatMap(({ _iom }) => _iom.countries)) {
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return Object.entries(counts)
      .map(([code, count]) => ({ code, count, name: nameOf(code) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }, [stories]);
  return (
    <select id="country" value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">All countries ({numbers.format(stories.length)})</option>
      {options.map(({ code, name, count }) => (
        <option key={code} value={code}>
          {name} ({numbers.format(count)})
        </option>
      ))}
    </select>
  );
}

function matches(story, words) {
  const text = `${story.title} ${story.summary}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function News({ src }) {
  const [feed, setFeed] = useState();
  const [country, setCountry] = useState('');
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(pageSize);

  useEffect(() => {
    fetch(src)
      .then((response) => response.json())
      .then(setFeed);
  }, [src]);

  const stories = useMemo(
    () => feed?.items.toSorted((a, b) => (a.date_published < b.date_published ? 1 : -1)) ?? [],
    [feed],
  );
  const results = useMemo(() => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    return stories.filter(
      (story) =>
        (!country || story._iom.countries.includes(country)) &&
        (!words.length || matches(story, words)),
    );
  }, [stories, country, query]);

  // Told once the stories are in the page.
  useEffect(() => {
    if (feed) root.dispatchEvent(new Event('load'));
  }, [feed]);

  return (
    <>
      <label htmlFor="field">Search</label>{' '}
      <input
        id="field"
        type="search"
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setShown(pageSize);
        }}
      />
      <label htmlFor="country">Country</label>
      <CountryMenu
        stories={stories}
        value={country}
        onChange={(code) => {
          setCountry(code);
          setShown(pageSize);
        }}
      />
      <div className="unseen" role="status">
        {numbers.format(results.length)} {results.length === 1 ? 'story' : 'stories'}
      </div>
      <ul className="list" role="list" aria-label="News">
        {results.slice(0, shown).map((story) => (
          <Story key={story.id} story={story} source={feed.authors[0].name} />
        ))}
      </ul>
      {shown < results.length && (
        <button type="button" className="more" onClick={() => setShown(shown + pageSize)}>
          Show more stories
        </button>
      )}
    </>
  );
}

createRoot(root).render(<News src={root.getAttribute('src')} />);
