/** What a webmaster is told about a script tag or a marked div, which have no element yet. */
const sentences = {
  'no-data-src': () =>
    'has nothing to show. Give it data-src="…", the address of a feed. Until then its links stay.',
  'nothing-to-do': () =>
    'has none of the data-* that mean something, and the page has no place for the news yet. Give it data-src="…", or put <div data-iom-news data-src="…"> or <iom-news-list src="…"> into the page.',
  'not-in-body': () =>
    'does not stand in the body of the page, so the news stands at its end. Put the script where the news should be, or name an element by data-target="…", its id.',
  'no-target': (id) =>
    `finds no element with id="${id}", which its data-target names, so the news stands where the script does.`,
  'no-module': (address) =>
    `could not load ${address}. Copy iom-news.js and the folder "chunks", of the same version, beside it; on another host they need "Access-Control-Allow-Origin: *".`,
  'no-address': (file) =>
    `does not know where it lies: another script ran it. Load it by a tag of its own, <script src="…/${file}">.`,
  misspelt: (name, meant) => `has ${name}="…", which means nothing. Did you mean ${meant}="…"?`,
} satisfies Record<string, (...details: string[]) => string>;

/**
 * Says what is wrong, in the console.
 *
 * @param subject what it is about, as the webmaster wrote it, such as `div data-iom-news`
 * @param details what the sentence names
 */
export function tell(subject: string, problem: keyof typeof sentences, ...details: string[]): void {
  const sentence: (...details: string[]) => string = sentences[problem];
  console.warn(`<${subject}> ${sentence(...details)} See README.md#when-something-is-wrong`);
}
