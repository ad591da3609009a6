import type { Plural } from '../locale.js';

/** Words of the controls that few pages have. English ones come with the control. */
export interface ControlWords {
  /** Name of the map. */
  map: string;
  /** What the shades of the map stand for. */
  mapShades: string;
  /** Above the countries that stories tell of and the map does not show. */
  mapElsewhere: string;
  /** In the place of the number, for a country that this page has no news about. */
  mapOutside: string;
  /** IOM's sentence on names and boundaries, as IOM prints it beside its maps. */
  mapNote: string;
  /** The same, beside a list of countries. */
  listNote: string;
  /** Name of the field that finds a country. */
  find: string;
  /** Button that takes a country or topic back that was chosen. `{name}` is its name. */
  remove: string;
  /** Name of the list of what is chosen. */
  chosen: string;
  /** Chosen days that have no end. `{date}` is the first. */
  since: string;
  /** Chosen days that have no beginning. `{date}` is the last. */
  until: string;
  /** Label of the topic filter. */
  topic: string;
  /** The choice of a topic that filters nothing. */
  allTopics: string;
  /** Shown on the closed menu when several topics are chosen. */
  topicsChosen: Plural;
  /** Name of the field that finds a topic. */
  findTopic: string;
  /** Label of the field that searches the stories. */
  search: string;
  /** Button that empties that field. */
  clearSearch: string;
  /** Name of the dates to choose. */
  dates: string;
  /** Button that chooses every date. */
  allDates: string;
  /** Buttons for ranges that end today. `{n}` is 30 days, 3 months and 12 months. */
  lastDays: string;
  lastFewMonths: string;
  lastMonths: string;
  /** Button for the calendar year. */
  thisYear: string;
  /** Opens the fields for a first and a last day. */
  exactDates: string;
  /** Name of the field for the first day. */
  fromDate: string;
  /** Name of the field for the last day. */
  toDate: string;
  /** A range leaves out stories without a date. `{stories}` is how many, such as “3 stories”. */
  undated: string;
  /** What a row of stories to scroll is, after its name: “News, carousel”. */
  carousel: string;
  /** Which stories of the row are in sight. `{slides}` is a number or a span such as “1–3”. */
  slides: string;
  /** Button that scrolls the row back. */
  previousStories: string;
  /** Button that scrolls the row on. */
  nextStories: string;
}
