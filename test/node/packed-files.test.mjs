import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packed } from '../../scripts/bytes/budgets.mjs';
import { filesIn } from '../../scripts/files-in.mjs';
import { listing, packedFiles, taken } from '../../scripts/packed-files.mjs';
import { root } from '../../scripts/root.mjs';

const pack = await packedFiles();
const paths = pack.files.map(({ path }) => path);
const read = (path) => readFileSync(join(root, path), 'utf8');

/** What must never leave the machine of whoever publishes. */
const secrets = {
  'a key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'a token of npm': /\bnpm_[A-Za-z0-9]{36}\b/,
  'a token of GitHub': /\b(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_\w{40,})\b/,
  'a key of AWS': /\bAKIA[A-Z0-9]{16}\b/,
  'the password of a registry': /_auth(?:Token)?\s*=\s*\S/,
  'a folder of somebody': /(?<![\w.:/])\/(?:home|Users|root|tmp)\/\w+\//,
};

describe('the package that npm would publish', () => {
  it('holds what the list says and nothing else', () => {
    const told = readFileSync(taken, 'utf8').trim();
    assert.equal(listing(pack.files), told, 'Right so? Run "npm run pack:list -- --write".');
  });

  it('holds each module of src/ with its types and its map, and none that src/ has not', async () => {
    const modules = (await filesIn(join(root, 'src')))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .flatMap((file) => ['.js', '.js.map', '.d.ts'].map((end) => file.replace(/\.ts$/, end)))
      .map((file) => `dist/esm/${file}`);
    const inPackage = paths.filter((path) => path.startsWith('dist/esm/'));
    assert.deepEqual(inPackage.sort(), modules.sort());
  });

  it('holds no test, no configuration and nothing hidden', () => {
    const strangers =
      /(?:^|\/)(?:\.|node_modules|tests?\/|stories\/)|\.test\.|\.config\.|\.tgz$|\.env/;
    assert.deepEqual(
      paths.filter((path) => strangers.test(path)),
      [],
    );
  });

  it('holds no secret and no path of a machine', () => {
    for (const path of paths) {
      const text = read(path);
      for (const [name, pattern] of Object.entries(secrets)) {
        assert.doesNotMatch(text, pattern, `${path} holds ${name}`);
      }
    }
  });

  it('holds the source of each source map', () => {
    for (const path of paths.filter((each) => each.endsWith('.map'))) {
      const { sources, sourcesContent = [] } = JSON.parse(read(path));
      assert.equal(sourcesContent.length, sources.length, path);
      for (const text of sourcesContent) assert.equal(typeof text, 'string', path);
    }
  });

  it('names a map only where one is', () => {
    for (const path of paths.filter((each) => each.endsWith('.js'))) {
      const [, map] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(path)) ?? [];
      assert.ok(map && paths.includes(join(path, '..', map)), path);
    }
  });

  it('is no larger than its budget', () => {
    assert.ok(pack.size <= packed.size, `${pack.size} bytes packed`);
    assert.ok(pack.unpackedSize <= packed.unpackedSize, `${pack.unpackedSize} bytes unpacked`);
    for (const { path, size } of pack.files) assert.ok(size <= packed.file, `${path}: ${size}`);
  });

  it('brings what its licence, its users and its auditors ask for', () => {
    const wanted = ['LICENSE', 'README.md', 'dist/third-party-licences.txt', 'dist/sbom.cdx.json'];
    for (const path of [...wanted, 'dist/integrity.json']) {
      assert.ok(paths.includes(path) && existsSync(join(root, path)), path);
    }
  });

  it('is built before it is packed, so that a fresh copy of the repository makes no hollow one', () => {
    assert.equal(JSON.parse(read('package.json')).scripts.prepack, 'node scripts/build.mjs');
  });

  it('runs nothing when it is installed', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) {
      assert.ok(!(name in scripts), name);
    }
  });
});
