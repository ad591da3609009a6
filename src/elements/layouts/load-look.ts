import type { LitElement } from 'lit';
import type * as Module from './look.js';

/** Milliseconds for which stories wait for their look; then they show as a list. */
const patience = 10_000;

let arrival: Promise<typeof Module> | undefined;

/** Gives a list or a card the looks of the layouts that few pages have; rejects where it cannot. */
export const loadLook = (element: LitElement): Promise<Module.Look> =>
  (arrival ??= Promise.race([
    import('./look.js'),
    new Promise<never>((_resolve, reject) => setTimeout(reject, patience)),
  ])).then(({ look }) => look(element));
