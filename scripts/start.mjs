// `npm start`: the demonstration site, from the built files.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { createStaticServer, listen } from './static-server.mjs';

// The built files are committed, so a fresh clone needs no install to look at the demonstration.
if (!existsSync(join(root, 'dist/iom-news.js'))) {
  const { ready } = await import('./ready.mjs');
  await ready();
  const { build } = await import('./build.mjs');
  await build();
}

const server = createStaticServer({
  '/': join(root, 'stories/embeds'),
  '/dist/': join(root, 'dist'),
});
const port = await listen(server, Number(process.env.PORT || 8000));
console.log(`\n  The demonstration is at  http://localhost:${port}/\n\n  Stop it with Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
