import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { engine } from '../browser/engine.js';
import { longFeed, parts, until } from '../elements/fixtures.js';
import { serve } from '../transport/serve.js';
import { feedAddress, list, listIn, type Page, script, seenTitles, shows, visit } from './page.js';
import { plays } from './playing.js';

/** How light a colour is (WCAG 2.2, relative luminance), over a ground where it lets that through. */
function luminance(page: Page, colour: string, ground: number): number {
  const canvas = page.document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const linear = (part: number): number =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const own = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return (own * alpha + ground * (255 - alpha)) / 255;
}

/** Contrast of a part of the first card with the ground of the page. */
function contrast(page: Page, part: string): number {
  const { getComputedStyle } = page.window;
  const ground = luminance(page, getComputedStyle(page.document.body).backgroundColor, 0);
  const element = parts(parts(listIn(page), 'card')[0]!, part)[0]!;
  const text = luminance(page, getComputedStyle(element).color, ground);
  return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
}

const everything = `<iom-country-filter for="news"></iom-country-filter>
  ${list(`id="news" src="${feedAddress}" controls="country topic search date"`)}${script()}`;

plays('H15', (sees) => {
  afterEach(async () => {
    if (engine !== 'chromium') return;
    await emulateMedia({ colorScheme: 'light' });
    await emulateMedia({ reducedMotion: 'no-preference' });
    await emulateMedia({ forcedColors: 'none' });
  });

  sees('dark: what is written can be read', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const page = await visit(everything, {
      head: '<style>:root { color-scheme: light dark } body { background: Canvas }</style>',
    });
    await shows(listIn(page), 'news');
    expect(page.window.getComputedStyle(page.document.body).backgroundColor).not.to.match(/255/);
    for (const part of ['title', 'date', 'summary']) {
      expect(contrast(page, part), part).to.be.above(4.5);
    }
    return 'news';
  });

  sees('a dark page that does not say so', async () => {
    const page = await visit(everything, {
      head: '<style>body { background: #111; color: #eee }</style>',
    });
    await shows(listIn(page), 'news');
    for (const part of ['title', 'date', 'summary']) {
      expect(contrast(page, part), part).to.be.above(4.5);
    }
    return 'news';
  });

  sees('reduced motion: nothing moves', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { url } = await serve({ json: longFeed, delayMs: 500 });
    const page = await visit(list(`src="${url}"`) + script());
    await until(() => listIn(page).shadowRoot?.querySelector('.skeleton'), 'a skeleton');
    const moving = page.document
      .getAnimations()
      .filter((one) => (one as CSSAnimation).animationName !== 'appear');
    expect(moving).to.have.length(0);
    return shows(listIn(page), 'news');
  });

  sees('forced colours: buttons keep their borders', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const page = await visit(everything);
    await shows(listIn(page), 'news');
    const select = page.document
      .querySelector('iom-country-filter')!
      .shadowRoot!.querySelector('select')!;
    const { borderTopStyle, borderTopWidth } = page.window.getComputedStyle(select);
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
    return 'news';
  });
});

plays('H16', (sees) => {
  sees('left and taken back', () => Promise.resolve('news'));
});

plays('H17', (sees) => {
  sees('all stories are on paper, and a page of them is on the screen again', async () => {
    const { url } = await serve({ json: longFeed });
    const page = await visit(list(`src="${url}" page-size="3"`) + script());
    const one = listIn(page);
    await shows(one, 'news');
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    expect(parts(one, 'card')).to.have.length(25);
    await until(() => seenTitles(one).length === 25, 'all stories');
    const link = parts(parts(one, 'card')[0]!, 'title')[0]!.querySelector('a')!;
    expect(link.href).to.match(/^https:/);
    page.window.dispatchEvent(new page.window.Event('afterprint'));
    expect(parts(one, 'card')).to.have.length(3);
    expect(page.errors).to.deep.equal([]);
    return 'news';
  });
});
