import { dateName } from './date-names.js';
import { monthOf, type Period } from './periods.js';

/** What stands below a bar. */
export interface Tick {
  readonly text: string;
  /** It ends where the axis ends, because it would not find room from its bar on. */
  readonly isLast: boolean;
}

/** A line of the axis, by the position of the bar. */
export type TickLine = ReadonlyMap<number, Tick>;

/** Width of a text, in its font size; rather too much than too little. */
export const widthOf = (text: string): number => text.length * 0.62;

/** Between two texts. */
const gap = 0.4;

/**
 * As many texts of a line as find room, the later ones first.
 *
 * @param wanted positions and texts, in order
 * @param column width of a bar
 * @param end width of the axis; both in the font size of the axis
 */
function fitted(wanted: readonly [number, string][], column: number, end: number): TickLine {
  const line = new Map<number, Tick>();
  let limit = end;
  for (const [position, text] of [...wanted].reverse()) {
    const width = widthOf(text) + gap;
    const isLast = !line.size && position * column + width > end;
    const start = isLast ? end - width : position * column;
    if (start < 0 || start + width > limit) continue;
    line.set(position, { text, isLast });
    limit = start;
  }
  return line;
}

/** Every first, second, fifth, … position whose texts find room beside each other. */
function strided(
  bars: readonly Period[],
  unit: number,
  strides: number[],
  fits: (stride: number) => boolean,
): number[] {
  const stride = strides.find(fits) ?? strides.at(-1)!;
  return bars.flatMap(({ from }, i) => (Math.floor(monthOf(from) / unit) % stride ? [] : [i]));
}

/**
 * What stands below the bars: months and, below them, years; or years alone.
 *
 * @param step months of a bar
 * @param column width of a bar
 * @param end width of the axis; both in the font size of the axis
 */
export function axis(
  bars: readonly Period[],
  step: number,
  column: number,
  end: number,
  language: string,
): [upper: TickLine, lower: TickLine] {
  const year = (i: number): [number, string] => [i, dateName(language, 'year', bars[i]!.from)];
  const month = (i: number): [number, string] => [
    i,
    dateName(language, 'shortMonth', bars[i]!.from),
  ];
  const newYears = bars.flatMap(({ from }, i) => (i && !from.endsWith('-01-01') ? [] : [i]));
  if (step >= 12) {
    const width = (widthOf('0000') + gap) / column;
    const some = strided(bars, step, [1, 2, 5, 10, 20], (stride) => stride >= width);
    return [fitted(some.map(year), column, end), new Map()];
  }
  if (step === 3) return [fitted(newYears.map(year), column, end), new Map()];
  const widest = Math.max(...bars.map((_, i) => widthOf(month(i)[1]) + gap)) / column;
  const some = strided(bars, 1, [1, 2, 3, 6, 12], (stride) => stride >= widest);
  return [fitted(some.map(month), column, end), fitted(newYears.map(year), column, end)];
}
