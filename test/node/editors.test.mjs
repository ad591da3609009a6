import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/root.mjs';

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

const description = read('package.json');
const html = read('dist/vscode.html-custom-data.json');
const css = read('dist/vscode.css-custom-data.json');
const web = read(description['web-types']);
const elements = read('dist/custom-elements.json')
  .modules.flatMap((module) => module.declarations)
  .filter((declaration) => declaration.tagName);

const names = (entries = []) => entries.map(({ name }) => name);

describe('what editors read', () => {
  for (const [editor, tags] of [
    ['VS Code', html.tags],
    ["JetBrains' editors", web.contributions.html.elements],
  ]) {
    it(`tells ${editor} of every element and attribute, and explains it`, () => {
      assert.deepEqual(
        tags.map(({ name, attributes }) => [name, names(attributes)]),
        elements.map(({ tagName, attributes }) => [tagName, names(attributes)]),
      );
      for (const entry of tags.flatMap((tag) => [tag, ...tag.attributes])) {
        assert.ok(entry.description.value ?? entry.description, entry.name);
      }
    });

    it(`offers ${editor} the words of an attribute`, () => {
      const list = tags.find(({ name }) => name === 'iom-news-list');
      const layout = list.attributes.find(({ name }) => name === 'layout');
      assert.deepEqual(names(layout.values), ['list', 'grid', 'compact', 'featured', 'carousel']);
    });
  }

  it('has every custom property, part and state once', () => {
    for (const [entries, member, sign] of [
      [css.properties, 'cssProperties', (name) => name],
      [css.pseudoElements, 'cssParts', (name) => `::part(${name})`],
      [css.pseudoClasses, 'cssStates', (name) => `:state(${name})`],
    ]) {
      const known = elements.flatMap((element) => names(element[member])).map(sign);
      assert.deepEqual(names(entries), [...new Set(known)].sort());
    }
  });

  it('has the version of the package', () => {
    assert.equal(web.version, description.version);
  });
});
