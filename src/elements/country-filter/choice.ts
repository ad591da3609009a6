/** Something to choose: a country, all countries, or a region. */
export interface Choice {
  /** ISO 3166-1 alpha-2, with blanks between those of a region; empty for all countries. */
  readonly code: string;
  readonly name: string;
  /** Stories it would select, as the language writes numbers. */
  readonly count: string;
  readonly isChosen: boolean;
  /** Some of the countries of a region are chosen. */
  readonly isPartlyChosen?: boolean;
  readonly isDisabled: boolean;
}
