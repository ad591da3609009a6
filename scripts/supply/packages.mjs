import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

/** Licences that let everybody use what we ship as they like, if the notices go along. */
const allowed = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']);

/** Of our modules, those that were made of data that others gathered; and their licences. */
const madeOf = { 'src/places/places.table.ts': 'cldr-localenames-full' };
const allowedForData = new Set(['Unicode-3.0']);

const packageInPath = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * The packages that others wrote, of which code or data is in these modules.
 *
 * @param {Iterable<string>} modules paths or ids of a bundler
 * @returns {string[]} names, in order
 */
export function foreignPackages(modules) {
  const names = new Set();
  for (const id of modules) {
    const path = `/${id.replaceAll('\\', '/')}`;
    const [, name] = packageInPath.exec(path) ?? [];
    const data = Object.keys(madeOf).find((file) => path.endsWith(`/${file}`));
    if (name) names.add(name);
    else if (data) names.add(madeOf[data]);
  }
  return [...names].sort();
}

/**
 * What a notice about an installed package says.
 *
 * @param {string} name
 * @throws {Error} where its licence is none that we take, or is not there
 */
export function notice(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isData = Object.values(madeOf).includes(name);
  if (!(isData ? allowedForData : allowed).has(license)) {
    throw new Error(`${name} has the licence ${license}, which is none that we ship.`);
  }
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} comes without the text of its licence.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, licence: license, text, isData };
}
