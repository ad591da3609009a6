import { Component, CUSTOM_ELEMENTS_SCHEMA, output } from '@angular/core';
import type { NewsItem, StoryOpenDetail } from 'iom-news';
import 'iom-news/define/country-filter.js';
import 'iom-news/define/news-list.js';

@Component({
  selector: 'app-news',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <header>
      <h1>News of the region</h1>
      <iom-country-filter for="news" (change)="tell.emit('change')" />
    </header>
    <iom-news-list
      id="news"
      src="/feed.json"
      [pageSize]="20"
      (load)="tell.emit('load')"
      (error)="tell.emit('error')"
      (story-open)="show($event)"
    >
      <a href="https://www.iom.int/news">News of IOM</a>
    </iom-news-list>
  `,
})
export class News {
  readonly tell = output<string>();
  readonly open = output<NewsItem>();

  show(event: CustomEvent<StoryOpenDetail>) {
    event.preventDefault(); // the app shows the story itself
    this.tell.emit('story-open');
    this.open.emit(event.detail.item);
  }
}
