import { stripVTControlCharacters } from 'node:util';
import type { Problem } from './problem.js';

/** Where a command writes: answers to `out`, what it is doing and what went wrong to `err`. */
export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

const width = 24;

/** Text of a feed must not steer the terminal. */
const safe = (text: string): string =>
  stripVTControlCharacters(text).replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '');

/** Tells the person at the terminal, or the log of a machine, what is going on. */
export class Report {
  readonly problems: Problem[] = [];
  readonly #isTerminal: boolean;
  readonly #isColoured: boolean;
  #isBarShown = false;

  /** @param isQuiet answers and problems only, as machines want it */
  constructor(
    private readonly streams: Streams,
    private readonly isQuiet = false,
  ) {
    const { err, env } = streams;
    this.#isTerminal = !!err.isTTY && env.TERM !== 'dumb';
    // no-color.org
    this.#isColoured = this.#isTerminal && !env.NO_COLOR;
  }

  /** One line about what was done. */
  say(text: string): void {
    if (!this.isQuiet) this.#line(safe(text));
  }

  /** How far a long work is: a bar on a terminal, nothing elsewhere. */
  progress(label: string, done: number, total: number): void {
    if (this.isQuiet || !this.#isTerminal) return;
    const filled = Math.round((width * done) / Math.max(total, 1));
    const bar = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}]`;
    this.streams.err.write(`\r\x1b[2K${bar} ${safe(label)} ${done}/${total}`);
    this.#isBarShown = true;
  }

  /** What went wrong, and the cure. The command goes on where it can. */
  problem(problem: Problem): void {
    this.problems.push(problem);
    const [red, plain] = this.#isColoured ? ['\x1b[31m', '\x1b[39m'] : ['', ''];
    this.#line(`${red}Problem:${plain} ${safe(problem.message)}`);
    this.#line(`  ${safe(problem.cure)}`);
  }

  /** The answer that was asked for. */
  answer(text: string): void {
    this.#clearBar();
    this.streams.out.write(`${text}\n`);
  }

  #line(text: string): void {
    this.#clearBar();
    this.streams.err.write(`${text}\n`);
  }

  #clearBar(): void {
    if (this.#isBarShown) this.streams.err.write('\r\x1b[2K');
    this.#isBarShown = false;
  }
}
