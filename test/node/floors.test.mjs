import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesIn } from '../../scripts/files-in.mjs';
import { root } from '../../scripts/root.mjs';

const src = join(root, 'src');

/** A file imports from its own folder and from folders on lower floors. */
const floors = {
  model: 0,
  places: 0,
  formats: 1,
  transport: 1,
  store: 2,
  controllers: 3,
  elements: 4,
  define: 5,
  render: 5,
  frameworks: 6,
  embed: 6,
  cli: 6,
};

/** Rooms beside the house: what each may import, besides itself. */
const sideRooms = { locales: ['places'], styles: [] };

/** Below this floor, and in the locales, nothing knows of Lit. */
const firstFloorWithLit = floors.controllers;

const forbiddenNames = ['utils', 'helpers', 'common'];

const isLit = (name) => /^lit(\/|$)/.test(name);
const isNode = (name) => name.startsWith('node:');

const isFramework = (name) => /^(preact|react|solid-js|svelte|vue)(\/|$)/.test(name);

/** Packages that a folder may import. */
function allowedPackage(folder, name) {
  if (folder === 'cli') return isNode(name) || isLit(name);
  if (folder === 'formats') return name === 'saxen';
  if (folder === 'frameworks') return isLit(name) || isFramework(name);
  if (folder === 'render') return isLit(name) || name.startsWith('@lit-labs/ssr');
  if (folder === 'styles' || folder === 'index.ts') return isLit(name);
  return floors[folder] >= firstFloorWithLit && isLit(name);
}

function allowedFolder(from, to) {
  if (from === to) return true;
  if (from in sideRooms) return sideRooms[from].includes(to);
  if (from === 'index.ts') return to in sideRooms || floors[to] < floors.define;
  if (to === 'styles') return floors[from] >= firstFloorWithLit;
  if (to === 'locales') return floors[from] >= firstFloorWithLit;
  return floors[to] < floors[from];
}

const folderOf = (file) => file.split('/')[0];

/** Every address that a file imports: statically, as a type, or when needed. */
function importsOf(file) {
  const text = readFileSync(join(src, file), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.map((found) => found.fileName);
}

/** The address of a dynamic import that is no plain text cannot be checked. */
function hasUnknownImport(file) {
  const text = readFileSync(join(src, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  let unknown = false;
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      unknown ||= !ts.isStringLiteralLike(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return unknown;
}

function wrongImports(file) {
  const from = folderOf(file);
  return importsOf(file).filter((name) => {
    if (!name.startsWith('.')) return !allowedPackage(from, name);
    const target = posix.join(posix.dirname(file), name);
    return target.startsWith('..') || !allowedFolder(from, folderOf(target));
  });
}

const files = (await filesIn(src)).filter((file) => file.endsWith('.ts'));

describe('the floors of src/', () => {
  it('know every folder', () => {
    const folders = readdirSync(src, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    assert.deepEqual(
      folders.filter((folder) => !(folder in floors) && !(folder in sideRooms)),
      [],
    );
  });

  it('are imported downward only', () => {
    const wrong = files.flatMap((file) => wrongImports(file).map((name) => `${file} → ${name}`));
    assert.deepEqual(wrong, []);
  });

  it('have no import whose address cannot be read', () => {
    // The classic script takes the module beside it, wherever that is.
    assert.deepEqual(files.filter(hasUnknownImport), ['embed/classic.ts']);
  });

  it('have no room for odds and ends', () => {
    const names = files.flatMap((file) => [basename(file, '.ts'), ...dirname(file).split('/')]);
    assert.deepEqual(
      names.filter((name) => forbiddenNames.includes(name)),
      [],
    );
  });

  it('see a wrong import, were there one', () => {
    assert.equal(allowedFolder('model', 'places'), false);
    assert.equal(allowedFolder('formats', 'transport'), false);
    assert.equal(allowedFolder('store', 'elements'), false);
    assert.equal(allowedFolder('store', 'formats'), true);
    assert.equal(allowedFolder('locales', 'places'), true);
    assert.equal(allowedFolder('locales', 'model'), false);
    assert.equal(allowedFolder('index.ts', 'elements'), true);
    assert.equal(allowedFolder('index.ts', 'define'), false);
    assert.equal(allowedPackage('store', 'lit'), false);
    assert.equal(allowedPackage('elements', 'lit/decorators.js'), true);
    assert.equal(allowedPackage('elements', 'node:fs'), false);
    assert.equal(allowedPackage('store', 'saxen'), false);
  });
});
