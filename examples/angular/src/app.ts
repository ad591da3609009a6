import { Component, signal } from '@angular/core';
import type { NewsItem } from 'iom-news';
import { News } from './news';

@Component({
  selector: 'app-root',
  imports: [News],
  template: `
    <main [attr.data-told]="told().join(' ')">
      @if (story(); as item) {
        <aside class="story" aria-live="polite">
          <h2>{{ item.title }}</h2>
          <p>{{ item.summary }}</p>
        </aside>
      }
      <app-news (tell)="note($event)" (open)="story.set($event)" />
    </main>
  `,
})
export class App {
  readonly story = signal<NewsItem | undefined>(undefined);
  readonly told = signal<string[]>([]);

  note(what: string) {
    this.told.update((before) => [...before, what]);
  }
}
