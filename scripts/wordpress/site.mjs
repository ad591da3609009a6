import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { root } from '../root.mjs';
import { findWordPress } from './packages.mjs';

const fixtures = join(root, 'integrations/wordpress/test/site');

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(isReady, what) {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await isReady()) return;
    await wait(100);
  }
  throw new Error(`${what} did not start within 30 seconds.`);
}

/** Starts a program with its children in a group of their own, so that all of it can be ended. */
function start(command, args, options) {
  const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  return () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    return ended;
  };
}

async function startDatabase(folder) {
  const [data, socket] = [join(folder, 'database'), join(folder, 'db.sock')];
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  const install = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  execFileSync('mariadb-install-db', [...common, ...install], { stdio: 'ignore' });
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'];
  const stop = start('/usr/sbin/mariadbd', [
    ...common,
    ...quick,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'db.pid')}`,
    '--skip-networking',
  ]);
  await until(() => existsSync(socket), 'The database');
  return { socket, stop };
}

const config = (socket, origin) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'AUTH_KEY', '${randomBytes(16).toString('hex')}' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * A WordPress of its own, with the plugin installed from its zip: database, files and address are
 * there for as long as it runs.
 *
 * @param {string} zip the plugin
 * @param {number[]} ports of servers on this machine that WordPress may ask
 */
export async function startSite(zip, ports) {
  const source = findWordPress();
  const folder = mkdtempSync(join(tmpdir(), 'iom-news-wordpress-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const stops = [];
  const stop = async () => {
    await Promise.all(stops.splice(0).map((one) => one()));
    remove();
  };
  // Whoever breaks off leaves nothing running either.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  process.once('exit', () => {
    for (const one of stops.splice(0)) void one();
    remove();
  });
  try {
    const www = join(folder, 'www');
    // Debian links to files of other packages; some of them serve parts that are not used here.
    cpSync(source, www, { recursive: true, dereference: true, filter: existsSync });
    const database = await startDatabase(folder);
    stops.push(database.stop);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(join(www, 'wp-config.php'), config(database.socket, origin));
    cpSync(join(fixtures, 'mu-plugins'), join(www, 'wp-content/mu-plugins'), { recursive: true });
    const env = { ...process.env, IOM_NEWS_PORTS: ports.join(','), PHP_CLI_SERVER_WORKERS: '4' };

    /** Runs PHP inside that WordPress, and gives what it prints. */
    const php = async (file, ...args) => {
      const at = file.includes('\n') || file.includes(';') ? ['-r', file] : [join(fixtures, file)];
      const run = promisify(execFile)('php', ['-d', 'display_errors=stderr', ...at, ...args], {
        cwd: www,
        env,
      });
      return (await run).stdout;
    };
    await php('install.php', database.socket, origin, zip);
    stops.push(
      start('php', ['-S', `127.0.0.1:${port}`, '-t', www, join(fixtures, 'router.php')], { env }),
    );
    const answers = () =>
      fetch(`${origin}/wp-login.php`).then(
        ({ ok }) => ok,
        () => false,
      );
    await until(answers, 'WordPress');
    return {
      origin,
      www,
      /** Evaluates PHP with all of WordPress loaded. */
      evaluate: (code) =>
        php(`$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require 'wp-load.php'; ${code}`),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
