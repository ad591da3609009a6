import { parseArgs, type ParseArgsConfig } from 'node:util';
import { exitCodes, Problem } from './problem.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after a command's name. */
export interface Typed {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

const misuse = (message: string, cure: string): Problem =>
  new Problem(message, cure, exitCodes.usage);

/** @throws {Problem} for an option that the command does not have */
export function readOptions(command: string, args: readonly string[], options: Options): Typed {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [message = ''] = (error as Error).message.split(/[.\n]/);
    throw misuse(`${message}.`, `\`iom-news ${command} --help\` lists the options.`);
  }
}

export const readText = ({ values }: Typed, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

export const readTexts = ({ values }: Typed, name: string): string[] =>
  [values[name] ?? []].flat().map(String);

/**
 * @param least smallest number that makes sense
 * @throws {Problem} for what is no such number
 */
export function readNumber(
  typed: Typed,
  name: string,
  least: number,
  { whole = false } = {},
): number | undefined {
  const text = readText(typed, name);
  if (text === undefined) return undefined;
  const number = text.trim() === '' ? NaN : Number(text);
  if (number >= least && Number.isFinite(number) && (!whole || Number.isInteger(number))) {
    return number;
  }
  const kind = whole ? 'a whole number' : 'a number';
  throw misuse(`--${name} is ${kind}, ${least} or more, not "${text}".`, 'Give it such a number.');
}

/** @throws {Problem} where fewer or more were typed than the command takes */
export function readSources(command: string, { positionals }: Typed, most = Infinity): string[] {
  const [first, ...more] = positionals;
  if (first === undefined) {
    throw misuse(
      `${command} needs the address or the file of a feed.`,
      `For example: npx iom-news ${command} https://www.example.org/rss.xml`,
    );
  }
  if (positionals.length > most) {
    throw misuse(`${command} takes one feed, not ${positionals.length}.`, 'Name one.');
  }
  for (const source of positionals) {
    if (/^[a-z][a-z\d+.-]+:\/\//i.test(source) && !/^https?:\/\//i.test(source)) {
      throw misuse(
        `${source} is neither an http(s) address nor a file.`,
        'Give an address that begins with https://, or the path of a file.',
      );
    }
  }
  return [first, ...more];
}
