import { formats } from '../../formats/index.js';
import { check, type Finding } from '../check/check.js';
import { readNumber, readOptions, readSources } from '../options.js';
import { plural } from '../plural.js';
import { exitCodes } from '../problem.js';
import { Report } from '../report.js';
import type { Command } from './command.js';

const help = `Usage: iom-news check <feed> [options]

Says what is wrong with a feed, on which line, and what visitors would miss. Of an
address it also looks at what its server sends: may pages of other sites read the feed,
how long is it cached, is it compressed.

Options:
  --strict             warnings count as errors
  --timeout <seconds>  for the request (30)
  --max-mb <number>    most megabytes (64)
  --json               all findings as JSON, for machines
  --help

Exit codes: 0 no errors · 1 errors: the feed cannot be shown, or stories are lost ·
2 the command was not understood

Examples:
  npx iom-news check https://www.example.org/feed.json
  npx iom-news check feed.xml --strict`;

function sentence(
  source: string,
  { severity, line, item, field, reason, effect }: Finding,
): string {
  const place = line === undefined ? source : `${source}:${line}`;
  const what = [item === undefined ? '' : `story ${item}`, field].filter(Boolean).join(', ');
  return `${place}: ${severity}: ${what ? `${what}: ` : ''}${reason}\n    ${effect}`;
}

export const checkCommand: Command = {
  summary: 'says what is wrong with a feed, and what visitors would miss',
  help,
  async run(args, { streams, signal }) {
    const typed = readOptions('check', args, {
      strict: { type: 'boolean' },
      timeout: { type: 'string' },
      'max-mb': { type: 'string' },
      json: { type: 'boolean' },
    });
    const [source = ''] = readSources('check', typed, 1);
    const isJson = !!typed.values.json;
    const report = new Report(streams, isJson);
    const result = await check(source, {
      formats,
      signal,
      delay: 0,
      deadline: (readNumber(typed, 'timeout', 0.001) ?? 30) * 1000,
      maxBytes: (readNumber(typed, 'max-mb', 0.001) ?? 64) * 1024 * 1024,
    });
    const { findings } = result;
    const count = (severity: Finding['severity']): number =>
      findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const isGood = !errors && !(typed.values.strict && warnings);
    const exitCode = isGood ? exitCodes.done : exitCodes.feed;
    if (isJson) report.answer(JSON.stringify({ ...result, exitCode }, null, 2));
    else {
      for (const finding of findings) report.answer(sentence(source, finding));
      const { stories = 0, format = 'no feed' } = result;
      const counts = [
        plural(stories, 'story', 'stories'),
        plural(errors, 'error'),
        plural(warnings, 'warning'),
      ];
      report.answer(`${source}: ${[format, ...counts].join(', ')}`);
    }
    return exitCode;
  },
};
