// What the benchmark does to a page, whoever made it. `?items=` is the size of the feed, `?widgets=`
// how many times the page shows it; `?search` adds a field to search in; with `?unseen` nothing is laid out or painted, so that what is left
// to measure is the work of scripts.
const parameters = new URLSearchParams(location.search);
const [widget] = document.querySelectorAll('.widget');

if (parameters.has('search')) widget.prepend(document.querySelector('#search').content);
document.body.hidden = parameters.has('unseen');
for (let n = 1; n < Number(parameters.get('widgets')); n++) {
  const copy = widget.cloneNode(true);
  copy.querySelector('[for]').setAttribute('for', `news-${n}`);
  copy.querySelector('#news').id = `news-${n}`;
  widget.after(copy);
}
const lists = [...document.querySelectorAll('.widget > :last-child')];
for (const list of lists) list.setAttribute('src', `/feed-${parameters.get('items')}.json`);

let longest = 0;
new PerformanceObserver((entries) => {
  for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask' });

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** After the next frame has been rendered. */
const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
  });

/** The milliseconds until the frame that shows what was done, and the longest task over 50 ms. */
async function timed(work) {
  longest = 0;
  const began = performance.now();
  await work();
  await frame();
  const wall = performance.now() - began;
  await sleep(100);
  return { wall, longest };
}

/** The first such control, in the page or in the shadow root of an element; of a list's pager, too. */
function find(selector, root = document) {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('.widget *, iom-news-pager')) {
    const inside = shadowRoot && find(selector, shadowRoot);
    if (inside) return inside;
  }
  return undefined;
}

globalThis.bench = {
  /** Loads a script and waits until every list has its feed. */
  mount: (src) =>
    timed(() => {
      const script = Object.assign(document.createElement('script'), { type: 'module', src });
      document.head.append(script);
      const loads = lists.map((list) => new Promise((done) => list.addEventListener('load', done)));
      return Promise.all(loads);
    }),

  /** Chooses one country after the other, as a visitor does. */
  filter: (codes) =>
    timed(async () => {
      for (const code of codes) {
        const select = find('select');
        if (select) {
          select.value = code;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        } else {
          find(`input[value="${code}"]`).click();
        }
        await frame();
      }
    }),

  /** Types a word, a letter a frame. The field has had the focus for a while, as it has with visitors. */
  async search(word) {
    const field = find('input');
    field.focus();
    await sleep(500);
    return timed(async () => {
      for (let length = 1; length <= word.length; length++) {
        field.value = word.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await frame();
      }
    });
  },

  /** Asks for further stories so many times. */
  more: (times) =>
    timed(async () => {
      for (let n = 0; n < times; n++) {
        find('#news button, nav button').click();
        await frame();
      }
    }),

  /** The titles on show, to see that all contestants show the same. */
  titles: () =>
    lists.flatMap((list) =>
      [...(list.shadowRoot ?? list).querySelectorAll('iom-news-card, article')].map((card) =>
        (card.shadowRoot ?? card).querySelector('h3').textContent.trim(),
      ),
    ),
};
