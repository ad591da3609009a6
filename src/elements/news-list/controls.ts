import { html, nothing, type TemplateResult } from 'lit';
import { controlWords } from '../../controllers/control-words.js';
import { report } from '../../controllers/report.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { fill } from '../../locales/format.js';
import type { Query } from '../../model/query.js';
import { filterRegions, regions, regionsOf } from '../../places/regions.js';
import type { NewsStore } from '../../store/news-store.js';
import { chipStyles } from '../../styles/chip.js';
import { dress } from '../../styles/dress.js';
import { controlsStyles } from './controls.styles.js';

/** What a list can have built in. */
type Control = 'country' | 'topic' | 'search' | 'date';

/** The parts of the controls, as a list hands them on: `control__label` and so on. */
const parts = 'label control option count find chosen chip bar preset from to clear'
  .split(' ')
  .map((part) => `${part}:control__${part}`)
  .join();

const elements: Readonly<Record<Control, TemplateResult>> = {
  search: html`<iom-news-search exportparts=${parts}></iom-news-search>`,
  country: html`<iom-country-filter multiple regions exportparts=${parts}></iom-country-filter>`,
  topic: html`<iom-topic-filter multiple exportparts=${parts}></iom-topic-filter>`,
  date: html`<iom-date-filter exportparts=${parts}></iom-date-filter>`,
};

/** Gives the shadow root of a list the styles of controls and chips, once. */
export const dressList = (root: ShadowRoot): void => dress(root, chipStyles, controlsStyles);

/** What each list has built in already. */
const built = new WeakMap<Element, string>();

/** Tells the webmaster of wrong names, and whoever fetches elements when they are met of new ones. */
function announce(list: Element, names: readonly string[], isWrong: boolean): void {
  if (isWrong) {
    const rule = `any of ${Object.keys(elements).join(', ')}`;
    report(list.localName, 'bad-value', 'controls', names.join(' '), rule);
  }
  // Nobody sees into a shadow root; by then they are in it.
  queueMicrotask(() =>
    list.dispatchEvent(new CustomEvent('iom-news-controls', { bubbles: true, composed: true })),
  );
}

/** The controls of a list, in the order that the webmaster gave them. */
export function controls(list: Element, names: readonly string[]): TemplateResult {
  const found = names.filter((name): name is Control => Object.hasOwn(elements, name));
  const key = names.join(' ');
  if (built.get(list) !== key) {
    built.set(list, key);
    announce(list, names, found.length < names.length);
  }
  return html`<div class="controls" part="controls">${found.map((name) => elements[name])}</div>`;
}

/** Something that is chosen, and what takes it back. */
interface Chosen {
  readonly name: string;
  readonly without: Query;
}

function chosenPlaces({ query }: NewsStore, localize: LocalizeController): Chosen[] {
  const codes = query.countries ?? [];
  const whole = regionsOf(codes).filter((id) => filterRegions.some((region) => region === id));
  const without = (given: readonly string[]): Query => {
    const countries = codes.filter((code) => !given.includes(code));
    return { countries, regions: regionsOf(countries) };
  };
  const inRegions = whole.flatMap((id) => regions[id]!.countries);
  return [
    ...whole.map((id) => ({
      name: localize.region(id) ?? id,
      without: without(regions[id]!.countries),
    })),
    ...codes
      .filter((code) => !inRegions.includes(code))
      .map((code) => ({ name: localize.country(code), without: without([code]) })),
  ];
}

function chosenDays({ query: { from, to } }: NewsStore, localize: LocalizeController): Chosen[] {
  if (from === undefined && to === undefined) return [];
  const { since, until } = controlWords(localize);
  const name =
    from === undefined
      ? fill(until, { date: localize.date(to!) })
      : to === undefined
        ? fill(since, { date: localize.date(from) })
        : from === to
          ? localize.date(from)
          : `${localize.date(from)} – ${localize.date(to)}`;
  return [{ name, without: { from: undefined, to: undefined } }];
}

/**
 * Everything that is chosen, each with a button that takes it back, and one for all of it.
 *
 * @param keepFocus takes the focus while the button that has it goes away
 * @param clear takes back all that is chosen
 */
export function chips(
  feed: NewsStore,
  localize: LocalizeController,
  keepFocus: () => void,
  clear: () => void,
): TemplateResult | typeof nothing {
  const { topics = [], text } = feed.query;
  const all: Chosen[] = [
    ...(text ? [{ name: `“${text}”`, without: { text: undefined } }] : []),
    ...chosenPlaces(feed, localize),
    ...topics.map((topic) => ({
      name: topic,
      without: { topics: topics.filter((other) => other !== topic) },
    })),
    ...chosenDays(feed, localize),
  ];
  if (!all.length) return nothing;
  const { remove, chosen } = controlWords(localize);
  const takeBack =
    ({ without }: Chosen, at: number) =>
    (event: Event) => {
      const list = (event.target as Element).closest('ul')!;
      keepFocus();
      feed.refine(without);
      requestAnimationFrame(() => {
        const left = [...list.querySelectorAll('button')].slice(0, -1);
        if (list.isConnected) left[Math.min(at, left.length - 1)]?.focus();
      });
    };
  return html`<ul class="chips" part="chips" role="list" aria-label=${chosen}>
    ${all.map(
      (one, at) =>
        html`<li>
          <button
            type="button"
            part="chip"
            aria-label=${fill(remove, { name: one.name })}
            @click=${takeBack(one, at)}
          >
            <bdi>${one.name}</bdi>
          </button>
        </li>`,
    )}
    <li><button type="button" part="clear" @click=${clear}>${localize.word('clear')}</button></li>
  </ul>`;
}
