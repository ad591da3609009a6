/** Where a story stands in the text of a feed. */
export interface Place {
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Line of a position, from 1. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}

/** Keys under which formats in JSON hold their stories; WordPress has a bare list. */
const lists = ['items', 'data'];

/** Where the JSON string ends that begins at a quotation mark. A regular expression would run out of stack. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Starts and ends of the stories in a JSON text: the members of its list. */
function* jsonSpans(text: string): Generator<readonly [start: number, end: number]> {
  const token = /["[\]{}]/g;
  const path: { readonly isList: boolean; readonly key: string | undefined }[] = [];
  let key: string | undefined;
  let start = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [piece] = match;
    const parent = path.at(-1);
    const isItem =
      parent?.isList &&
      (path.length === 1 || (path.length === 2 && lists.includes(parent.key ?? '')));
    if (piece === '"') {
      token.lastIndex = endOfString(text, match.index);
      key = text.slice(match.index + 1, token.lastIndex - 1);
    } else if (piece === '{' || piece === '[') {
      if (isItem) start = match.index;
      path.push({ isList: piece === '[', key });
    } else {
      path.pop();
      const list = path.at(-1);
      const isEnd =
        list?.isList &&
        (path.length === 1 || (path.length === 2 && lists.includes(list.key ?? '')));
      if (isEnd && piece === '}') yield [start, token.lastIndex];
    }
  }
}

/** Starts and ends of the stories in an XML text. */
function* xmlSpans(text: string): Generator<readonly [start: number, end: number]> {
  const token = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)(?:[\w-]+:)?(?:item|entry)(?=[\s>/])/g;
  let start: number | undefined;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [, slash] = match;
    if (slash === '') start = match.index;
    else if (slash && start !== undefined) yield [start, token.lastIndex];
  }
}

/** The stories of a feed's text, in order. */
export function placesOf(text: string): Place[] {
  const spans = /^\s*</.test(text) ? xmlSpans(text) : jsonSpans(text);
  const places: Place[] = [];
  let [line, last] = [1, 0];
  for (const [start, end] of spans) {
    for (
      let at = text.indexOf('\n', last);
      at >= 0 && at < start;
      at = text.indexOf('\n', at + 1)
    ) {
      line++;
    }
    last = start;
    places.push({ line, start, end });
  }
  return places;
}

/** What formats call the fields of a story that are called otherwise here. */
const fieldNames: Readonly<Record<string, readonly string[]>> = {
  date: ['date_published', 'pubDate', 'published', 'updated', 'date_gmt', 'created'],
  url: ['link', 'url_alias'],
  image: ['banner_image', 'enclosure', 'thumbnail', 'source_url'],
  topics: ['tags', 'category'],
  language: ['langcode'],
};

/** How many lines of a story stand before one of its fields; 0 where it is not found. */
export function linesBefore(part: string, field: string): number {
  for (const name of [field, ...(fieldNames[field] ?? [])]) {
    const start = part.search(new RegExp(`"${name}"\\s*:|<(?:[\\w-]+:)?${name}[\\s>/]`));
    if (start >= 0) return lineAt(part, start) - 1;
  }
  return 0;
}

/** Line at which JSON stops to be JSON. */
export function brokenJsonLine(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    if (position !== undefined) return lineAt(text, +position);
    return message.includes('end of JSON') ? lineAt(text, text.length) : undefined;
  }
}
