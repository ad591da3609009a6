import { publishable } from './scripts/manifest/publishable.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/locales/**', 'src/places/**', 'src/render/**', 'src/cli/**'],
  litelement: true,
  // Else the analyzer writes its own output folder into package.json.
  packagejson: false,
  plugins: [publishable()],
};
