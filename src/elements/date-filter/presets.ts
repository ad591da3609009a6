import { html, type TemplateResult } from 'lit';
import { controlWords } from '../../controllers/control-words.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { fill } from '../../locales/format.js';
import type { DateChoice } from './date-choice.js';
import { type DateRange, daysBefore, monthsBefore } from './periods.js';
import type { StoryDays } from './story-days.js';

/** The day it is, as `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Ranges that can be chosen at one click: word, number in it, and first day, seen from today. */
const presets = [
  ['lastDays', 30, (day: string): string => daysBefore(day, 30)],
  ['lastFewMonths', 3, (day: string): string => monthsBefore(day, 3)],
  ['lastMonths', 12, (day: string): string => monthsBefore(day, 12)],
  ['thisYear', 1, (day: string): string => `${day.slice(0, 4)}-01-01`],
] as const;

/**
 * Buttons that choose all dates, or a range up to today. The one that was chosen gives it back; one
 * without stories cannot be chosen.
 */
export function presetButtons(
  choice: DateChoice,
  stories: StoryDays,
  localize: LocalizeController,
  isIdle: boolean,
): TemplateResult[] {
  const words = controlWords(localize);
  const { from, to } = choice.range;
  const button = (
    text: string,
    range: DateRange,
    isChosen: boolean,
    isDisabled: boolean,
  ): TemplateResult =>
    html`<button
      part="preset"
      aria-pressed=${isChosen}
      ?disabled=${isDisabled}
      @click=${() => choice.choose(isChosen ? {} : range)}
    >
      ${text}
    </button>`;
  return [
    button(words.allDates, {}, !isIdle && !choice.isActive, isIdle),
    ...presets.map(([word, n, startOf]) => {
      const start = startOf(today());
      const isChosen = from === start && !to;
      const isDisabled = isIdle || (!isChosen && !stories.count(start));
      return button(
        fill(words[word], { n: localize.number(n) }),
        { from: start },
        isChosen,
        isDisabled,
      );
    }),
  ];
}
