import { createHash } from 'node:crypto';
import { notice } from './packages.mjs';

/**
 * @typedef {object} Shipped
 * @property {any} description package.json
 * @property {any} lock package-lock.json
 * @property {Map<string, string[]>} contents packages of others in each built script
 * @property {Record<string, string>} integrity as in dist/integrity.json
 */

const purl = (name, version) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** An `integrity` of npm or of a page, as CycloneDX writes it. */
function hashOf(integrity) {
  const [algorithm, base64] = integrity.split(/-(.*)/);
  const alg = algorithm.toUpperCase().replace(/(\d+)$/, '-$1');
  return { alg, content: Buffer.from(base64, 'base64').toString('hex') };
}

const licensed = (id) => [{ license: { id, acknowledgement: 'declared' } }];

/** Where Node finds a package that another one asks for, in the lock. */
function placeOf(lock, from, name) {
  for (
    let folder = from;
    ;
    folder = folder.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')
  ) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (place in lock.packages) return place;
    if (!folder) throw new Error(`The lock has no ${name}, which ${from} needs.`);
  }
}

/** All that comes along with `npm install iom-news`: by place in the lock, the places it needs. */
function installed(lock, description) {
  const found = new Map();
  const visit = (place, dependencies = {}) => {
    if (found.has(place)) return;
    const needs = Object.keys(dependencies).map((name) => placeOf(lock, place, name));
    found.set(place, needs);
    for (const each of needs) visit(each, lock.packages[each].dependencies);
  };
  visit('', description.dependencies);
  return found;
}

const nameOf = (place) => place.replace(/^.*node_modules\//, '');

/** A random-looking number, the same for the same content (RFC 9562, version 8). */
function serialNumber(content) {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
}

/**
 * What we ship is made of (CycloneDX 1.6): what npm installs with us, and each file for a script tag with
 * its hash and what of others is in it. It tells no time and no machine, so that everybody who builds
 * gets the same.
 *
 * @param {Shipped} shipped
 */
export function billOfMaterials({ description, lock, contents, integrity }) {
  const { name, version } = description;
  const self = purl(name, version);
  const refOf = (place) => purl(nameOf(place), lock.packages[place].version);

  const tree = installed(lock, description);
  const foreign = new Set([...contents.values()].flat());
  const places = new Set(tree.keys());
  places.delete('');
  for (const each of foreign) places.add(`node_modules/${each}`);

  const packages = [...places].sort().map((place) => {
    const { version, license, integrity } = lock.packages[place];
    const isData = foreign.has(nameOf(place)) && notice(nameOf(place)).isData;
    const [, group, plain = nameOf(place)] = /^(@[^/]+)\/(.+)$/.exec(nameOf(place)) ?? [];
    return {
      type: isData ? 'data' : 'library',
      'bom-ref': refOf(place),
      ...(group && { group }),
      name: plain,
      version,
      scope: 'required',
      hashes: [hashOf(integrity)],
      licenses: licensed(license),
      purl: refOf(place),
    };
  });
  const files = Object.entries(integrity).map(([file, hash]) => ({
    type: 'file',
    'bom-ref': `dist/${file}`,
    name: `dist/${file}`,
    version,
    hashes: [hashOf(hash)],
    licenses: licensed(description.license),
  }));

  const needs = [
    [self, [...tree.get('').map(refOf), ...files.map((file) => file['bom-ref'])]],
    ...[...places].sort().map((place) => [refOf(place), (tree.get(place) ?? []).map(refOf)]),
    ...files.map((file) => [
      file['bom-ref'],
      (contents.get(file.name.slice('dist/'.length)) ?? []).map((each) =>
        refOf(`node_modules/${each}`),
      ),
    ]),
  ];

  const tools = ['rollup', 'terser', 'typescript'].map((tool) => {
    const { version, license } = lock.packages[`node_modules/${tool}`];
    return { type: 'application', name: tool, version, licenses: licensed(license) };
  });
  const content = {
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      tools: { components: tools },
      component: {
        type: 'library',
        'bom-ref': self,
        name,
        version,
        description: description.description,
        licenses: licensed(description.license),
        purl: self,
      },
    },
    components: [...packages, ...files],
    dependencies: needs.map(([ref, dependsOn]) => ({
      ref,
      ...(dependsOn.length > 0 && { dependsOn: [...dependsOn].sort() }),
    })),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(content),
    ...content,
  };
}
