import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { built } from './command.mjs';

const { Report } = await built('cli/report.js');
const { Problem } = await built('cli/problem.js');

/** A report on a stream that keeps what it is given. */
function reportOn({ isTTY, env = {} }) {
  const seen = { out: '', err: '' };
  const stream = (name) => ({ isTTY, write: (text) => (seen[name] += text) });
  const report = new Report({ out: stream('out'), err: stream('err'), env });
  report.progress('files', 1, 2);
  report.problem(new Problem('It broke.', 'Mend it.'));
  report.answer('Done');
  return seen;
}

describe('what a command tells', () => {
  it('is a bar and colours on a terminal', () => {
    const { err } = reportOn({ isTTY: true });
    assert.match(err, /\[#{12}\.{12}\] files 1\/2/);
    assert.match(err, /\x1b\[31mProblem:\x1b\[39m It broke\./);
  });

  it('is plain lines elsewhere', () => {
    assert.deepEqual(reportOn({ isTTY: false }), {
      out: 'Done\n',
      err: 'Problem: It broke.\n  Mend it.\n',
    });
  });

  it('has no colour where NO_COLOR asks for none', () => {
    const { err } = reportOn({ isTTY: true, env: { NO_COLOR: '1' } });
    assert.ok(!err.includes('\x1b[31m'));
  });
});
