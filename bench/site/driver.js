// What the benchmark does to a page, whoever made it. `?items=` is the size of the feed, `?widgets=`
// how many times the page shows it; with `?all` it shows every story; with `?unseen` nothing is laid
// out or painted, so that what is left to measure is the work of scripts.
const parameters = new URLSearchParams(location.search);
const [widget] = document.querySelectorAll('.widget');

document.body.hidden = parameters.has('unseen');
for (let n = 1; n < Number(parameters.get('widgets')); n++) {
  const copy = widget.cloneNode(true);
  for (const control of copy.querySelectorAll('[for]')) control.setAttribute('for', `news-${n}`);
  copy.querySelector('#news').id = `news-${n}`;
  widget.after(copy);
}
const lists = [...document.querySelectorAll('.widget > :last-child')];
const [list] = lists;
for (const each of lists) {
  each.setAttribute('src', `/feed-${parameters.get('items')}.json`);
  if (parameters.has('all')) each.setAttribute('page-size', parameters.get('items'));
}

let tasks = [];
new PerformanceObserver((entries) => {
  tasks.push(...entries.getEntries().map(({ duration }) => duration));
}).observe({ type: 'longtask' });

let shift = 0;
new PerformanceObserver((entries) => {
  for (const { value } of entries.getEntries()) shift += value;
}).observe({ type: 'layout-shift', buffered: true });

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

/** The first such element of a list's stories, wherever the contestant puts them. */
const stories = (place) => (place.shadowRoot ?? place).querySelectorAll('iom-news-card, article');

const titleOf = (story) => (story.shadowRoot ?? story).querySelector('h3')?.textContent.trim();

/** A wait of minutes would tell nothing more. */
const patience = 60_000;

/** Rendered frames until what was asked for is in one of them. */
async function framesUntil(isShown) {
  const end = performance.now() + patience;
  do {
    await frame();
    if (performance.now() > end) throw new Error(`${document.title} does not show it.`);
  } while (!isShown());
}

/** The list begins with this title, or is empty. */
const showing = (title) => () => {
  const [first] = stories(list);
  return title === (first && titleOf(first));
};

/**
 * The milliseconds until the frame that shows what was done; the longest task over 50 ms; and by how
 * much tasks were longer than that, together.
 */
async function timed(work) {
  tasks = [];
  const began = performance.now();
  await work();
  const wall = performance.now() - began;
  await sleep(100);
  return {
    wall,
    longest: Math.max(0, ...tasks),
    blocking: tasks.reduce((sum, duration) => sum + duration - 50, 0),
  };
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

const loads = () =>
  Promise.all(lists.map((each) => new Promise((done) => each.addEventListener('load', done))));

function start(src) {
  const script = Object.assign(document.createElement('script'), { type: 'module', src });
  document.head.append(script);
  return loads();
}

/** React keeps an eye on the field's own property, and only the prototype's setter passes by. */
const { set: setValue } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

function type(field, text) {
  const key = { key: text.at(-1) ?? 'Backspace', bubbles: true, composed: true };
  field.dispatchEvent(new KeyboardEvent('keydown', key));
  setValue.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new KeyboardEvent('keyup', key));
}

globalThis.bench = {
  /**
   * Has scripts fetched and compiled, and the feed in memory, before anything is measured. The feed is
   * still a body of bytes: who asks for it decodes and parses it, as ever.
   */
  async warm(scripts) {
    await Promise.all(
      scripts.map(
        (href) =>
          new Promise((done) => {
            const link = Object.assign(document.createElement('link'), {
              rel: 'modulepreload',
              href,
              onload: done,
            });
            document.head.append(link);
          }),
      ),
    );
    const { fetch } = globalThis;
    const address = new URL(list.getAttribute('src'), location.href).href;
    const response = await fetch(address);
    const bytes = await response.arrayBuffer();
    const { headers } = response;
    globalThis.fetch = (input, options) =>
      new URL(input.url ?? input, location.href).href === address
        ? Promise.resolve(new Response(bytes, { headers }))
        : fetch(input, options);
    await sleep(200);
  },

  /** Loads a script and waits until every list shows its feed; or has it, where no title is given. */
  mount: (src, title) =>
    timed(async () => {
      await start(src);
      await framesUntil(title === undefined ? () => true : showing(title));
    }),

  /** The same, until so many stories are in the page. Says when the first were. */
  async mountAll(src, title, count) {
    let first;
    const run = await timed(async () => {
      const began = performance.now();
      await start(src);
      await framesUntil(showing(title));
      first = performance.now() - began;
      if (stories(list).length < count) await framesUntil(() => stories(list).length >= count);
    });
    return { ...run, first };
  },

  /** Chooses one country after the other, as a visitor does. */
  filter: (choices) =>
    timed(async () => {
      for (const { code, title } of choices) {
        const select = find('select');
        if (select) {
          select.value = code;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        } else {
          find(`input[value="${code}"]`).click();
        }
        await framesUntil(showing(title));
      }
    }),

  /** Types a word. The field has had the focus for a while, as it has with visitors. */
  async search(letters) {
    const field = find('input[type="search"]');
    field.focus();
    await sleep(500);
    return timed(async () => {
      for (const { text, title } of letters) {
        type(field, text);
        await framesUntil(showing(title));
      }
    });
  },

  /** Asks for further stories so many times. */
  more: (times) =>
    timed(async () => {
      for (let n = 0; n < times; n++) {
        const before = stories(list).length;
        find('button.more, nav button').click();
        await framesUntil(() => stories(list).length > before);
      }
    }),

  /** The titles on show, to see that all contestants show the same. */
  titles: () => [...stories(list)].map(titleOf),

  /** How much everything has moved so far, once what is under way has ended. */
  async shift() {
    await sleep(500);
    return shift;
  },
};
