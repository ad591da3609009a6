import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { withHashes } from '../../scripts/readme-hash.mjs';
import { root } from '../../scripts/root.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'ACCESSIBILITY.md',
];
const readme = read('README.md');
const description = JSON.parse(read('package.json'));

const examples = (language) =>
  [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter((example) => example[1] === language)
    .map((example) => example[2]);

/** What stands in code: in backticks and in code blocks. */
const code = [...readme.matchAll(/`([^`\n]+)`|^```\w+\n([^]*?)^```$/gm)]
  .map(([, inline, block]) => inline ?? block)
  .join('\n');

const isMentioned = (name) =>
  new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`).test(code);

/** The end of the address of a heading, as hosts of repositories make it. */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (file) => [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, text]) => anchor(text));

describe('the README', () => {
  it('has the hashes of what is built', () => {
    const hashes = JSON.parse(read('dist/integrity.json'));
    assert.match(readme, /integrity="sha384-[\w+/]{64}"/);
    assert.match(readme, /"\/iom-news\/chunks\/es-\w+\.js": "sha384-/);
    assert.equal(withHashes(readme, hashes), readme, 'Run "npm run build".');
  });

  it('begins with the two commands', () => {
    const [first] = examples('sh');
    assert.match(first, /^npm start\b.*\nnpm test\b/);
    assert.ok(readme.split('\n').indexOf('```sh') < 8);
  });

  it('names the oldest Node that the package takes', () => {
    const [, version] = /(\d+\.\d+)/.exec(description.engines.node);
    assert.ok(readme.includes(`Node ${version}`) && read('CONTRIBUTING.md').includes(version));
  });

  it('names files that are there', () => {
    for (const [file] of readme.matchAll(/\b(dist|stories)\/[\w./-]*\w/g)) {
      assert.ok(existsSync(join(root, file)), file);
    }
  });

  it('imports only what the package exports', () => {
    const names = [...readme.matchAll(/['`](iom-news\/[\w./-]+|iom-news)['`]/g)].map(
      ([, name]) => name,
    );
    for (const name of new Set(names)) assert.ok(import.meta.resolve(name), name);
  });

  it('names every define/ module', () => {
    const tags = [
      'news',
      'news-list',
      'news-card',
      'country-filter',
      'country-map',
      'topic-filter',
      'news-search',
      'date-filter',
      'news-pager',
    ];
    for (const tag of [...tags, 'all']) {
      assert.ok(isMentioned(tag), tag);
      assert.ok(existsSync(join(root, `dist/esm/define/${tag}.js`)), tag);
    }
  });
});

describe('the TypeScript of the README', () => {
  it('has no errors', () => {
    const options = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    };
    const host = ts.createCompilerHost(options);
    const sources = new Map(
      examples('ts').map((text, index) => [join(root, `readme-${index}.ts`), text]),
    );
    assert.ok(sources.size > 0);
    const { readFile, fileExists, getSourceFile } = host;
    host.fileExists = (file) => sources.has(file) || fileExists(file);
    host.readFile = (file) => sources.get(file) ?? readFile(file);
    host.getSourceFile = (file, ...rest) =>
      sources.has(file)
        ? ts.createSourceFile(file, sources.get(file), ...rest)
        : getSourceFile(file, ...rest);
    const program = ts.createProgram([...sources.keys()], options, host);
    const errors = ts.getPreEmitDiagnostics(program);
    assert.deepEqual(
      errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      [],
    );
  });
});

describe('the README tells of', () => {
  const manifest = JSON.parse(read('dist/custom-elements.json'));
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);

  const kinds = ['attributes', 'events', 'cssParts', 'cssProperties', 'cssStates'];

  it('ten elements', () => {
    assert.equal(elements.length, 10);
    for (const { tagName } of elements) assert.ok(isMentioned(tagName), tagName);
  });

  for (const kind of kinds) {
    it(`all their ${kind}`, () => {
      const names = elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name));
      assert.ok(names.length > 0);
      assert.deepEqual(
        [...new Set(names)].filter((name) => !isMentioned(name)),
        [],
      );
    });
  }

  it('all their public properties', () => {
    const names = elements
      .flatMap(({ members = [] }) => members)
      .filter(({ privacy = 'public', static: isStatic }) => !isStatic && privacy === 'public')
      .filter(({ attribute, name }) => !attribute && name !== 'focus')
      .map(({ name }) => name);
    assert.deepEqual(
      [...new Set(names)].filter((name) => !isMentioned(name)),
      [],
    );
  });

  it('custom properties that exist', () => {
    const known = new Set(
      elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );
    const told = [...readme.matchAll(/--iom-[\w-]*\w/g)].map(([name]) => name);
    assert.deepEqual(
      told.filter((name) => !known.has(name)),
      [],
    );
  });

  it('every language', async () => {
    const { languages } = await import('../../dist/esm/locales/index.js');
    assert.ok(readme.includes(`\`${languages.join(' ')}\``), languages.join(' '));
  });

  it('every sentence of the console, as it is said', () => {
    const files = ['controllers/problems.ts', 'embed/core.ts', 'embed/embed-problems.ts'];
    const source = files.map((file) => read(`src/${file}`)).join('');
    const [, table] = /^\| The console says.*\n.*\n((?:\|.*\n)+)/m.exec(readme);
    const told = table
      .split('\n')
      .flatMap((row) => [...(row.split(' | ')[0].match(/`[^`]+`/g) ?? [])])
      .map((words) => words.slice(1, -1).replace(/ …$/, ''))
      .filter((words) => !words.includes('://'));
    for (const words of told) assert.ok(source.includes(words), `nobody says: ${words}`);

    const sentences = [
      ...source.matchAll(/^ {2}'?([\w-]+)'?: \([^]*?(?=^ {2}'?[\w-]+'?: \(|^\})/gm),
    ];
    assert.ok(sentences.length > 10);
    for (const [sentence, problem] of sentences) {
      assert.ok(
        told.some((words) => sentence.includes(words)),
        `the README does not say what to do about ${problem}`,
      );
    }
  });
});

describe('links lead somewhere', () => {
  for (const document of documents) {
    it(`in ${document}`, () => {
      for (const [, target] of read(document).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(target)) continue;
        const [file, fragment] = target.split('#');
        const path = join(dirname(document), file || document);
        assert.ok(existsSync(join(root, path)), `${document} → ${target}`);
        if (fragment) assert.ok(anchorsOf(path).includes(fragment), `${document} → ${target}`);
      }
    });
  }

  it('to scripts that package.json has', () => {
    for (const document of documents) {
      for (const [, name] of read(document).matchAll(/npm run ([\w:-]+)/g)) {
        assert.ok(name in description.scripts, `${document}: npm run ${name}`);
      }
    }
  });
});

describe('the changelog', () => {
  it('has the version', () => {
    assert.match(read('CHANGELOG.md'), new RegExp(`^## \\[${description.version}\\]`, 'm'));
  });
});

describe('the guide for contributors', () => {
  it('names every folder of src/, and files that are there', () => {
    const guide = read('CONTRIBUTING.md');
    const named = [...guide.matchAll(/`((?:src|test|scripts|stories|\.storybook)\/[\w./-]+)`/g)]
      .map(([, file]) => file)
      .filter((file) => !/\b(name|xx)\b/.test(file));
    for (const file of named) assert.ok(existsSync(join(root, file)), file);
    for (const folder of ['embed', 'define', 'elements', 'controllers', 'store', 'formats']) {
      assert.ok(guide.includes(`\`${folder}/\``), folder);
    }
  });
});
