/**
 * A text as far as a card shows it, cut between words where that is possible. Layout of a word with
 * a million letters costs seconds, so the cut is made before.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}

/** What a text says beyond a title that is its beginning, cut off; all of it under any other title. */
export function beyond(title: string, text: string): string {
  const start = title.replace(/…$/, '');
  if (start === title || !text.startsWith(start)) return text;
  const rest = text.slice(start.length);
  return rest && `…${rest}`;
}
