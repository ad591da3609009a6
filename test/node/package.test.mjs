import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { filesIn } from '../../scripts/files-in.mjs';
import { root } from '../../scripts/root.mjs';

const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every file that an entry of `exports` means; a `*` stands for one file or more. */
async function targets(target) {
  const [before, after] = target.replace(/^\.\//, '').split('*');
  if (after === undefined) return existsSync(join(root, before)) ? [before] : [];
  const folder = before.slice(0, before.lastIndexOf('/'));
  if (!existsSync(join(root, folder))) return [];
  return (await filesIn(join(root, folder)))
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.startsWith(before) && file.endsWith(after));
}

const conditions = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry));

describe('the package', () => {
  it('has its version in the code', async () => {
    const { version } = await import('../../dist/esm/model/version.js');
    assert.equal(version, description.version);
  });

  it('does nothing when it is imported on Node', async () => {
    const script = `
      await import('iom-news');
      const tags = ['news', 'news-list', 'news-card', 'country-filter', 'country-map', 'topic-filter', 'news-search', 'date-filter', 'news-pager'];
      const defined = tags.filter((tag) => globalThis.customElements?.get('iom-' + tag));
      if (defined.length > 0) throw new Error('defined: ' + defined);
    `;
    const args = ['--input-type=module', '--eval', script];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root });
    assert.equal(stdout + stderr, '');
  });

  it('throws nothing when its React components are imported on Node', async () => {
    const script = "console.log(typeof (await import('iom-news/react')).IomNewsList)";
    const args = ['--input-type=module', '--eval', script];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root });
    assert.equal(stdout + stderr, 'object\n');
  });

  for (const [name, entry] of Object.entries(description.exports)) {
    it(`leads ${name} somewhere`, async () => {
      for (const target of conditions(entry)) {
        assert.notDeepEqual(await targets(target), [], `${target} is missing`);
      }
    });
  }

  it('declares every file that acts when it is imported', async () => {
    for (const effect of description.sideEffects) {
      assert.notDeepEqual(await targets(effect), [], `${effect} is missing`);
    }
  });

  it('has its manifest where it says', () => {
    const manifest = JSON.parse(readFileSync(join(root, description.customElements), 'utf8'));
    const missing = manifest.modules.filter((module) => !existsSync(join(root, module.path)));
    assert.deepEqual(missing, []);
  });
});
