// Counts what a page has running: loaded before any other script, it sees everything that is begun and
// whether it is ended. A plain script, because nothing may run before it.
globalThis.counters = (() => {
  /** @type {Map<EventTarget, Set<string>>} */
  const listeners = new Map();
  const timers = new Map();
  /** By number: nothing is kept from being let go. */
  const observers = new Map();
  let requests = 0;

  const numbers = new WeakMap();
  let last = 0;
  const numberOf = (value) => {
    if (!numbers.has(value)) numbers.set(value, ++last);
    return numbers.get(value);
  };

  /** Whether something stays as long as the page does. */
  const isLasting = (target) =>
    !(target instanceof AbortSignal) &&
    (!(target instanceof Node) ||
      [document, document.documentElement, document.head, document.body].includes(target));

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const keyOf = (type, listener, options) =>
    `${type} ${numberOf(listener)} ${typeof options === 'object' ? !!options?.capture : !!options}`;

  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    if (listener && isLasting(target)) {
      const key = keyOf(type, listener, options);
      const known = listeners.get(target) ?? new Set();
      listeners.set(target, known.add(key));
      const forget = () => known.delete(key);
      if (options?.once) addEventListener.call(target, type, forget, { once: true });
      if (options?.signal) addEventListener.call(options.signal, 'abort', forget, { once: true });
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    if (listener) listeners.get(target)?.delete(keyOf(type, listener, options));
    return removeEventListener.call(target, type, listener, options);
  };

  const countTimers = (begin, end, isRepeated = false) => {
    const [set, clear] = [globalThis[begin], globalThis[end]];
    if (!set) return;
    globalThis[begin] = (callback, ...more) => {
      const id = set(
        (...values) => {
          if (!isRepeated) timers.delete(`${begin} ${id}`);
          callback(...values);
        },
        ...more,
      );
      timers.set(`${begin} ${id}`, new Error().stack);
      return id;
    };
    globalThis[end] = (id) => {
      timers.delete(`${begin} ${id}`);
      clear(id);
    };
  };
  countTimers('setTimeout', 'clearTimeout');
  countTimers('setInterval', 'clearInterval', true);
  countTimers('requestAnimationFrame', 'cancelAnimationFrame');
  countTimers('requestIdleCallback', 'cancelIdleCallback');

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const { observe, unobserve, disconnect } = globalThis[name].prototype;
    const targetsOf = (observer) => {
      const key = `${name} ${numberOf(observer)}`;
      if (!observers.has(key)) observers.set(key, new Set());
      return observers.get(key);
    };
    globalThis[name].prototype.observe = function (target, options) {
      targetsOf(this).add(numberOf(target));
      return observe.call(this, target, options);
    };
    globalThis[name].prototype.disconnect = function () {
      targetsOf(this).clear();
      return disconnect.call(this);
    };
    if (!unobserve) continue;
    globalThis[name].prototype.unobserve = function (target) {
      const targets = targetsOf(this);
      targets.delete(numberOf(target));
      return unobserve.call(this, target);
    };
  }

  const { fetch } = globalThis;
  globalThis.fetch = (...values) => {
    requests++;
    const answer = fetch(...values);
    const settle = () => void requests--;
    answer.then(settle, settle);
    return answer;
  };

  return {
    /** What is running now, by its kind. */
    now() {
      return {
        listeners: [...listeners.values()].flatMap((known) =>
          [...known].map((key) => key.split(' ')[0]),
        ),
        timers: [...timers.values()],
        observers: [...observers].flatMap(([key, { size }]) => (size ? key.split(' ')[0] : [])),
        requests,
      };
    },
  };
})();
