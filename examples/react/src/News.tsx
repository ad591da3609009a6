import type { NewsItem } from 'iom-news';
import { IomCountryFilter, IomNewsList } from 'iom-news/react';

interface Props {
  tell: (what: string) => void;
  open: (item: NewsItem) => void;
}

export function News({ tell, open }: Props) {
  return (
    <>
      <header>
        <h1>News of the region</h1>
        <IomCountryFilter for="news" onChange={() => tell('change')} />
      </header>
      <IomNewsList
        id="news"
        src="/feed.json"
        pageSize={20}
        onLoad={() => tell('load')}
        onError={() => tell('error')}
        onStoryOpen={(event) => {
          event.preventDefault(); // the app shows the story itself
          tell('story-open');
          open(event.detail.item);
        }}
      >
        <a href="https://www.iom.int/news">News of IOM</a>
      </IomNewsList>
    </>
  );
}
