declare global {
  var regionData: boolean;
}

/** A file of the data about the region, which lies outside the repository. */
export async function loadData(file: string): Promise<unknown> {
  const response = await fetch(`/data/${file}`);
  if (!response.ok) throw new Error(`The data has no ${file}.`);
  return response.json();
}

/** `it`, where the data is there; else a test that is counted as skipped. */
export const itWithData = globalThis.regionData ? it : it.skip;
