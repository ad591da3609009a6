import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { fill } from '../../locales/format.js';
import { languages } from '../../locales/index.js';
import { type Layout, layouts } from '../../model/layout.js';
import type { Paging } from '../../model/paging.js';
import { checkBox, group, help, menu, valueOf } from './fields.js';
import type { Contents } from './feed-check.js';
import type { Settings } from './settings.js';
import type { BuilderWords } from './words/builder-words.js';

/** What the fields show, and what becomes of a change. */
export interface Form {
  readonly settings: Settings;
  /** What is in the feed, once it has been read. */
  readonly contents: Contents | undefined;
  readonly words: BuilderWords;
  readonly localize: LocalizeController;
  /** Words of the link where nobody chose others. */
  readonly linkText: string;
  /** The link and the folder as they were typed, and whether they can be used. */
  readonly typed: Readonly<Record<'link' | 'folder', string>>;
  readonly isBad: Readonly<Record<'link' | 'folder', boolean>>;
  change(patch: Partial<Settings>): void;
  type(field: 'link' | 'folder', text: string): void;
}

/** A list with one value more or less, in the order of all. */
const toggled = (all: readonly string[], chosen: readonly string[], value: string): string[] =>
  all.filter((other) => (other === value) !== chosen.includes(other));

/** A field for an address, which says under it what is wrong with what was typed. */
function addressField(
  form: Form,
  field: 'link' | 'folder',
  label: string,
  helpText: string,
  problem: string,
): TemplateResult {
  const isBad = form.isBad[field];
  return html`<div class="field">
    <label for=${field}>${label}</label>
    <input
      id=${field}
      type="text"
      inputmode="url"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      dir="ltr"
      .value=${form.typed[field]}
      aria-invalid=${isBad ? 'true' : nothing}
      aria-describedby="${field}-help${isBad ? ` ${field}-problem` : ''}"
      @change=${(event: Event) => form.type(field, valueOf(event))}
    />
    ${isBad ? html`<p class="problem" id="${field}-problem">${problem}</p>` : nothing}
    ${help(field, helpText)}
  </div>`;
}

/** Values of the feed to tick, folded away: a feed may have a hundred. */
function ticks(
  form: Form,
  facet: 'countries' | 'topics',
  label: string,
  options: readonly (readonly [value: string, name: string])[],
): TemplateResult | typeof nothing {
  const { settings, words, localize } = form;
  const chosen = settings[facet];
  if (!options.length) return nothing;
  const all = options.map(([value]) => value);
  return html`<details class="ticks">
    <summary>
      <span>${label}</span>
      <span class="count"
        >${chosen.length ? fill(words.chosen, { count: localize.number(chosen.length) }) : words.all}</span
      >
    </summary>
    <fieldset>
      <legend class="unseen">${label}</legend>
      <p class="help">${words.onlyHelp}</p>
      <div class="choices">
        ${options.map(([value, name]) =>
          checkBox(name, chosen.includes(value), () =>
            form.change({ [facet]: toggled(all, chosen, value) }),
          ),
        )}
      </div>
    </fieldset>
  </details>`;
}

function scope(form: Form): TemplateResult {
  const { settings, contents, words, localize } = form;
  const countries = (contents?.countries ?? [])
    .map((code) => [code, localize.country(code)] as const)
    .sort(([, a], [, b]) => localize.compare(a, b));
  // Topics are written with commas between, so that one with a comma in it would be two.
  const topics = (contents?.topics ?? [])
    .filter((topic) => !topic.includes(','))
    .sort((a, b) => localize.compare(a, b))
    .map((topic) => [topic, topic] as const);
  return group(
    words.scope,
    html`${contents ? nothing : html`<p class="help">${words.scopeLater}</p>`}
    ${ticks(form, 'countries', words.onlyCountries, countries)}
    ${ticks(form, 'topics', words.onlyTopics, topics)}
    ${checkBox(
      words.allLanguages,
      settings.allLanguages,
      (allLanguages) => form.change({ allLanguages }),
      'languages-help',
    )}
    ${help('languages', words.allLanguagesHelp)}`,
  );
}

