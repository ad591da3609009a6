/** One file of the corpora, see manifest.json there. */
interface Entry {
  readonly file: string;
  readonly format: string;
}

declare global {
  var corpora: boolean;
}

async function load(file: string): Promise<string> {
  const response = await fetch(`/corpora/${file}`);
  if (!response.ok) throw new Error(`The corpora have no ${file}.`);
  return response.text();
}

const loadJson = async (file: string): Promise<unknown> => JSON.parse(await load(file)) as unknown;

/**
 * Files of other projects that lie outside the repository. Tests that need them skip where a run has
 * none.
 */
export const corpora = {
  isThere: globalThis.corpora,
  load,
  loadJson,

  /** Paths of all files below a folder. */
  async list(folder: string): Promise<string[]> {
    const entries = (await loadJson('manifest.json')) as Entry[];
    return entries.map(({ file }) => file).filter((file) => file.startsWith(`${folder}/`));
  },
};

/** `it`, where the corpora are there; else a test that is counted as skipped. */
export const itWithCorpora = corpora.isThere ? it : it.skip;
