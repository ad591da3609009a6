/** Numbers as the tables show them. */
export const ratio = (value) => value.toFixed(2);
export const ms = (value) =>
  value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
export const count = (value) => value.toLocaleString('en');

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What is not there has a dash. */
export const orDash = (value, write) => (value === undefined ? '–' : write(value));
