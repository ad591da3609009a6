import type { ExitCode } from '../problem.js';
import type { Streams } from '../report.js';

/** What a command gets to work with. */
export interface Surroundings {
  readonly streams: Streams;
  /** Aborted when the person or the machine asks the command to stop. */
  readonly signal: AbortSignal;
}

/** One word after `iom-news`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** @throws {Problem} where it cannot do what it was asked */
  run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode>;
}
