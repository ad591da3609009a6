import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { fill } from '../../locales/format.js';
import type { Contents, Finding } from './feed-check.js';
import type { BuilderWords } from './words/builder-words.js';

/** More would be no summary. */
const mostNames = 8;
const mostWarnings = 20;

/** Whether the news shows, at least here. */
export const isGood = ({ name }: Finding): boolean =>
  name === 'works' || name === 'sameSiteOnly' || name === 'noStories';

/** The sentence that says what was found, and addresses that may be the right ones. */
export function findingTemplate(
  finding: Finding,
  words: BuilderWords,
  use: (address: string) => void,
): TemplateResult {
  const tone = finding.name === 'works' ? 'good' : isGood(finding) ? 'warning' : 'problem';
  return html`<p class="finding ${tone}" id="finding">
      ${fill(words.findings[finding.name], finding.values)}
    </p>
    ${finding.offers.map(
      ({ title, address }) =>
        html`<p class="offer">
          <button type="button" @click=${() => use(address)}>
            ${fill(words.use, { address: title })}
          </button>
        </p>`,
    )}`;
}

function some(names: readonly string[], words: BuilderWords, localize: LocalizeController): string {
  const rest = names.length - mostNames;
  const shown = names.slice(0, mostNames);
  return (
    localize.list(
      rest > 0 ? [...shown, fill(words.more, { count: localize.number(rest) })] : shown,
    ) || words.none
  );
}

/** What is in the feed, so that somebody can see at a glance that it is the right one. */
export function contentsTemplate(
  contents: Contents,
  words: BuilderWords,
  localize: LocalizeController,
): TemplateResult {
  const { stories, languages, countries, topics, newest, warnings } = contents;
  const rows: readonly (readonly [string, string])[] = [
    [words.stories, localize.number(stories)],
    [words.newest, newest ? localize.date(newest) : words.unknown],
    [
      words.languages,
      languages.length
        ? some(
            languages.map((tag) => localize.languageName(tag)),
            words,
            localize,
          )
        : words.unknown,
    ],
    [
      words.countries,
      some(
        countries.map((code) => localize.country(code)),
        words,
        localize,
      ),
    ],
    [words.topics, some(topics, words, localize)],
  ];
  return html`<dl class="contents">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      warnings.length
        ? html`<details class="warnings">
            <summary>${fill(words.repaired, { count: localize.number(warnings.length) })}</summary>
            <ul>
              ${warnings
                .slice(0, mostWarnings)
                .map(
                  ({ item, field, reason }) =>
                    html`<li lang="en">
                      ${[item, field].filter((part) => part !== undefined).join(' · ')}: ${reason}
                    </li>`,
                )}
            </ul>
          </details>`
        : nothing
    }`;
}
