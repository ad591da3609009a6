import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { listenToConsole, place, settled, until } from './fixtures.js';

// On a page of its own, because the console hears a sentence only once.
describe('iom-news-list without a feed', () => {
  it('says in one sentence that it has nothing to show', async () => {
    const said = listenToConsole();
    const element = place<IomNewsList>(html`<iom-news-list></iom-news-list>`, 'iom-news-list');
    await settled(element);
    await until(() => said.length, 'a sentence');
    expect(element.error!.code).to.equal('no-source');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/has nothing to show/);
  });
});
