// The apps of examples/ are installed and clicked by `npm run test:examples`, which takes minutes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn } from '../../scripts/files-in.mjs';
import { root } from '../../scripts/root.mjs';

const folder = join(root, 'examples');
const apps = readdirSync(folder);
const read = (file) => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');

/** Languages of the README's code that is taken from an app. */
const languages = ['tsx', 'vue', 'svelte', 'typescript', 'mjs', 'njk'];

const lines = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

const sources = (await Promise.all(apps.map((app) => filesIn(join(folder, app)))))
  .flatMap((files, index) => files.map((file) => `examples/${apps[index]}/${file}`))
  .filter((file) => !/\/(node_modules|dist|public|_data)\//.test(file))
  .map((file) => lines(read(file)));

const blocks = [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
  language,
  code: lines(code),
}));

describe('the examples', () => {
  for (const language of languages) {
    it(`are where the README has its ${language} from`, () => {
      const found = blocks
        .filter((block) => block.language === language)
        // What a server does is run as printed by render.test.mjs.
        .filter(({ code }) => !code.includes('iom-news/render'));
      assert.ok(found.length > 0);
      for (const { code } of found) {
        assert.ok(
          sources.some((source) => source.includes(code)),
          `no example says:\n${code}`,
        );
      }
    });
  }

  for (const app of apps) {
    it(`fix the versions of what ${app} needs`, () => {
      const { dependencies, devDependencies, ...description } = JSON.parse(
        read(`examples/${app}/package.json`),
      );
      assert.equal(description.private, true);
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        assert.match(version, name === 'iom-news' ? /^file:\.\.\/\.\.$/ : /^\d+\.\d+\.\d+$/, name);
      }
    });

    it(`have ${app} tried in a browser`, () => {
      assert.ok(read('scripts/examples.mjs').includes(`name: '${app}'`));
    });
  }
});
