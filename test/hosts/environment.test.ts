import { expect } from '@open-wc/testing';
import { until } from '../elements/fixtures.js';
import { good, goodTitles } from '../faults/playing.js';
import { serve } from '../transport/serve.js';
import { allShow, before, everything } from './everything.js';
import { aMoment, list, listIn, type Page, script, seenTitles, shows, visit } from './page.js';
import { plays } from './playing.js';

plays('H18', (sees) => {
  const sleep = `const hidden = { value: false };
    Object.defineProperty(document, 'hidden', { get: () => hidden.value });
    let later = 0; const { now } = Date; Date.now = () => now() + later;
    window.world = { hide() { hidden.value = true; document.dispatchEvent(new CustomEvent('visibilitychange')); },
      wake(hours) { later += hours * 3600000; hidden.value = false; document.dispatchEvent(new CustomEvent('visibilitychange')); } };`;
  interface World {
    readonly world: { hide(): void; wake(hours: number): void };
  }
  const worldOf = ({ window }: Page): World['world'] => (window as unknown as World).world;

  sees(
    'nothing is asked for while the page is out of sight, and once when it is back',
    async () => {
      const { url, requests } = await serve(good);
      const page = await visit(before(sleep) + list(`src="${url}" refresh="0.05"`) + script());
      await shows(listIn(page), 'news');
      worldOf(page).hide();
      await aMoment(100);
      const asked = (await requests()).length;
      await aMoment(4000);
      expect(await requests()).to.have.length(asked);
      worldOf(page).wake(8);
      await until(async () => (await requests()).length > asked, 'a request after the sleep');
      expect(await requests()).to.have.length(asked + 1);
      expect(page.errors).to.deep.equal([]);
      return shows(listIn(page), 'news');
    },
  );
});

plays('H20', (sees) => {
  const traps = {
    'throws at every touch': `() => { heard.errors.push('touched ' + name); throw new DOMException('denied', 'SecurityError'); }`,
    'is full, broken or of another version': `() => { heard.errors.push('touched ' + name); return { getItem: () => '{', setItem() { throw new DOMException('full', 'QuotaExceededError'); } }; }`,
  };
  for (const [name, get] of Object.entries(traps)) {
    sees(`storage ${name}: it is never touched`, async () => {
      const page = await visit(
        before(`for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
          Object.defineProperty(window, name, { get: ${get} });
        Object.defineProperty(document, 'cookie', { get() { heard.errors.push('read a cookie'); return ''; }, set() { heard.errors.push('set a cookie'); } });
        Object.defineProperty(navigator, 'storage', { get() { heard.errors.push('touched storage'); } });
        Object.defineProperty(navigator, 'serviceWorker', { get() { heard.errors.push('touched serviceWorker'); } });`) +
          everything +
          script(),
        { attributes: 'lang="es"' },
      );
      await allShow(page);
      expect(page.errors).to.deep.equal([]);
      return 'news';
    });
  }
});

plays('H23', (sees) => {
  sees('two clicks on “Try again” make one request', async () => {
    const { url, requests, change } = await serve({ status: 404, body: '' });
    const page = await visit(list(`src="${url}" languages="*"`) + script());
    await shows(listIn(page), 'links');
    const asked = (await requests()).length;
    await change({ ...good, delayMs: 300 });
    const button = listIn(page).shadowRoot!.querySelector<HTMLElement>('.actions button')!;
    button.click();
    button.click();
    await aMoment(50);
    button.click();
    await shows(listIn(page), 'news');
    expect(seenTitles(listIn(page))).to.deep.equal(goodTitles);
    expect(await requests()).to.have.length(1);
    expect(asked).to.equal(1);
    expect(page.errors).to.deep.equal([]);
    return 'news';
  });
});
