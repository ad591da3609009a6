import type { NewsItem } from 'iom-news';
import { useState } from 'react';
import { News } from './News';

export function App() {
  const [story, setStory] = useState<NewsItem>();
  const [told, setTold] = useState<string[]>([]);
  return (
    <main data-told={told.join(' ')}>
      {story && (
        <aside className="story" aria-live="polite">
          <h2>{story.title}</h2>
          <p>{story.summary}</p>
        </aside>
      )}
      <News
        tell={(what) => setTold((before) => [...before, what])}
        open={(item) => setStory(item)}
      />
    </main>
  );
}
