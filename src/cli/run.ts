import { version } from '../model/version.js';
import type { Command, Surroundings } from './commands/command.js';
import { type ExitCode, exitCodes, Problem } from './problem.js';
import { Report } from './report.js';

/** Each command's code is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  publish: async () => (await import('./commands/publish.js')).publishCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  render: async () => (await import('./commands/render.js')).renderCommand,
};

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { summary } = await load();
      return `  ${name.padEnd(9)}${summary}`;
    }),
  );
  return `iom-news ${version}

Usage: iom-news <command> <feed…> [options]

${lines.join('\n')}

iom-news <command> --help explains a command, with examples.`;
}

const asksForHelp = (args: readonly string[]): boolean =>
  args.includes('--help') || args.includes('-h');

/** @throws {Problem} where the command cannot do what it was asked */
async function dispatch(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const report = new Report(surroundings.streams);
  const [name, ...rest] = args;
  const answer = (text: string): ExitCode => {
    report.answer(text);
    return exitCodes.done;
  };
  if (name === '--version') return answer(version);
  if (name === undefined || name.startsWith('-')) return answer(await overview());
  if (!Object.hasOwn(commands, name)) {
    throw new Problem(
      `There is no command "${name}".`,
      'It is publish, check or render: see `iom-news --help`.',
      exitCodes.usage,
    );
  }
  const command = await commands[name]!();
  return asksForHelp(rest) ? answer(command.help) : command.run(rest, surroundings);
}

/**
 * The command line.
 *
 * @param args what was typed after `iom-news`
 * @returns what the process is to end with
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(args, surroundings);
  } catch (error) {
    if (surroundings.signal.aborted) return Number(surroundings.signal.reason) || 1;
    if (!(error instanceof Problem)) throw error;
    new Report(surroundings.streams).problem(error);
    return error.exitCode;
  }
}
