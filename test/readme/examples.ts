/** A code block of a document. */
export interface Example {
  readonly language: string;
  readonly code: string;
}

/** Every code block of a document of this repository. */
export async function examplesOf(file: string): Promise<Example[]> {
  const response = await fetch(`/${file}`);
  const text = await response.text();
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}

/** The code with the addresses of the documents replaced by those where the tests have the files. */
export const here = (code: string): string =>
  code
    .replaceAll('https://news.example.org/rss.xml', '/stories/embeds/formats/feed.rss.xml')
    .replaceAll('/iom-news/feed.json', '/stories/embeds/feed.json')
    .replaceAll('/iom-news/', '/dist/');

/** What a header says, by its name, from an example of headers. */
export const headersIn = (code: string): Record<string, string> =>
  Object.fromEntries(
    [...code.matchAll(/^([\w-]+):\s*([^]*?)(?=\n[\w-]+:|$(?![^]))/gm)].map(
      ([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ').trim()],
    ),
  );
