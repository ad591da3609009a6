import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {object} Browser
 * @property {string} path the program
 * @property {string[]} args what it must be started with
 * @property {boolean | 'shell'} headless as Puppeteer understands it
 */

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Where a Chrome, a Chromium or an Edge usually lies on this platform. */
function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return macApplications.flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    return windowsPrograms.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium refuses to run as root inside its sandbox. */
const rootArgs = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * Unpacks the bundled Chromium into node_modules: in the shared temporary folder, where the package
 * would put it, a half-written copy or another user's would be taken for whole.
 */
async function unpack() {
  const folder = join(root, 'node_modules', '.cache', 'iom-news', 'chromium');
  const whole = join(folder, '.whole');
  if (!existsSync(whole)) {
    console.log('Unpacking the bundled Chromium (once) …');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  if (!existsSync(whole)) {
    // The package's font settings name the temporary folder; without a font Chromium crashes.
    const fonts = join(folder, 'fonts', 'fonts.conf');
    writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/', `${folder}/`));
    writeFileSync(whole, '');
  }
  return path;
}

/** The Chromium that comes inside an npm package, for a machine that has none. */
async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH.');
  }
  // Makes the package unpack the system libraries that a bare machine lacks, too.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  return {
    path: await unpack(),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: 'shell',
  };
}

/**
 * A Chromium to run the tests in: the one that `CHROME_PATH` names, else an installed one, else the
 * one that the development dependencies bring. `IOM_NEWS_BROWSER=bundled` asks for the last.
 *
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  if (process.env.IOM_NEWS_BROWSER === 'bundled') return bundled();
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!canRun(named)) throw new Error(`CHROME_PATH names no program: ${named}`);
    return { path: named, args: rootArgs(), headless: true };
  }
  const path = usualPlaces().find(canRun);
  return path === undefined ? bundled() : { path, args: rootArgs(), headless: true };
}
