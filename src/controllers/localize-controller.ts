import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause } from '../formats/slices.js';
import { en } from '../locales/en.js';
import { dayOf, fill, intl, plural, type Values } from '../locales/format.js';
import { loadedLocale, loadLocale, match } from '../locales/index.js';
import type { Locale, Plural, Words } from '../locales/locale.js';
import { followLanguage, nearest, ownWords } from './page-language.js';
import { report } from './report.js';

type Of<T> = { [name in keyof Words]: Words[name] extends T ? name : never }[keyof Words];

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/**
 * Speaks the language of the nearest `lang` above its host and follows its change. A language other
 * than English arrives as a chunk: until then {@link ready} is false, and when it cannot be had the
 * words are English.
 */
export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** What the words depend on: language and own words of the page, and the language as it is here. */
  #state: readonly unknown[] = [];
  #unfollow: (() => void) | undefined;
  #prepared = '';

  /** The language that is spoken. */
  locale: Locale = en;

  /** BCP 47 tag of the page around the host; empty where the page says none. */
  pageLanguage = '';

  /** The words of the page's language are here. */
  ready = true;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unfollow = followLanguage(this.#host, () => this.#follow());
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
  }

  #follow(): void {
    const pageLanguage = nearest(this.#host, 'lang');
    const words = nearest(this.#host, ownWords);
    const wanted = match(pageLanguage);
    const here = loadedLocale(wanted);
    const state: unknown[] = [pageLanguage, words, here];
    if (state.every((part, i) => part === this.#state[i])) return;
    this.#state = state;
    this.pageLanguage = pageLanguage;
    const isOld = (): boolean => this.#state !== state;
    const speak = (locale: Locale): void => {
      if (isOld()) return;
      this.locale = locale;
      this.ready = true;
      this.#host.requestUpdate();
    };
    const take = (locale: Locale): void => {
      if (!words) return speak(locale);
      this.ready = false;
      import('./own-words.js').then(
        ({ withAttribute }) => speak(withAttribute(this.#host.localName, locale, words)),
        () => speak(locale),
      );
    };
    if (here) return take(here);
    this.ready = false;
    loadLocale(wanted).then(
      (locale) => {
        // It is here from now on.
        if (!isOld()) state[2] = locale;
        take(locale);
      },
      () => {
        report(this.#host.localName, 'no-chunk');
        take(en);
      },
    );
    this.#host.requestUpdate();
  }

  /**
   * Writes a first number and date for nobody. The first of each costs more than a thousand later ones,
   * and while an answer is awaited there is time for it.
   */
  async prepare(): Promise<void> {
    const { language } = this;
    if (language === this.#prepared) return;
    this.#prepared = language;
    await pause();
    this.number(1);
    await pause();
    this.date('2000-01-01');
    await pause();
    this.compare(this.count('stories', 1), language);
  }

  /** BCP 47 tag of the words. */
  get language(): string {
    return this.locale.language;
  }

  get direction(): 'ltr' | 'rtl' {
    return this.locale.direction;
  }

  /** A word, its `{names}` filled in. */
  word(name: Of<string>, values?: Values): string {
    const word = this.locale.words[name];
    return values ? fill(word, values) : word;
  }

  /** The form of a word that fits the number. */
  count(name: Of<Plural>, n: number, values?: Values): string {
    return plural(this.language, this.locale.words[name], n, values);
  }

  /** The name of a country by its ISO 3166-1 alpha-2 code. */
  country(code: string): string {
    return this.locale.countries[code] ?? this.#displayName('region', code);
  }

  /** The name of a geographic scope by its id; `undefined` for one that the language has no name for. */
  region(id: string): string | undefined {
    return this.locale.regions[id];
  }

  /** The name of a language by its BCP 47 tag, in the words of the page or of another language. */
  languageName(tag: string, inLanguage = this.language): string {
    return this.#displayName('language', tag, inLanguage);
  }

  /** Names as a list: “Guatemala, Honduras, and Mexico”. */
  list(names: readonly string[]): string {
    return names.length > 1
      ? intl('ListFormat', this.language, {}).format(names)
      : (names[0] ?? '');
  }

  /** Sorts in the order of the language's alphabet. */
  compare(a: string, b: string): number {
    return intl('Collator', this.language, {}).compare(a, b);
  }

  /** A number as the language writes it. */
  number(n: number): string {
    return intl('NumberFormat', this.language, {}).format(n);
  }

  /** The day of an ISO 8601 date in words, as it is written in the date. */
  date(date: string): string {
    return dayOf(this.language, date);
  }

  /** How long ago a time was, in words: “2 hours ago”; empty for less than a minute. */
  ago(time: number): string {
    const seconds = (Date.now() - time) / 1000;
    const [unit, size] = units.find(([, length]) => seconds >= length) ?? [];
    if (!unit) return '';
    return intl('RelativeTimeFormat', this.language, { numeric: 'auto' }).format(
      -Math.floor(seconds / size),
      unit,
    );
  }

  #displayName(type: 'region' | 'language', code: string, inLanguage = this.language): string {
    try {
      return intl('DisplayNames', inLanguage, { type }).of(code) ?? code;
    } catch {
      return code;
    }
  }
}
