const hash = /^sha(?:256|384|512)-[\w+/]+=*$/;

/**
 * Reads the hashes of the library's files from `integrity.json` beside them; none when it cannot be read.
 *
 * @param folder absolute address, ends with `/`
 */
export async function readHashes(folder: string): Promise<Record<string, string>> {
  try {
    const response = await fetch(`${folder}integrity.json`, { credentials: 'omit' });
    const all: unknown = response.ok ? await response.json() : {};
    return Object.fromEntries(
      Object.entries(Object(all) as Record<string, unknown>).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && hash.test(entry[1]),
      ),
    );
  } catch {
    return {};
  }
}
