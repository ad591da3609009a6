import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from '../root.mjs';

/** `findPlaces` of the source, as Node can run it: src/places/ imports nothing from outside. */
export async function loadFindPlaces() {
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const source = join(root, 'src/places');
    for (const file of readdirSync(source).filter((name) => name.endsWith('.ts'))) {
      const { outputText } = ts.transpileModule(readFileSync(join(source, file), 'utf8'), {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      });
      writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), outputText);
    }
    const { findPlaces } = await import(pathToFileURL(join(folder, 'find-places.js')).href);
    return findPlaces;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
