import type { ReactiveControllerHost } from 'lit';
import { report } from './report.js';

/** A part of an element that may be there or on its way. */
export type Lazy<T> = Pick<LazyModule<T>, 'arrival' | 'hasFailed' | 'want'>;

/** A part of an element that few pages need, fetched when the element first wants it. */
export class LazyModule<T> {
  /** The module could not be had; the element does without. */
  hasFailed = false;
  /** Settles when a module that was wanted is there, or cannot be had. */
  arrival: Promise<void> | undefined;
  #module: T | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly load: () => Promise<T>,
  ) {}

  /** The module, or `undefined` until it is there. */
  want(): T | undefined {
    this.arrival ??= this.load().then(
      (module) => {
        this.#module = module;
        this.host.requestUpdate();
      },
      () => {
        this.hasFailed = true;
        report(this.host.localName, 'no-chunk');
        this.host.requestUpdate();
      },
    );
    return this.#module;
  }
}
