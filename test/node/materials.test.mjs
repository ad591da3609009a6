import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn } from '../../scripts/files-in.mjs';
import { root } from '../../scripts/root.mjs';
import { foreignPackages, notice } from '../../scripts/supply/packages.mjs';
import { billOfMaterials } from '../../scripts/supply/sbom.mjs';

const dist = join(root, 'dist');
const read = (file) => readFileSync(join(root, file), 'utf8');
const json = (file) => JSON.parse(read(file));

const scripts = (await filesIn(dist)).filter((file) => /^(chunks\/)?[^/]+\.js$/.test(file));

/** What of others is in a script, as its source map tells, which nobody of us wrote. */
const inMap = (file) => foreignPackages(json(`dist/${file}.map`).sources);
const contents = new Map(scripts.map((file) => [file, inMap(file)]));
const foreign = [...new Set([...contents.values()].flat())].sort();

describe('the licences of what others wrote', () => {
  const sections = read('dist/third-party-licences.txt').split(`\n${'-'.repeat(80)}\n\n`);
  const bySection = new Map(
    sections.map((section) => [/^(\S+) [\d.]+ \([\w.-]+\)\n/.exec(section)?.[1], section]),
  );

  it('are there for each package that is in a script, and for no other', () => {
    assert.ok(foreign.includes('lit-html') && foreign.includes('saxen'));
    assert.deepEqual([...bySection.keys()], foreign);
  });

  it('have their whole text, their version, and the scripts that they are for', () => {
    for (const name of foreign) {
      const { version, licence, text } = notice(name);
      const section = bySection.get(name);
      assert.ok(section.startsWith(`${name} ${version} (${licence})\n`), name);
      assert.ok(text.length > 500 && section.includes(text), name);
      const files = [...section.matchAll(/^ {2}(\S+\.js)$/gm)].map(([, file]) => file);
      assert.deepEqual(
        files,
        scripts.filter((file) => contents.get(file).includes(name)),
      );
    }
  });

  it('are such as let everybody use what we ship', () => {
    const licences = foreign.map((name) => notice(name).licence);
    assert.deepEqual([...new Set(licences)].sort(), ['BSD-3-Clause', 'MIT', 'Unicode-3.0']);
  });

  it('stop the build where they are any others', () => {
    // Of what we build with, one that nobody may put into a closed page without more ado.
    assert.throws(() => notice('axe-core'), /axe-core has the licence MPL-2\.0/);
  });

  it('are named at the end of each script that holds such code', () => {
    for (const file of scripts) {
      const names = read(`dist/${file}`).includes('\n//! third-party-licences.txt\n');
      assert.equal(names, contents.get(file).length > 0, file);
    }
  });
});

describe('a dependency', () => {
  const lock = json('package-lock.json');
  const { dependencies, devDependencies } = json('package.json');

  it('is fixed to one version', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
      assert.equal(lock.packages[`node_modules/${name}`].version, version, name);
    }
  });

  it('is fixed to the hash of its file, with all that it needs itself', () => {
    const { '': self, ...packages } = lock.packages;
    assert.ok(self && Object.keys(packages).length > 0);
    for (const [place, { integrity }] of Object.entries(packages)) {
      assert.match(integrity, /^sha512-[\w+/]{86}==$/, place);
    }
  });

  it('of those who install the package is one of three', () => {
    assert.deepEqual(Object.keys(dependencies), ['lit', 'saxen', 'tslib']);
  });
});

describe('the bill of materials', () => {
  const bill = json('dist/sbom.cdx.json');
  const lock = json('package-lock.json');
  const all = [bill.metadata.component, ...bill.components];
  const byRef = new Map(all.map((component) => [component['bom-ref'], component]));
  const packages = bill.components.filter(({ purl }) => purl);
  const fullName = ({ group, name }) => (group ? `${group}/${name}` : name);
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));

  it('is a CycloneDX 1.6 document, as its specification asks', () => {
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(bill.specVersion, '1.6');
    assert.equal(bill.version, 1);
    assert.match(bill.serialNumber, /^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    assert.equal(byRef.size, all.length, 'each bom-ref is the only one');
    const types = ['library', 'file', 'data'];
    const digits = { 'SHA-384': 96, 'SHA-512': 128 };
    for (const { type, name, version, licenses, hashes = [] } of all) {
      assert.ok(types.includes(type) && name && version, name);
      assert.ok(licenses.length === 1 && licenses[0].license.id, name);
      for (const { alg, content } of hashes) {
        assert.match(content, /^[\da-f]+$/);
        assert.equal(content.length, digits[alg], name);
      }
    }
    for (const { ref, dependsOn = [] } of bill.dependencies) {
      for (const each of [ref, ...dependsOn]) assert.ok(byRef.has(each), each);
      assert.equal(new Set(dependsOn).size, dependsOn.length);
    }
    assert.equal(needs.size, all.length, 'each component tells what it needs');
  });

  it('tells no time and no machine', () => {
    assert.equal(bill.metadata.timestamp, undefined);
    assert.doesNotMatch(JSON.stringify(bill), /"(?:file:)?\/|[A-Z]:\\\\|\d{4}-\d\d-\d\dT/);
  });

  it('has the same number for the same content, and another for any other', () => {
    const shipped = {
      description: json('package.json'),
      lock,
      contents,
      integrity: json('dist/integrity.json'),
    };
    assert.deepEqual(billOfMaterials(shipped), bill);
    const integrity = { ...shipped.integrity, 'iom-news.js': `sha384-${'A'.repeat(64)}` };
    const other = billOfMaterials({ ...shipped, integrity });
    assert.notEqual(other.serialNumber, bill.serialNumber);
  });

  it('names all that npm installs with us, and the data we took, from the lock', () => {
    const wanted = new Set(foreign);
    const visit = (names) => {
      for (const name of names) {
        wanted.add(name);
        visit(Object.keys(lock.packages[`node_modules/${name}`].dependencies ?? {}));
      }
    };
    visit(Object.keys(json('package.json').dependencies));
    assert.deepEqual(packages.map(fullName).sort(), [...wanted].sort());
    for (const component of packages) {
      const locked = lock.packages[`node_modules/${fullName(component)}`];
      assert.equal(component.version, locked.version);
      assert.equal(component.licenses[0].license.id, locked.license);
      const hash = Buffer.from(component.hashes[0].content, 'hex').toString('base64');
      assert.equal(`sha512-${hash}`, locked.integrity);
      assert.match(component.purl, /^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\d.]+$/);
    }
  });

  it('names each script with its hash, and what of others is in it', () => {
    const files = bill.components.filter(({ type }) => type === 'file');
    const hashes = files.map(({ name, hashes: [{ alg, content }] }) => {
      assert.equal(alg, 'SHA-384');
      const hash = Buffer.from(content, 'hex').toString('base64');
      return [name.replace('dist/', ''), `sha384-${hash}`];
    });
    assert.deepEqual(Object.fromEntries(hashes), json('dist/integrity.json'));
    for (const file of scripts) {
      const names = needs.get(`dist/${file}`).map((ref) => fullName(byRef.get(ref)));
      assert.deepEqual(names.sort(), contents.get(file), file);
    }
  });
});
