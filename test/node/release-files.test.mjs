import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { hosted, notesOf, obstacles } from '../../scripts/release-files.mjs';
import { root } from '../../scripts/root.mjs';

const changelog =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n\n- New.\n\n## [1.1.0] - 2026-11-01\n\n- Old.\n';
const repository = { type: 'git', url: 'git+https://github.com/owner/news.git' };
const description = { version: '1.2.0', repository };

describe('a release', () => {
  it('may be made when tag, version, changelog and repository agree', () => {
    assert.deepEqual(obstacles(description, changelog, 'v1.2.0', 'owner/news'), []);
  });

  it('may not be made of another version than the tag says', () => {
    assert.match(obstacles(description, changelog, 'v1.3.0').join(), /tag is v1\.3\.0/);
  });

  it('may not be made of a version without a day in the changelog', () => {
    assert.match(obstacles({ version: '1.3.0' }, changelog, 'v1.3.0').join(), /no day for 1\.3\.0/);
    const undated = changelog.replace(' - 2026-12-01', '');
    assert.match(obstacles(description, undated, 'v1.2.0').join(), /no day for 1\.2\.0/);
  });

  it('may not be made where package.json names another repository, or none', () => {
    assert.match(obstacles(description, changelog, 'v1.2.0', 'other/news').join(), /other\/news/);
    assert.match(obstacles({ version: '1.2.0' }, changelog, 'v1.2.0', 'owner/news').join(), /none/);
  });

  it('tells what the changelog tells of its version', () => {
    assert.equal(notesOf(changelog, '1.2.0'), '- New.\n');
    assert.equal(notesOf(changelog, '1.1.0'), '- Old.\n');
    assert.throws(() => notesOf(changelog, '2.0.0'), /nothing about 2\.0\.0/);
  });
});

describe('the zip of a release', () => {
  it('holds what a host needs, with the hashes, the licences and the materials', async () => {
    const files = unzipSync(await hosted());
    const hashes = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
    const others = ['LICENSE', 'integrity.json', 'sbom.cdx.json', 'third-party-licences.txt'];
    for (const name of [...Object.keys(hashes), ...others, 'embed.html', 'themes/iom.css']) {
      assert.ok(`iom-news/${name}` in files, name);
    }
    assert.ok(Object.keys(files).every((name) => !/\/esm\/|custom-data|web-types/.test(name)));
  });

  it('has the same bytes each time', async () => {
    assert.deepEqual(await hosted(), await hosted());
  });
});
