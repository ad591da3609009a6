import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

/** What runs a WordPress. None of them starts a service. */
const installed = [
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'php-gd',
  'mariadb-server-core',
  'mariadb-client-core',
];

/** What is unpacked without installing it: `wordpress` would bring a web server that starts by itself. */
const unpacked = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'php-getid3',
  'libjs-cropper',
  'libjs-underscore',
];

const cache = join(root, 'node_modules/.cache/iom-news/wordpress');
const whole = join(cache, '.whole');

const isInstalled = (name) =>
  /ok installed/.test(
    spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' }).stdout ?? '',
  );

const aptGet = (args, options) =>
  execFileSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    ...options,
  });

function install(missing) {
  if (process.getuid() !== 0) {
    throw new Error(`Programs are missing. Run this once, then try again:
  sudo apt-get install --no-install-recommends ${missing.join(' ')}`);
  }
  aptGet(['update', '-q']);
  aptGet(['install', '-q', '-y', '--no-install-recommends', ...missing]);
}

function unpack() {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const download = () => aptGet(['download', '-q', ...unpacked], { cwd: cache });
  try {
    download();
  } catch (error) {
    // A fresh image has no lists of packages, or old ones.
    if (process.getuid() !== 0) throw error;
    aptGet(['update', '-q']);
    download();
  }
  for (const name of readdirSync(cache).filter((file) => file.endsWith('.deb'))) {
    execFileSync('dpkg-deb', ['-x', join(cache, name), cache]);
    rmSync(join(cache, name));
  }
  writeFileSync(whole, unpacked.join(' '));
}

/**
 * Debian's WordPress, with a PHP and a database server to run it. The network is asked only for what
 * is missing.
 *
 * @returns {string} the folder of WordPress, not to be changed
 */
export function findWordPress() {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(
      'The WordPress tests take their programs from Debian. Run them on Debian or Ubuntu.',
    );
  }
  const missing = installed.filter((name) => !isInstalled(name));
  if (missing.length > 0) install(missing);
  if (!existsSync(whole) || readFileSync(whole, 'utf8') !== unpacked.join(' ')) unpack();
  return join(cache, 'usr/share/wordpress');
}
