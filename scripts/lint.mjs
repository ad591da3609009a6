// `npm run lint`: types, style, templates.
import { availableParallelism } from 'node:os';
import { runSteps } from './steps.mjs';

const bin = (path) => `node_modules/${path}`;

const templates = ['--strict', '--maxWarnings', '0'];
// Its list of CSS properties is years old; and elements are defined by define/, never by a template.
templates.push('--rules.no-invalid-css', 'off', '--rules.no-missing-import', 'off');

// The longest first.
const steps = {
  eslint: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
  prettier: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  'lit-analyzer': ['scripts/lint/templates.mjs', ...templates, 'src/**/*.ts'],
  types: [bin('typescript/bin/tsc'), '--noEmit'],
};

await runSteps(steps, availableParallelism());
