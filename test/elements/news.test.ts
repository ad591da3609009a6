import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { faults } from '../server/faults.js';
import { feed, inline, listenToConsole, parts, place, settled, titles, until } from './fixtures.js';

const select = (element: Element): HTMLSelectElement =>
  element.shadowRoot!.querySelector('select') ?? document.createElement('select');

describe('iom-news', () => {
  it('is accessible with a list and a filter inside', async () => {
    const element = place<HTMLElementTagNameMap['iom-news']>(
      html`<iom-news>
        ${inline(feed)}<iom-country-filter></iom-country-filter><iom-news-list></iom-news-list>
      </iom-news>`,
      'iom-news',
    );
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('gives its stories to a list inside', async () => {
    const list = place<HTMLElementTagNameMap['iom-news-list']>(
      html`<iom-news>${inline(feed)}<iom-news-list></iom-news-list></iom-news>`,
      'iom-news-list',
    );
    await settled(list);
    expect(titles(list)).to.have.length(5);
  });

  it('gives its stories to a list that names it', async () => {
    const list = place<HTMLElementTagNameMap['iom-news-list']>(
      html`<iom-news-list for="host"></iom-news-list
        ><iom-news id="host">${inline(feed)}</iom-news>`,
      'iom-news-list',
    );
    await settled(list);
    expect(titles(list)).to.have.length(5);
  });

  it('tells a list inside of its load', async () => {
    const { url } = await faults.serve({ json: feed });
    const element = place<HTMLElementTagNameMap['iom-news']>(
      html`<iom-news><iom-news-list></iom-news-list></iom-news>`,
      'iom-news',
    );
    const list = element.querySelector('iom-news-list')!;
    const heard: string[] = [];
    list.addEventListener('load', () => heard.push('list'));
    element.addEventListener('load', () => heard.push('host'));
    element.src = url;
    await until(() => heard.length > 1, 'both have heard');
    expect(heard.sort()).to.deep.equal(['host', 'list']);
  });

  it('tells the webmaster of a list inside that would have a scope of its own', async () => {
    const said = listenToConsole();
    const list = place<HTMLElementTagNameMap['iom-news-list']>(
      html`<iom-news>
        ${inline(feed)}<iom-news-list countries="HN" sort="oldest"></iom-news-list>
      </iom-news>`,
      'iom-news-list',
    );
    await settled(list);
    await until(() => said.some((s) => s.includes('countries and sort would count')), 'a sentence');
  });

  it('makes one request for several lists', async () => {
    const served = await faults.serve({ json: feed });
    const element = place<HTMLElementTagNameMap['iom-news']>(
      html`<iom-news src=${served.url}>
        <iom-news-list></iom-news-list><iom-news-list layout="grid"></iom-news-list>
      </iom-news>`,
      'iom-news',
    );
    await settled(element);
    expect(await served.requests()).to.have.length(1);
  });

  it('is found across shadow roots', async () => {
    const element = place<HTMLElementTagNameMap['iom-news']>(
      html`<iom-news
        >${inline(feed)}
        <div></div
      ></iom-news>`,
      'iom-news',
    );
    const root = element.querySelector('div')!.attachShadow({ mode: 'closed' });
    const list = document.createElement('iom-news-list');
    root.append(list);
    await settled(list);
    expect(titles(list)).to.have.length(5);
  });

  it('is found by name within a shadow root', async () => {
    const element = place<HTMLElement>(html`<section></section>`, 'section');
    const root = element.attachShadow({ mode: 'open' });
    const filter = document.createElement('iom-country-filter');
    filter.for = 'inside';
    const list = document.createElement('iom-news-list');
    list.id = 'inside';
    list.items = [{ id: '1', title: 'One', countries: ['HN'] }];
    root.append(filter, list);
    await settled(list);
    await until(() => select(filter).options.length === 2, 'Honduras is offered');
    expect(select(filter).options[1]!.value).to.equal('HN');
  });

  it('is found by a filter that was there before it', async () => {
    const filter = place<HTMLElementTagNameMap['iom-country-filter']>(
      html`<iom-country-filter for="later"></iom-country-filter>`,
      'iom-country-filter',
    );
    await filter.updateComplete;
    const list = document.createElement('iom-news-list');
    list.id = 'later';
    list.items = [{ id: '1', title: 'One', countries: ['GT'] }];
    filter.parentElement!.append(list);
    await until(() => select(filter).options.length === 2, 'Guatemala is offered');
  });

  it('is let go by a filter when it leaves the page, and found again when it returns', async () => {
    const filter = place<HTMLElementTagNameMap['iom-country-filter']>(
      html`<iom-country-filter for="host"></iom-country-filter>
        <iom-news-list
          id="host"
          .items=${[{ id: '1', title: 'One', countries: ['GT'] }]}
        ></iom-news-list>`,
      'iom-country-filter',
    );
    const list = filter.parentElement!.querySelector('iom-news-list')!;
    await until(() => select(filter).options.length === 2, 'Guatemala is offered');
    list.remove();
    await until(() => select(filter).disabled, 'the filter waits');
    filter.parentElement!.append(list);
    await until(() => !select(filter).disabled, 'the filter is back');
  });

  it('is known by its feed property, not by its class', async () => {
    const list = place<HTMLElementTagNameMap['iom-news-list']>(
      html`<iom-news-list>${inline(feed)}</iom-news-list>`,
      'iom-news-list',
    );
    await settled(list);
    const stranger = document.createElement('section');
    Object.assign(stranger, { feed: list.feed });
    const filter = document.createElement('iom-country-filter');
    stranger.append(filter);
    list.parentElement!.append(stranger);
    await until(() => select(filter).options.length > 1, 'countries are offered');
  });

  it('has a look of its own only through what is inside', async () => {
    const element = place<HTMLElementTagNameMap['iom-news']>(
      html`<iom-news>${inline(feed)}</iom-news>`,
      'iom-news',
    );
    await settled(element);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('is a block that no reset takes apart, and hides when hidden', () => {
    const style = new CSSStyleSheet();
    style.replaceSync('* { all: unset !important; display: none !important }');
    document.adoptedStyleSheets = [style];
    const element = place<HTMLElementTagNameMap['iom-news']>(
      html`<iom-news></iom-news>`,
      'iom-news',
    );
    const displays = [getComputedStyle(element).display];
    element.hidden = true;
    displays.push(getComputedStyle(element).display);
    document.adoptedStyleSheets = [];
    expect(displays).to.deep.equal(['block', 'none']);
  });

  it('keeps its status as a state for CSS, where the browser has such', async () => {
    const element = place<HTMLElementTagNameMap['iom-news']>(
      html`<iom-news>${inline(feed)}</iom-news>`,
      'iom-news',
    );
    await settled(element);
    let matches: boolean | undefined;
    try {
      matches = element.matches(':state(ready)');
    } catch {
      // A browser without custom states.
    }
    expect(matches ?? true).to.equal(true);
  });

  it('gives cards to no one but lists', async () => {
    const element = place<HTMLElementTagNameMap['iom-news']>(
      html`<iom-news>${inline(feed)}</iom-news>`,
      'iom-news',
    );
    await settled(element);
    expect(parts(element, 'card')).to.have.length(0);
  });
});
