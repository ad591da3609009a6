import { expect } from '@open-wc/testing';
import { findPlaces } from '../../src/places/find-places.js';
import { itWithData, loadData } from './outside.js';

/** A story with the right answers. */
interface Story {
  readonly id: number;
  readonly title: string;
  readonly summary: string;
  readonly published_at: string | null;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly place: string | null;
  readonly date: string | null;
}

/** A text with what it names. */
interface Tagging {
  readonly id: number;
  readonly text: string;
  readonly must_not: readonly string[];
  readonly expect: {
    readonly subject: readonly string[];
    readonly groups: readonly string[];
    readonly nationality: readonly string[];
    /** Codes with a plus between them. */
    readonly dateline: string | null;
  };
}

const numbers = (count: number, step: number): number[] =>
  Array.from({ length: count }, (_, index) => 1 + index * step);

describe('the stories of the seed', () => {
  for (const id of numbers(10, 1)) {
    itWithData(`have right answers for story ${id}`, async () => {
      const stories = (await loadData('seed-stories.json')) as Story[];
      const story = stories.find((one) => one.id === id)!;
      const { title, summary, published_at: published } = story;
      const found = findPlaces({ title, summary, date: published ?? undefined });
      const answer = {
        countries: found.countries,
        regions: found.regions,
        place: found.place ?? null,
        date: found.date ?? null,
      };
      const { countries, regions, place, date } = story;
      expect(answer).to.deep.equal({ countries, regions, place, date });
    });
  }
});

describe('the cases of tagging', () => {
  for (const id of numbers(30, 2)) {
    itWithData(`have right answers for case ${id}`, async () => {
      const cases = (await loadData('tagging-cases.json')) as Tagging[];
      const { text, must_not: wrong, expect: wanted } = cases.find((one) => one.id === id)!;
      const { countries, regions, found } = findPlaces({ title: '', summary: text });
      const codes = (role: string): string[] =>
        found.filter((place) => place.role === role).map((place) => place.country!);
      const dateline = wanted.dateline?.split('+') ?? [];
      expect({
        // A dateline counts where nothing else is named.
        countries,
        regions,
        dateline: [...new Set(codes('dateline'))],
        nationality: codes('nationality'),
        wrong: countries.filter((code) => wrong.includes(code)),
      }).to.deep.equal({
        countries: wanted.subject.length ? wanted.subject : dateline,
        regions: wanted.groups,
        dateline,
        nationality: wanted.nationality,
        wrong: [],
      });
    });
  }
});
