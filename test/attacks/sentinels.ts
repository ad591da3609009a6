import { expect } from '@open-wc/testing';

declare global {
  /** Set by whatever runs that must not. */
  var hacked: unknown;
}

/** Functions that attacks call to be noticed, and those that would let them do more. */
const traps = ['alert', 'confirm', 'prompt', 'print', 'open', 'eval'] as const;

/** What a page is before a feed can have touched it. */
interface Before {
  readonly address: string;
  readonly title: string;
  readonly base: string;
  readonly scripts: number;
}

/** A page in which nothing may run, leave or break. */
export class Sentinels {
  readonly #window: Window & typeof globalThis;
  readonly #before: Before;
  readonly #seen: string[] = [];
  readonly #leave: (() => void)[] = [];

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
    const { document } = window;
    const say = (what: string): void => void this.#seen.push(what);
    const set = (owner: object, name: string, value: unknown): void => {
      const known = Object.getOwnPropertyDescriptor(owner, name);
      Object.defineProperty(owner, name, { value, configurable: true, writable: true });
      this.#leave.push(() => {
        if (known) Object.defineProperty(owner, name, known);
        else Reflect.deleteProperty(owner, name);
      });
    };
    for (const name of traps) set(window, name, () => say(`${name}()`));
    for (const name of ['write', 'writeln']) set(document, name, () => say(`document.${name}()`));
    // What the webmaster is told is asked elsewhere.
    set(window.console, 'warn', () => undefined);
    const listen = (type: string, heard: (event: Event) => void): void => {
      window.addEventListener(type, heard, true);
      this.#leave.push(() => window.removeEventListener(type, heard, true));
    };
    listen('error', (event) => {
      // A picture that cannot be had is no error of the page.
      if (event.target === window) say(`error: ${(event as ErrorEvent).message}`);
    });
    listen('unhandledrejection', (event) =>
      say(`rejection: ${String((event as PromiseRejectionEvent).reason)}`),
    );
    listen('beforeunload', () => say('left the page'));
    listen('submit', () => say('submitted a form'));
    listen('message', ({ data }: Event & { data?: unknown }) => {
      if (typeof data === 'string' && /hacked|alert/.test(data)) say(`message: ${data}`);
    });
    Reflect.deleteProperty(window, 'hacked');
    this.#before = this.#state();
  }

  #state(): Before {
    const { document, location } = this.#window;
    return {
      address: location.href,
      title: document.title,
      base: document.baseURI,
      scripts: document.querySelectorAll('script:not([type="application/feed+json"])').length,
    };
  }

  /** Fails where anything ran, left the page, broke, or changed what the page is. */
  expectPeace(): void {
    expect([this.#window.hacked, ...this.#seen]).to.deep.equal([undefined]);
    expect(this.#state()).to.deep.equal(this.#before);
  }

  /** Takes the traps away. */
  stop(): void {
    for (const leave of this.#leave.splice(0)) leave();
  }
}

/** Everything that could still run or load has had its time; at the end of a test more of it. */
export async function calm(milliseconds = 40): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
