import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { filesIn } from '../../scripts/files-in.mjs';
import { root } from '../../scripts/root.mjs';

const dist = join(root, 'dist');
const entry = 'iom-news.js';
const classic = 'iom-news.classic.js';
const full = 'iom-news.full.js';
const scripts = (await filesIn(dist)).filter((file) => /^(chunks\/)?[^/]+\.js$/.test(file));
const read = (file) => readFileSync(join(dist, file), 'utf8');

/** All nodes of a syntax tree. */
function* nodes(value) {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (typeof value === 'object' && value !== null) {
    if (typeof value.type === 'string') yield value;
    yield* nodes(Object.values(value));
  }
}

const importing = {
  ImportDeclaration: 'static',
  ExportNamedDeclaration: 'static',
  ExportAllDeclaration: 'static',
  ImportExpression: 'dynamic',
};

/** The modules that a built file imports, by their path in dist/. */
function importsOf(file) {
  return [...nodes(parseAst(read(file)))]
    .filter((node) => node.type in importing && node.source)
    .map((node) => ({
      kind: importing[node.type],
      // What is no text is an address made at run time.
      target: node.source.value ? posix.join(posix.dirname(file), node.source.value) : undefined,
    }));
}

describe('the files for a script tag', () => {
  it('begin with one whole file', () => {
    assert.deepEqual(
      importsOf(entry).filter(({ kind }) => kind === 'static'),
      [],
    );
  });

  it('never import the entry back, which may run under another address', () => {
    for (const file of scripts) {
      const targets = importsOf(file).map(({ target }) => target);
      assert.equal(targets.includes(entry), false, `${file} imports ${entry}`);
    }
  });

  it('hold nothing of the builder but in its own', () => {
    const builder = 'iom-news.builder.js';
    assert.match(read(builder), /iom-news-builder/);
    const others = scripts.filter((file) => file !== builder);
    assert.deepEqual(
      others.filter((file) => read(file).includes('news-builder')),
      [],
    );
  });

  it('run without type=module where they say so', () => {
    assert.deepEqual(importsOf(full), []);
    assert.deepEqual(importsOf(classic), [{ kind: 'dynamic', target: undefined }]);
    for (const file of [full, classic]) assert.doesNotMatch(read(file), /import\.meta/);
  });

  it('import only what is there', () => {
    for (const file of scripts) {
      for (const { target } of importsOf(file)) {
        if (file === classic && !target) continue;
        assert.ok(target, `${file} makes an address`);
        assert.ok(existsSync(join(dist, target)), `${file} imports ${target}`);
      }
    }
  });

  it('have their true hashes in integrity.json', () => {
    const hashes = scripts.map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(dist, file)))
        .digest('base64');
      return [file, `sha384-${hash}`];
    });
    assert.deepEqual(JSON.parse(read('integrity.json')), Object.fromEntries(hashes));
  });

  it('never evaluate text as code', () => {
    for (const file of scripts) {
      for (const node of nodes(parseAst(read(file)))) {
        const called = ['CallExpression', 'NewExpression'].includes(node.type) && node.callee.name;
        assert.notEqual(called, 'eval', file);
        assert.notEqual(called, 'Function', file);
      }
    }
  });

  it("ask for Lit's policy in one guarded place", () => {
    for (const file of [entry, full]) {
      const calls = read(file).match(/createPolicy\(["'`]lit-html/g) ?? [];
      assert.equal(calls.length, 1, file);
      assert.match(read(file), /try\{[^{}]*createPolicy\(["'`]lit-html/);
    }
  });

  it('have source maps that tell nothing of the machine they were made on', () => {
    for (const file of scripts) {
      const { sources, sourceRoot = '' } = JSON.parse(read(`${file}.map`));
      for (const source of [sourceRoot, ...sources]) {
        assert.doesNotMatch(source, /^(\/|[a-z]+:)/i, `${file}.map names ${source}`);
      }
    }
  });
});
