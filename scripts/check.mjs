// `npm run check`: is what would be published sound? Works on the dist/ that is there.
import { availableParallelism } from 'node:os';
import { runSteps } from './steps.mjs';

const bin = (path) => `node_modules/${path}`;

// Two of the checks pack, and would each build first.
process.env.npm_config_ignore_scripts = 'true';

// The longest first.
const steps = {
  'reproducible build': ['scripts/reproducible.mjs'],
  attw: [bin('@arethetypeswrong/cli/dist/index.js'), '--pack', '.', '--profile', 'esm-only'],
  publint: [bin('publint/src/cli.js'), '--strict', '--pack', 'npm'],
  knip: [bin('knip/bin/knip.js')],
  bytes: ['scripts/bytes.mjs'],
};

await runSteps(steps, availableParallelism());
