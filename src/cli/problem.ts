/** What a command ends with, for scripts and continuous integration. */
export const exitCodes = {
  /** All is well. */
  done: 0,
  /** A feed could not be read, is empty, or loses stories. What could be done was done. */
  feed: 1,
  /** The command was not understood. */
  usage: 2,
  /** The edition could not be written; the last one is untouched. */
  output: 3,
  /** Another publisher is at work in the same folder. */
  locked: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something that went wrong, in a sentence, and what helps against it, in another. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly cure: string,
    readonly exitCode: ExitCode = exitCodes.feed,
  ) {
    super(message);
  }
}
