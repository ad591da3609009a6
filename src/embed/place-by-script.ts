import { dataAttributes, makeList } from './data-attributes.js';
import { tell } from './embed-problems.js';
import { currentScript, ownScripts } from './own-scripts.js';
import { fill, hasSource, whenParsed } from './place-list.js';

/** How the console names a script tag. */
export const subjectOf = (file: string): string => `script src="…/${file}"`;

/** Whether a script tag says what to show, or where. */
export const asksForList = (script: Element): boolean =>
  [...dataAttributes, 'data-target'].some((name) => script.hasAttribute(name));

/** A list without any link would leave visitors alone when its feed cannot be had. */
function link(address: string): HTMLAnchorElement | undefined {
  const anchor = document.createElement('a');
  anchor.href = address;
  if (!/^https?:$/.test(anchor.protocol)) return undefined;
  anchor.textContent = anchor.href.replace(/^https?:\/\/|\/$/g, '');
  return anchor;
}

function stand(script: HTMLScriptElement, subject: string): void {
  const list = makeList(script);
  const more = script.dataset.moreHref;
  const anchor = more && link(more);
  if (anchor) list.append(anchor);
  if (script.closest('body')) return script.after(list);
  tell(subject, 'not-in-body');
  whenParsed(() => document.body.append(list));
}

function place(script: HTMLScriptElement, subject: string): void {
  if (!asksForList(script)) return;
  if (!hasSource(script)) return tell(subject, 'no-data-src');
  const { target } = script.dataset;
  if (target === undefined) return stand(script, subject);
  whenParsed(() => {
    const id = target.replace(/^#/, '');
    const element = document.getElementById(id);
    if (element) return fill(element, script);
    tell(subject, 'no-target', id);
    stand(script, subject);
  });
}

/**
 * Puts a list where a script tag with `data-src` stands, or into the element that its `data-target`
 * names. Call it while the script runs.
 *
 * @param file the name of the script, by which a module finds its tags
 * @param begin what else is due for each tag
 */
export function placeByScripts(file: string, begin?: (script: HTMLScriptElement) => void): void {
  const act = (): void => {
    for (const script of ownScripts(file)) {
      begin?.(script);
      place(script, subjectOf(file));
    }
  };
  const isKnown = currentScript();
  act();
  // A module runs once for all its tags, some of which may not be parsed yet.
  if (!isKnown) whenParsed(act);
}
