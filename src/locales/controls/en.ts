import type { ControlWords } from './words.js';

/** `mapNote` is IOM's own wording, and `listNote` says the same without a map. */
export const en: ControlWords = {
  map: 'News by country',
  mapShades: 'Number of stories',
  mapElsewhere: 'Elsewhere',
  mapOutside: 'Not covered here',
  mapNote:
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the International Organization for Migration.',
  listNote:
    'The names shown and the designations used in this list do not imply official endorsement or acceptance by the International Organization for Migration.',
  find: 'Find a country',
  remove: 'Remove {name}',
  chosen: 'Chosen',
  since: 'Since {date}',
  until: 'Until {date}',
  topic: 'Topic',
  allTopics: 'All topics',
  topicsChosen: { one: '{n} topic', other: '{n} topics' },
  findTopic: 'Find a topic',
  search: 'Search the news',
  clearSearch: 'Clear the search',
  dates: 'News by date',
  allDates: 'All dates',
  lastDays: 'Last {n} days',
  lastFewMonths: 'Last {n} months',
  lastMonths: 'Last {n} months',
  thisYear: 'This year',
  exactDates: 'Exact dates',
  fromDate: 'From',
  toDate: 'To',
  undated: 'Not shown, because they have no date: {stories}',
  carousel: 'carousel',
  slides: '{slides} of {all}',
  previousStories: 'Previous stories',
  nextStories: 'Next stories',
};
