import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program from the root of the repository with its output shown, and gives its exit code.
 * A program ended by a signal counts as failed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      // Who is killed says nothing himself.
      if (signal) console.error(`${command} ${args[0] ?? ''} was ended by ${signal}.`);
      resolve(code ?? 1);
    });
  });
}

/** Runs a script with this very Node, which works the same on every platform. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}
