/** One thing that can be chosen, as the visitor sees it. */
export interface Choice {
  /** ISO 3166-1 alpha-2 code, the codes of a region with blanks between, or a topic; empty for all. */
  readonly value: string;
  readonly name: string;
  /** Stories it would select, as the language writes numbers. */
  readonly count: string;
  readonly isChosen: boolean;
  /** Some of the countries of a region are chosen. */
  readonly isPartlyChosen?: boolean;
  /** It would select nothing; what is chosen already can still be taken back. */
  readonly isEmpty: boolean;
}
