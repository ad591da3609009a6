// What those who use the package may write, compiled against the types that are published.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import ts from 'typescript';
import { root } from '../../scripts/root.mjs';

const compiler = join(root, 'node_modules/typescript/bin/tsc');
const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = manifest.modules
  .flatMap((module) => module.declarations)
  .filter((declaration) => declaration.tagName);

async function compile(folder) {
  const args = [compiler, '--project', join(root, 'test/types', folder)];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root });
    return '';
  } catch (error) {
    return error.stdout;
  }
}

/** The members of an interface of the published types: their names, and those of their own members. */
function members(checker, type) {
  return Object.fromEntries(
    type.getProperties().map((property) => {
      const inner = checker.getTypeOfSymbol(property).getProperties();
      return [property.name, inner.map(({ name }) => name)];
    }),
  );
}

/** Interfaces that a published module exports, by name. */
function interfacesOf(file) {
  const path = join(root, 'dist/esm', file);
  const program = ts.createProgram([path], { moduleResolution: ts.ModuleResolutionKind.Bundler });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(path)),
  );
  return Object.fromEntries(
    exported.map((symbol) => [
      symbol.name,
      members(checker, checker.getDeclaredTypeOfSymbol(symbol)),
    ]),
  );
}

describe('the published types', () => {
  for (const folder of ['plain', 'react', 'preact', 'solid', 'vue', 'svelte']) {
    it(`suit what test/types/${folder} says`, async () => {
      assert.equal(await compile(folder), '');
    });
  }

  it('know the same tags and events for frameworks as the manifest', () => {
    const { Elements, Events } = interfacesOf('frameworks/elements.d.ts');
    // The builder is a tool with a page of its own, and no part of anybody's app.
    const inApps = elements.filter(({ tagName }) => tagName !== 'iom-news-builder');
    const tags = inApps.map(({ tagName }) => tagName).sort();
    assert.deepEqual(Object.keys(Elements).sort(), tags);
    for (const { tagName, events = [] } of inApps) {
      const names = events.map(({ name }) => name).sort();
      assert.deepEqual([...(Events[tagName] ?? [])].sort(), names, tagName);
    }
  });
});
