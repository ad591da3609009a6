import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { root } from '../../scripts/root.mjs';

const folder = join(root, '.github/workflows');
const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, workflow: parse(text) };
});

const jobsOf = ({ workflow }) => Object.entries(workflow.jobs);
const stepsOf = (each) => jobsOf(each).flatMap(([, { steps }]) => steps);
const commandsOf = ({ steps }) => steps.map(({ run = '' }) => run).join('\n');
const find = (name) => workflows.find(({ file }) => file === name);

/** Whatever a job may do besides reading the code. */
const mayWrite = {
  'release.yml': { publish: { 'id-token': 'write' }, release: { contents: 'write' } },
};

for (const each of workflows) {
  const { file, text, workflow } = each;

  describe(`the workflow ${file}`, () => {
    it('takes the actions of others at one commit, whose version it tells', () => {
      const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, line]) => line);
      assert.equal(uses.length, stepsOf(each).filter((step) => step.uses).length);
      for (const line of uses) {
        assert.match(line, /^actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
      }
    });

    it('may do no more than it must', () => {
      const small = { contents: 'read' };
      for (const [name, { permissions = workflow.permissions }] of jobsOf(each)) {
        assert.deepEqual(permissions, mayWrite[file]?.[name] ?? small, name);
      }
      const atTop = workflow.permissions;
      assert.ok(
        Object.values(atTop).every((value) => value === 'read'),
        'at the top',
      );
    });

    it('knows no secret', () => {
      assert.doesNotMatch(
        text,
        /secrets\s*[.[]|secrets: inherit|_TOKEN: (?!\$\{\{ github\.token \}\})/,
      );
    });

    it('never runs code of strangers with the rights of the project', () => {
      const events = Object.keys(workflow.on);
      assert.ok(
        events.every((event) => ['push', 'pull_request'].includes(event)),
        String(events),
      );
    });

    it('puts nothing that others write into a command', () => {
      for (const [name, job] of jobsOf(each)) assert.doesNotMatch(commandsOf(job), /\$\{\{/, name);
    });

    it('leaves no key in the folder of the code', () => {
      const checkouts = stepsOf(each).filter(({ uses = '' }) =>
        uses.startsWith('actions/checkout@'),
      );
      assert.ok(checkouts.length > 0);
      for (const step of checkouts) assert.equal(step.with['persist-credentials'], false);
    });

    it('takes nothing out of a cache, where another run may have put it', () => {
      for (const { uses = '', with: inputs = {} } of stepsOf(each)) {
        assert.ok(!uses.startsWith('actions/cache'), uses);
        if (uses.startsWith('actions/setup-node@')) {
          assert.equal(inputs['package-manager-cache'], false);
          assert.equal(inputs.cache, undefined);
        }
      }
    });

    it('ends by itself', () => {
      for (const [name, job] of jobsOf(each)) assert.ok(job['timeout-minutes'] <= 90, name);
    });

    it('runs only scripts that are there', () => {
      for (const [, job] of jobsOf(each)) {
        for (const [, name] of commandsOf(job).matchAll(/npm run (?:--silent )?([\w:-]+)/g)) {
          assert.ok(name in description.scripts, name);
        }
      }
    });
  });
}

describe('CI', () => {
  it('checks every change as everybody can: by .ci/run', () => {
    const { workflow } = find('ci.yml');
    assert.deepEqual(Object.keys(workflow.on), ['push', 'pull_request']);
    assert.match(commandsOf(workflow.jobs.check), /^\.ci\/run$/m);
    assert.ok(existsSync(join(root, '.ci/run')));
  });

  it('runs on the oldest Node that the package takes', () => {
    const [, oldest] = /(\d+\.\d+)/.exec(description.engines.node);
    for (const { workflow } of workflows) {
      const { with: inputs } = workflow.jobs.check.steps.find(({ uses = '' }) =>
        uses.startsWith('actions/setup-node@'),
      );
      assert.equal(String(inputs['node-version']), oldest);
    }
  });
});

describe('a release', () => {
  const { workflow } = find('release.yml');
  const { check, publish, release } = workflow.jobs;

  it('is made of a tag of a version, and of nothing else', () => {
    assert.deepEqual(workflow.on, { push: { tags: ['v*'] } });
  });

  it('is checked as a whole before anything is published', () => {
    const commands = commandsOf(check);
    assert.ok(commands.indexOf('.ci/run') < commands.indexOf('release:files'));
    assert.match(commands, /\.ci\/run/);
    assert.equal(publish.needs, 'check');
    assert.equal(release.needs, 'publish');
  });

  it('runs none of our code, and none of dependencies, where it may write', () => {
    for (const job of [publish, release]) {
      const uses = job.steps.map((step) => step.uses?.split('@')[0]).filter(Boolean);
      assert.ok(!uses.includes('actions/checkout'));
      assert.doesNotMatch(commandsOf(job), /npm (?:ci|install|run|exec)|npx|\bnode\b|\.ci\/run/);
    }
  });

  it('is published with its provenance, by an identity instead of a token', () => {
    const commands = commandsOf(publish);
    assert.match(commands, /^npm publish \S+\.tgz --provenance --access public --ignore-scripts$/m);
    assert.equal(publish.environment, 'npm');
    assert.deepEqual(description.publishConfig, { access: 'public', provenance: true });
  });

  it('brings the zip, the package, the bill of materials and the hashes', () => {
    const commands = commandsOf(release);
    for (const file of ['*.zip', '*.tgz', 'sbom.cdx.json', 'integrity.json', 'SHA256SUMS']) {
      assert.ok(commands.includes(file), file);
    }
  });
});