/** A picture of a layout, drawn by style alone. */
const sketch = (layout: Layout): TemplateResult =>
  html`<span class="sketch ${layout}" aria-hidden="true"><i></i><i></i><i></i><i></i></span>`;

function look(form: Form): TemplateResult {
  const { settings, words } = form;
  return group(
    words.look,
    html`<fieldset class="plain">
        <legend>${words.layout}</legend>
        <div class="cards">
          ${layouts.map(
            (layout) =>
              html`<label class="card"
                ><input
                  type="radio"
                  name="layout"
                  .value=${layout}
                  .checked=${settings.layout === layout}
                  @change=${() => form.change({ layout })}
                />${sketch(layout)}<span class="name">${words.layouts[layout]!.name}</span
                ><span class="help">${words.layouts[layout]!.help}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <div class="choices">
        ${checkBox(words.images, settings.images, (images) => form.change({ images }))}
        ${checkBox(words.summaries, settings.summaries, (summaries) => form.change({ summaries }))}
      </div>
      <div class="pair">
        ${menu('theme', words.theme, Object.entries(words.themes), settings.theme, (theme) =>
          form.change({ theme }),
        )}
        ${menu('scheme', words.scheme, Object.entries(words.schemes), settings.scheme, (scheme) =>
          form.change({ scheme }),
        )}
      </div>`,
  );
}

function controls(form: Form): TemplateResult {
  const { settings, words } = form;
  const all = Object.keys(words.control);
  return group(
    words.controls,
    html`<p class="help">${words.controlsHelp}</p>
      <div class="choices">
        ${all.map((control) =>
          checkBox(words.control[control]!, settings.controls.includes(control), () =>
            form.change({ controls: toggled(all, settings.controls, control) }),
          ),
        )}
      </div>
      <div class="pair">
        <div class="field">
          <label for="page-size">${words.pageSize}</label>
          <input
            id="page-size"
            type="number"
            min="1"
            max="100"
            inputmode="numeric"
            aria-describedby="page-size-help"
            .value=${String(settings.pageSize)}
            @change=${(event: Event) => {
              const size = Math.round(Number(valueOf(event))) || 10;
              form.change({ pageSize: Math.min(Math.max(size, 1), 100) });
              (event.target as HTMLInputElement).value = String(Math.min(Math.max(size, 1), 100));
            }}
          />
          ${help('page-size', words.pageSizeHelp)}
        </div>
        ${menu('paging', words.paging, Object.entries(words.pagings), settings.paging, (paging) =>
          form.change({ paging: paging as Paging }),
        )}
      </div>`,
  );
}

function page(form: Form): TemplateResult {
  const { settings, words, localize } = form;
  const tags = languages.map(
    (tag) => [tag, `${localize.languageName(tag, tag)} – ${localize.languageName(tag)}`] as const,
  );
  const levels = [2, 3, 4, 5, 6].map((level) => [String(level), String(level)] as const);
  return group(
    words.page,
    html`<div class="pair">
        ${menu(
          'lang',
          words.lang,
          [['', words.langAsPage], ...tags],
          settings.lang,
          (lang) => form.change({ lang }),
          words.langHelp,
        )}
        ${menu(
          'heading-level',
          words.headingLevel,
          levels,
          String(settings.headingLevel),
          (level) => form.change({ headingLevel: Number(level) }),
          words.headingLevelHelp,
        )}
      </div>
      <div class="pair">
        ${addressField(form, 'link', words.link, words.linkHelp, words.badLink)}
        <div class="field">
          <label for="link-text">${words.linkText}</label>
          <input
            id="link-text"
            type="text"
            autocomplete="off"
            placeholder=${form.linkText}
            .value=${settings.linkText}
            @change=${(event: Event) => form.change({ linkText: valueOf(event) })}
          />
        </div>
      </div>
      ${addressField(form, 'folder', words.folder, words.folderHelp, words.badFolder)}`,
  );
}

/** Every choice that a webmaster has, in native fields. */
export const formTemplate = (form: Form): TemplateResult =>
  html`${scope(form)} ${look(form)} ${controls(form)} ${page(form)}`;
