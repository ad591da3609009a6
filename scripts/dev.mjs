// `npm run dev`: the demonstration, rebuilt at each change of src/.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ready } from './ready.mjs';
import { root } from './root.mjs';

await ready();
if (!existsSync(join(root, 'dist/esm'))) {
  const { build } = await import('./build.mjs');
  await build();
}

const start = (...args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
const children = [
  start(
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    '-w',
    '--preserveWatchOutput',
  ),
  start('node_modules/rollup/dist/bin/rollup', '-c', '-w', '--no-watch.clearScreen'),
  start('scripts/start.mjs'),
];

process.on('SIGINT', () => children.forEach((child) => child.kill()));
process.on('SIGTERM', () => children.forEach((child) => child.kill()));
