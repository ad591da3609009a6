import type { AddressProblem } from '../address.js';
import type { FindingName } from '../feed-check.js';
import type { Place } from '../settings.js';
import type { Note } from '../snippets.js';

/** A name, and a line that helps to choose. */
export interface Choice {
  readonly name: string;
  readonly help: string;
}

/** Every word of the builder. What stands in braces is filled in. */
export interface BuilderWords {
  readonly title: string;
  readonly intro: string;
  readonly feed: string;
  readonly address: string;
  readonly addressHelp: string;
  readonly check: string;
  readonly checking: string;
  readonly addressProblems: Readonly<Record<AddressProblem, string>>;
  readonly findings: Readonly<Record<FindingName, string>>;
  readonly use: string;
  readonly stories: string;
  readonly languages: string;
  readonly countries: string;
  readonly topics: string;
  readonly newest: string;
  readonly unknown: string;
  readonly none: string;
  readonly more: string;
  readonly all: string;
  readonly repaired: string;
  readonly onlyHelp: string;
  readonly choices: string;
  readonly scope: string;
  readonly onlyCountries: string;
  readonly onlyTopics: string;
  readonly scopeLater: string;
  readonly chosen: string;
  readonly allLanguages: string;
  readonly allLanguagesHelp: string;
  readonly look: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<string, Choice>>;
  readonly images: string;
  readonly summaries: string;
  readonly theme: string;
  readonly themes: Readonly<Record<string, string>>;
  readonly scheme: string;
  readonly schemes: Readonly<Record<string, string>>;
  readonly controls: string;
  readonly controlsHelp: string;
  readonly control: Readonly<Record<string, string>>;
  readonly pageSize: string;
  readonly pageSizeHelp: string;
  readonly paging: string;
  readonly pagings: Readonly<Record<string, string>>;
  readonly page: string;
  readonly lang: string;
  readonly langHelp: string;
  readonly langAsPage: string;
  readonly headingLevel: string;
  readonly headingLevelHelp: string;
  readonly link: string;
  readonly linkHelp: string;
  readonly linkText: string;
  readonly badLink: string;
  readonly folder: string;
  readonly folderHelp: string;
  readonly badFolder: string;
  readonly preview: string;
  readonly previewEmpty: string;
  readonly width: string;
  readonly widths: Readonly<Record<string, string>>;
  readonly snippet: string;
  readonly where: string;
  readonly places: Readonly<Record<Place, Choice>>;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly pressCopy: string;
  readonly first: string;
  readonly notes: Readonly<Record<Note, string>>;
  readonly know: string;
  readonly policy: string;
  readonly policyHelp: string;
}
