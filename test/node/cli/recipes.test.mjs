import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../scripts/root.mjs';
import { feedOf, iomNews, scratch } from './command.mjs';

const recipe = (name) => join(root, 'integrations/publish', name);
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Publishes a feed into a folder of its own. */
async function edition(test) {
  const folder = scratch(test);
  const feed = join(folder, 'f.json');
  writeFileSync(feed, JSON.stringify(feedOf(200)));
  await iomNews('publish', feed, '--out', join(folder, 'public'));
  return { folder, feed, out: join(folder, 'public') };
}

/** A folder with programs that stand in for those of the machine. */
function programs(folder, scripts) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return `${bin}:${process.env.PATH}`;
}

describe('the recipe', () => {
  it(
    'for nginx sends the headers that check asks for',
    { skip: !has('nginx') && 'no nginx' },
    async (test) => {
      const { folder, out } = await edition(test);
      const port = await freePort();
      const site = readFileSync(recipe('nginx.conf'), 'utf8')
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('/srv/news/public', out);
      const conf = join(folder, 'nginx.conf');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join('\n');
      writeFileSync(
        conf,
        // Its workers must be able to read the test's folder.
        `daemon off;\n${process.getuid() === 0 ? 'user root;\n' : ''}pid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${site}}\n`,
      );
      execFileSync('nginx', ['-t', '-c', conf], { stdio: 'pipe' });
      const nginx = spawn('nginx', ['-c', conf], { stdio: 'ignore' });
      test.after(() => nginx.kill());
      const address = `http://127.0.0.1:${port}/feed.json`;
      let answer;
      while (!answer) {
        answer = await fetch(address).catch(() => new Promise((done) => setTimeout(done, 50)));
      }
      const { _iom, next_url: next } = await answer.json();
      const { out: found } = await iomNews('check', address);
      // Without https, which needs a certificate.
      assert.match(found, /1 warning\n$/);
      assert.match(found, /the address is not https/);
      for (const path of [next, _iom.by_country.replace('{country}', 'HN')]) {
        const { status, headers } = await fetch(new URL(path, address));
        assert.equal(status, 200);
        assert.match(headers.get('cache-control'), /immutable/);
        assert.equal(headers.get('access-control-allow-origin'), '*');
        assert.equal(headers.get('content-encoding'), 'gzip');
      }
      assert.equal((await fetch(new URL('/.iom-news.lock', address))).status, 404);
    },
  );

  it('for S3 sends the index after what it names, and deletes last', async (test) => {
    const { folder, feed, out } = await edition(test);
    const log = join(folder, 'log');
    const PATH = programs(folder, { npx: 'exit 1', aws: `echo "$*" >> ${log}` });
    const env = { ...process.env, PATH, BUCKET: 's3://b', OUT: out };
    const { status } = spawnSync('sh', [recipe('s3.sh'), feed], { env });
    assert.equal(status, 1, 'a source in trouble is told');
    const calls = readFileSync(log, 'utf8').trim().split('\n');
    const index = calls.findIndex((call) => call.includes('/feed.json'));
    assert.equal(index, 2);
    assert.deepEqual(
      calls.map((call) => call.includes('--delete')),
      [false, false, false, true, true],
    );
    assert.match(calls[index], /max-age=300/);
  });

  it('for S3 uploads nothing when nothing was published', async (test) => {
    const folder = scratch(test);
    const PATH = programs(folder, { npx: 'exit 3', aws: 'exit 99' });
    const { status } = spawnSync('sh', [recipe('s3.sh')], {
      env: { ...process.env, PATH, BUCKET: 's3://b' },
    });
    assert.equal(status, 3);
  });

  it('for GitHub Actions is a workflow whose commands a shell can read', async (test) => {
    const { parse } = await import('yaml').catch(() => ({}));
    if (!parse) return test.skip('no parser for YAML');
    const workflow = parse(readFileSync(recipe('github-actions.yml'), 'utf8'));
    const { steps } = workflow.jobs.publish;
    for (const { run } of steps) {
      if (run) execFileSync('sh', ['-n'], { input: run.replace(/\$\{\{.*?\}\}/g, 'x') });
    }
    assert.deepEqual(Object.keys(workflow.on), ['schedule', 'workflow_dispatch']);
    return undefined;
  });

  it('for cron is a line that a shell can read', () => {
    const line = readFileSync(recipe('crontab'), 'utf8')
      .split('\n')
      .find((text) => /^\*/.test(text));
    const command = line.split(' ').slice(5).join(' ');
    execFileSync('sh', ['-n'], { input: command });
    // cron takes a bare % for a line break.
    assert.ok(!command.includes('%'));
  });
});
