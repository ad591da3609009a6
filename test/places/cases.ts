/** A text and what is known of it. */
export interface Case {
  readonly text: string;
  readonly language: string;
  readonly iso2: readonly string[];
  /** Where the text names regions. */
  readonly regions?: readonly string[];
}

/** The cases of a file: one JSON object a line, as `npm run places:report` reads them, too. */
export async function loadCases(name: string): Promise<Case[]> {
  const response = await fetch(new URL(`cases/${name}.jsonl`, import.meta.url));
  const lines = (await response.text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Case);
}
