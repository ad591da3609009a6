import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { root } from '../root.mjs';

/** @typedef {import('../../test/faults/record.ts').FaultRecord} FaultRecord */

const folder = join(root, '.cache', 'faults');

const fileOf = (engine) => join(folder, `${engine}.json`);

/** @returns {Record<string, FaultRecord>} by the fault's id; empty when there is nothing to read */
function recordsOf(engine) {
  try {
    return JSON.parse(readFileSync(fileOf(engine), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * What the tests of `test/faults/` saw last, by engine.
 *
 * @returns {Map<string, Record<string, FaultRecord>>}
 */
export function readFaultRecords() {
  mkdirSync(folder, { recursive: true });
  const engines = readdirSync(folder).map((file) => parse(file).name);
  return new Map(engines.map((engine) => [engine, recordsOf(engine)]));
}

/**
 * Lets tests note what they saw, by the command `record-fault`. A fault that is given without a record
 * is forgotten, so that a test that fails leaves none of an earlier run.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function faultRecord() {
  return {
    name: 'fault-record',
    executeCommand({ command, payload }) {
      if (command !== 'record-fault') return undefined;
      const { engine, id, record } = payload;
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        fileOf(engine),
        JSON.stringify({ ...recordsOf(engine), [id]: record }, null, 2),
      );
      return true;
    },
  };
}
