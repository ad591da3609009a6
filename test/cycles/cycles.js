// Puts widgets into a page and takes them out again, in every way that a page may do it.
globalThis.cycles = (() => {
  let opened = 0;

  const frame = () =>
    // A page that is not seen draws no frames.
    Promise.race([
      new Promise((resolve) => requestAnimationFrame(resolve)),
      new Promise((resolve) => setTimeout(resolve, 50)),
    ]);
  const task = () => new Promise((resolve) => setTimeout(resolve));

  async function until(isTrue, what) {
    const end = Date.now() + 15_000;
    while (!isTrue()) {
      if (Date.now() > end) throw new Error(`It never came to this: ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** All there is, beside one list. */
  function mount(src, attributes = {}) {
    const root = document.createElement('div');
    const add = (name, values) => {
      const element = document.createElement(name);
      for (const [attribute, value] of Object.entries(values))
        element.setAttribute(attribute, value);
      root.append(element);
      return element;
    };
    const to = { for: 'news' };
    add('iom-news-search', to);
    add('iom-country-filter', { ...to, multiple: '', regions: '' });
    add('iom-country-map', to);
    add('iom-topic-filter', { ...to, variant: 'menu' });
    add('iom-date-filter', to);
    const list = add('iom-news-list', {
      id: 'news',
      src,
      controls: 'country topic search date',
      paging: 'pages',
      'page-size': '3',
      'country-links': '',
      ...attributes,
    });
    add('iom-news-pager', to);
    document.body.append(root);
    return { root, list };
  }

  const loaded = ({ list }) =>
    until(
      () => list.status === 'ready' && list.shadowRoot.querySelector('iom-news-card'),
      'stories',
    );

  /** A visitor opens what can be opened, looks for something and turns the page. */
  async function use({ root, list }) {
    await until(
      () => root.querySelector('iom-topic-filter').shadowRoot?.querySelector('[part=option]'),
      'topics',
    );
    for (const element of [list, ...root.children]) {
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? [])
        opened += Number((details.open = true));
    }
    const field = root.querySelector('iom-news-search').shadowRoot?.querySelector('input');
    if (field) {
      field.value = 'story';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    list.feed.turn(2);
    list.refine({ countries: ['HN'] });
    await frame();
    await task();
  }

  const ways = [
    async ({ good }) => {
      const widgets = mount(good);
      await loaded(widgets);
      await use(widgets);
      widgets.root.remove();
    },
    async ({ good }) => mount(good).root.remove(),
    async ({ good }) => {
      const { root } = mount(good, { layout: 'carousel' });
      await undefined;
      root.remove();
    },
    async ({ slow }) => {
      const { root } = mount(slow, { refresh: '0.01' });
      await frame();
      root.remove();
    },
    async ({ broken }) => {
      const { root, list } = mount(broken);
      await frame();
      // It waits for its next try.
      await until(() => !globalThis.counters.now().requests, 'the answer');
      await task();
      root.remove();
      void list.reload();
    },
    async ({ refused }) => {
      const { root } = mount(refused);
      await frame();
      await task();
      root.remove();
    },
    async ({ good }) => {
      const { root } = mount(good, { 'sync-url': 'cycle', layout: 'featured' });
      await frame();
      const other = document.createElement('section');
      document.body.append(other);
      other.append(root);
      await frame();
      other.remove();
    },
    async ({ good }) => {
      const { root } = mount(good, { loading: 'lazy', refresh: '1' });
      await frame();
      root.remove();
    },
    async ({ good }) => {
      const { root } = mount(good);
      root.lang = 'es';
      await frame();
      root.lang = 'ar';
      await frame();
      root.remove();
    },
    async ({ good, slow }) => {
      const { root } = mount(`${good} ${slow}`, { layout: 'carousel', refresh: '0.01' });
      await frame();
      await frame();
      root.remove();
    },
  ];

  ways.push(async ({ good }) => {
    const { root, list } = mount(good, { layout: 'carousel' });
    await loaded({ list });
    for (const element of [list, ...root.children]) {
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? [])
        details.open = true;
    }
    list.requestUpdate();
    // What was asked for comes when nobody is there any more.
    root.remove();
    await task();
  });

  return {
    /** Plays each way in turn, so many times in all. */
    async run(times, feeds) {
      for (let i = 0; i < times; i++) await ways[i % ways.length](feeds);
    },
    /** What was left open ends, and nothing else is begun. */
    async rest() {
      for (let i = 0; i < 3; i++) await frame();
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    /** How many menus were opened. */
    opened: () => opened,
  };
})();
