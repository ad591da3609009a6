import { expect } from '@open-wc/testing';
import { allShow, before, everything } from './everything.js';
import { script, visit } from './page.js';
import { plays } from './playing.js';

/** Old libraries that change what belongs to the language, as they are still met. */
const patches: Record<string, string> = {
  'names in every object, array, string and function': `
    for (const of of [Object, Array, String, Function, Number])
      of.prototype.extraOfThePage = function extra() { return 'extra'; };
    Object.prototype.flag = true;
    Array.prototype.list = [1, 2, 3];`,
  'Prototype 1.6': `
    const $A = (iterable) => {
      if (!iterable) return [];
      if (iterable.toArray) return iterable.toArray();
      let length = iterable.length || 0;
      const results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    };
    Array.from = $A;
    Object.assign(Array.prototype, {
      toArray() { return [...this]; }, toJSON() { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; },
      reduce() { return this.length > 1 ? this : this[0]; }, each(act) { this.forEach(act); return this; },
      first() { return this[0]; }, last() { return this[this.length - 1]; }, clear() { this.length = 0; return this; },
      include(one) { return this.indexOf(one) >= 0; }, inspect() { return 'array'; }, size() { return this.length; },
    });
    Object.assign(String.prototype, {
      toJSON() { return '"' + this + '"'; }, strip() { return this.trim(); }, empty() { return this == ''; },
      startsWith(what) { return this.indexOf(what) === 0; }, endsWith(what) { const at = this.length - what.length; return at >= 0 && this.lastIndexOf(what) === at; },
      include(what) { return this.indexOf(what) > -1; }, toArray() { return this.split(''); },
    });
    Object.assign(HTMLElement.prototype, {
      update(html) { this.innerHTML = html; return this; }, replace() { return this; }, select() { return []; },
      hide() { this.style.display = 'none'; return this; }, show() { this.style.display = ''; return this; },
      visible() { return this.style.display != 'none'; }, toggle() { return this; }, empty() { return !this.innerHTML; },
    });
    const bind = Function.prototype.bind;
    Function.prototype.bind = function (context, ...rest) {
      return arguments.length < 2 && context === undefined ? this : bind.call(this, context, ...rest);
    };`,
  'MooTools 1.2': `
    Array.from = (item) => item == null ? [] : typeof item != 'string' && typeof item.length == 'number'
      ? (Array.isArray(item) ? item : Array.prototype.slice.call(item)) : [item];
    Object.assign(Array.prototype, {
      flatten() { return this.flat(9); }, contains(one) { return this.indexOf(one) != -1; }, empty() { this.length = 0; return this; },
      clean() { return this.filter((one) => one != null); }, getLast() { return this[this.length - 1]; },
      append(other) { this.push(...other); return this; }, each(act) { this.forEach(act); },
    });
    Object.assign(String.prototype, { contains(what) { return this.indexOf(what) > -1; }, clean() { return this.trim(); } });
    window.Event = function Event(event) { return { event, type: event && event.type, stop() {} }; };
    const Old = window.Element;
    window.Element = function Element(tag) { return document.createElement(tag); };
    window.Element.prototype = Old.prototype;`,
  'old fillers of gaps': `
    Array.prototype.flat = function flat(depth = 1) {
      return this.reduce((all, one) => all.concat(Array.isArray(one) && depth > 1 ? one.flat(depth - 1) : one), []);
    };
    Array.prototype.at = function at(n) { n = Math.trunc(n) || 0; return this[n < 0 ? n + this.length : n]; };
    Array.prototype.map = function map(act, self) {
      const result = []; for (let i = 0; i < this.length; i++) if (i in this) result[i] = act.call(self, this[i], i, this); return result;
    };
    Array.prototype.filter = function filter(act, self) {
      const result = []; for (let i = 0; i < this.length; i++) if (act.call(self, this[i], i, this)) result.push(this[i]); return result;
    };
    Object.assign = function assign(to, ...all) { for (const from of all) for (const name in from) to[name] = from[name]; return to; };
    Object.entries = (of) => { const all = []; for (const name in of) if (Object.prototype.hasOwnProperty.call(of, name)) all.push([name, of[name]]); return all; };
    String.prototype.trim = function trim() { return this.replace(/^\\s+|\\s+$/g, ''); };
    delete Promise.prototype.finally;
    delete Object.hasOwn; Object.hasOwn = (of, name) => Object.prototype.hasOwnProperty.call(of, name);`,
  'another Promise': `
    const Own = Promise;
    window.Promise = class Deferred {
      constructor(run) { this.own = new Own(run); }
      then(...acts) { const next = new Deferred(() => {}); next.own = this.own.then(...acts); return next; }
      catch(act) { return this.then(undefined, act); }
      static resolve(value) { return new Deferred((resolve) => resolve(value)); }
      static reject(reason) { return new Deferred((_, reject) => reject(reason)); }
      static race(all) { const next = new Deferred(() => {}); next.own = Own.race(all); return next; }
      static all(all) { const next = new Deferred(() => {}); next.own = Own.all([...all].map((one) => one && one.own || one)); return next; }
    };`,
  'a fetch that is watched': `
    const own = fetch;
    window.fetch = function fetch() { return own.apply(this, arguments).then((response) => { response.clone(); return response; }); };`,
  'a fetch with answers of its own': `
    const own = fetch;
    window.fetch = (...args) => own(...args).then(async (response) => {
      const text = await response.text();
      return { ok: response.ok, status: response.status, headers: { get: (name) => response.headers.get(name) },
        url: '', text: () => Promise.resolve(text), json: async () => JSON.parse(text) };
    });`,
  'JSON of its own': `
    const { parse, stringify } = JSON;
    JSON.parse = (text, revive) => parse(text, revive || ((name, value) => value));
    JSON.stringify = (value) => stringify(value, null, 2);`,
  'wrapped definitions of elements': `
    const { define } = customElements;
    customElements.define = function (tag, element, options) {
      return define.call(this, tag, class extends element { static wrapped = true; }, options);
    };`,
  'closed shadow roots': `
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) { return attachShadow.call(this, { ...options, wrapped: true }); };`,
  'wrapped nodes and observers': `
    for (const name of ['appendChild', 'insertBefore', 'removeChild', 'cloneNode']) {
      const own = Node.prototype[name];
      Node.prototype[name] = function () { return own.apply(this, arguments); };
    }
    for (const name of ['append', 'prepend', 'remove', 'setAttribute', 'getAttribute', 'matches', 'closest']) {
      const own = Element.prototype[name];
      Element.prototype[name] = function () { return own.apply(this, arguments); };
    }
    for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
      const Own = window[name];
      window[name] = function (act, options) { return new Own((...args) => act(...args), options); };
    }
    const { createElement, importNode } = document;
    document.createElement = (...args) => createElement.apply(document, args);
    document.importNode = (...args) => importNode.apply(document, args);`,
  'slow timers': `
    const own = setTimeout;
    window.setTimeout = (act, time, ...rest) => own(act, (time || 0) + 40, ...rest);
    window.queueMicrotask = (act) => Promise.resolve().then(act);
    window.requestAnimationFrame = (act) => own(() => act(performance.now()), 50);`,
  'form fields and images with the names of ours': `
    document.write('<form name="customElements"><input name="feed"></form><img name="fetch"><img name="body"><a id="heard2"></a><form id="iom-news" name="currentScript"></form>');`,
};

plays('H21', (sees) => {
  for (const [name, code] of Object.entries(patches)) {
    sees(`${name}: the news`, async () => {
      const page = await visit(before(`{${code}}`) + everything + script());
      await allShow(page);
      expect([...page.errors, ...page.said]).to.deep.equal([]);
      return 'news';
    });
  }
});
