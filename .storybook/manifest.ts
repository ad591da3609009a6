import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Analyzer {
  cli(options: { argv: string[]; noWrite: boolean }): Promise<unknown>;
}

const name = 'virtual:custom-elements';
const resolved = `\0${name}`;

/** `type Layout = 'list' | 'grid'`, by its name: what controls offer for an attribute of that type. */
function choices(folder: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.ts')) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, type, union] of text.matchAll(/^export type (\w+) =((?:[\s|]*'[\w-]+')+);/gm)) {
      found[type!] = [...union!.matchAll(/'([\w-]+)'/g)].map(([, value]) => value!);
    }
  }
  return found;
}

/**
 * Lets the preview import the manifest of the elements as the source has them now, so that controls
 * and tables never wait for a build.
 */
export function manifest(): Plugin {
  return {
    name: 'iom-news:manifest',
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      // @ts-expect-error It comes without types.
      const { cli } = (await import('@custom-elements-manifest/analyzer/cli.js')) as Analyzer;
      const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
      const elements = await cli({ argv, noWrite: true });
      return `export const elements = ${JSON.stringify(elements)};
export const choices = ${JSON.stringify(choices('src'))};`;
    },
    handleHotUpdate({ file, server }) {
      const module = server.moduleGraph.getModuleById(resolved);
      if (module && /\/src\/.*\.ts$/.test(file)) server.moduleGraph.invalidateModule(module);
    },
  };
}
