import type { css as Css, CSSResult, html as Html, TemplateResult } from 'lit';

/** One country to choose. */
export interface Choice {
  /** ISO 3166-1 alpha-2, or empty for the choice of all countries. */
  readonly code: string;
  readonly name: string;
  /** Stories it would select, as the language writes numbers. */
  readonly count: string;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
}

/** What a group of choices shows. */
export interface Group {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly multiple: boolean;
  readonly isDisabled: boolean;
  /** What a closed menu says is chosen; absent for a group that is always open. */
  readonly summary: string | undefined;
  /** Takes the codes the visitor chose; an empty list stands for all countries. */
  readonly choose: (codes: string[]) => void;
}

/** Native radio buttons or check boxes: one or several countries, all in sight. */
function fieldset(html: typeof Html, group: Group): TemplateResult {
  const isMenu = group.summary !== undefined;
  const pick = (event: Event): void => {
    // Inside it is the browser's event; outside it is the element's.
    event.stopPropagation();
    const box = event.target as HTMLInputElement;
    const boxes = [...box.closest('fieldset')!.querySelectorAll('input')];
    const codes = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    group.choose(box.value ? codes.filter((code) => code) : []);
    // The box of all countries is checked when no other is, whatever was clicked.
    boxes[0]!.checked = !box.value || !codes.some((code) => code);
  };
  return html`<fieldset part=${isMenu ? 'group' : 'control'} ?disabled=${group.isDisabled}>
    <legend class=${isMenu ? 'unseen' : ''} part=${isMenu ? 'legend' : 'label'}>
      ${group.label}
    </legend>
    <div class="choices">
      ${group.choices.map(
        ({ code, name, count, isChosen, isDisabled }) =>
          html`<label part="option" class="choice">
            <input
              type=${group.multiple ? 'checkbox' : 'radio'}
              name="country"
              value=${code}
              ?disabled=${isDisabled}
              .checked=${isChosen}
              @change=${pick}
            />
            <span>${name}</span>
            <span part="count">${count}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Closes an open menu when the visitor is done with it. */
function follow(details: HTMLDetailsElement): void {
  const root = details.getRootNode() as ShadowRoot;
  const document = details.ownerDocument;
  const close = (): void => {
    details.open = false;
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('focusout', onFocus);
    document.removeEventListener('pointerdown', onPointer);
  };
  const onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    close();
    details.querySelector('summary')?.focus();
  };
  const onFocus = (event: Event): void => {
    const { relatedTarget } = event as FocusEvent;
    if (relatedTarget && !details.contains(relatedTarget as Node)) close();
  };
  const onPointer = (event: Event): void => {
    if (!event.composedPath().includes(details)) close();
  };
  details.querySelector(':checked')?.scrollIntoView({ block: 'nearest' });
  root.addEventListener('keydown', onKey);
  root.addEventListener('focusout', onFocus);
  document.addEventListener('pointerdown', onPointer);
}

/** A group of choices, open or in a menu (ARIA practices: disclosure). */
export function choiceGroup(html: typeof Html, group: Group): TemplateResult {
  if (group.summary === undefined) return fieldset(html, group);
  const toggle = (event: Event): void => {
    const details = event.target as HTMLDetailsElement;
    if (details.open) follow(details);
  };
  return html`<span part="label" id="label">${group.label}</span>
    <details @toggle=${toggle}>
      <summary part="control" id="summary" aria-labelledby="label summary">
        ${group.summary}
      </summary>
      <div class="popup">${fieldset(html, group)}</div>
    </details>`;
}

/** Styles of a group of choices. */
export const choiceStyles = (css: typeof Css): CSSResult => css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  details {
    position: relative;
    inline-size: min(100%, 22em);
  }

  summary:hover {
    border-color: currentColor;
    background: var(--_tint);
  }

  summary {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-inline: 0.75em;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
    content: '';
  }

  details[open] summary::after {
    transform: translateY(25%) rotate(225deg);
  }

  .popup {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    max-block-size: min(24em, 60vh);
    margin-block-start: 0.25em;
    padding: 0.375em;
    overflow: auto;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 20%);
  }

  .choice {
    display: flex;
    gap: 0.625em;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.25em 0.625em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_tint);
  }

  [part='count'] {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  [part='count']::before {
    content: '(' / '';
  }

  [part='count']::after {
    content: ')' / '';
  }

  input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
  }

  input:disabled ~ * {
    color: var(--_muted);
  }

  :host([variant='chips']) .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  :host([variant='chips']) .choice {
    position: relative;
    isolation: isolate;
    gap: 0.375em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_edge);
    border-radius: var(--iom-radius, 2em);
  }

  :host([variant='chips']) input {
    position: absolute;
    z-index: -1;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    appearance: none;
  }

  :host([variant='chips']) input:checked {
    background: var(--_accent);
  }

  :host([variant='chips']) input:checked ~ * {
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    :host([variant='chips']) input:checked {
      background: Highlight;
      forced-color-adjust: none;
    }

    :host([variant='chips']) input:checked ~ * {
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
