import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { isMain } from './steps.mjs';

const marker = join(root, 'node_modules', '.ready');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function isReady() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === lockHash();
}

/** Installs the dependencies, unless those that the lock file names are already there. */
export async function ready() {
  if (isReady()) return;
  console.log('Installing what the lock file names (once; about a minute) …');
  // `shell` because npm is a .cmd file on Windows.
  const code = await run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      shell: process.platform === 'win32',
    },
  );
  if (code !== 0) throw new Error('npm ci failed; see the message above.');
  writeFileSync(marker, lockHash());
}

if (isMain(import.meta)) await ready();
