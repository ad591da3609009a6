import { html, nothing, type TemplateResult } from 'lit';
import { type Place, places } from './settings.js';
import type { Snippet } from './snippets.js';
import type { BuilderWords } from './words/builder-words.js';

/** Puts a text on the clipboard; where that is forbidden it selects it for the keyboard. */
export async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    return false;
  }
}

/** Where the news shall stand. */
export const placesTemplate = (
  chosen: Place,
  words: BuilderWords,
  choose: (place: Place) => void,
): TemplateResult =>
  html`<fieldset class="plain">
    <legend>${words.where}</legend>
    <div class="cards places">
      ${places.map(
        (place) =>
          html`<label class="card"
            ><input
              type="radio"
              name="place"
              .value=${place}
              .checked=${place === chosen}
              @change=${() => choose(place)}
            /><span class="name">${words.places[place].name}</span
            ><span class="help">${words.places[place].help}</span></label
          >`,
      )}
    </div>
  </fieldset>`;

/** The lines to paste, and what belongs to them. */
export function snippetTemplate(
  snippet: Snippet,
  words: BuilderWords,
  said: string,
  act: () => void,
): TemplateResult {
  const { code, policy, notes } = snippet;
  return html`<div class="lines">
      <label for="code">${words.code}</label>
      <textarea
        id="code"
        part="code"
        dir="ltr"
        lang="en"
        translate="no"
        readonly
        spellcheck="false"
        rows=${code.split('\n').length + 1}
        .value=${code}
      ></textarea>
      <div class="actions">
        <button type="button" class="main" part="copy" @click=${act}>${words.copy}</button>
        <p role="status">${said}</p>
      </div>
    </div>
    <h3>${words.know}</h3>
    <ul class="notes">
      ${notes.map(
        ([note, text]) =>
          html`<li>
            ${words.notes[note]}${text ? html`<code dir="ltr" translate="no">${text}</code>` : nothing}
          </li>`,
      )}
    </ul>
    <details class="policy">
      <summary>${words.policy}</summary>
      <p>${words.policyHelp}</p>
      <code dir="ltr" translate="no">${policy}</code>
    </details>`;
}
