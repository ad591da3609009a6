// Parts are bounded, else a long name would be gone through again from each of its letters.
const mailAddress = /[<(]?(?:mailto:)?[^\s@()<>]{1,64}@[^\s@()<>]{1,255}[>)]?/gi;

/** Characters; what is longer is no name with an address. */
const longest = 500;

/** The name in `mail@example.org (Name)`, `Name <mail@example.org>` and the like; mail is not shown. */
export const authorName = (text: string): string | undefined =>
  (text.length > longest ? text : text.replace(mailAddress, ''))
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1') || undefined;
