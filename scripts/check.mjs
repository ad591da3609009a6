// `npm run check`: is what would be published sound? Works on the dist/ that is there.
import { runSteps } from './steps.mjs';

const bin = (path) => `node_modules/${path}`;

// Two of the checks pack, and would each build first.
process.env.npm_config_ignore_scripts = 'true';

await runSteps({
  publint: [bin('publint/src/cli.js'), '--strict', '--pack', 'npm'],
  attw: [bin('@arethetypeswrong/cli/dist/index.js'), '--pack', '.', '--profile', 'esm-only'],
  knip: [bin('knip/bin/knip.js')],
  bytes: ['scripts/bytes.mjs'],
  'reproducible build': ['scripts/reproducible.mjs'],
});
