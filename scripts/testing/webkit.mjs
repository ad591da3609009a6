import { webdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The small browser that comes with WebKitGTK; distributions put it in different places. */
function miniBrowser() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const folders = [...libraries.map((name) => join('/usr/lib', name)), '/usr/lib', '/usr/libexec'];
  for (const folder of folders) {
    for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const path = join(folder, version, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  throw new Error('WebKitGTK was not found. On Debian: apt-get install webkit2gtk-driver.');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function startDriver() {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
  let failure;
  driver.once('error', (error) => (failure = error));
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (failure !== undefined) throw failure;
    if (await accepts(port)) return { driver, port };
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds.');
}

/**
 * WebKit through its WebDriver; needs a display, see scripts/test.mjs. A browser that crashed takes
 * its session along: the file that it showed has failed, and the next one gets a new browser.
 */
export async function webkitLauncher() {
  const binary = miniBrowser();
  let { driver, port } = await startDriver();
  process.once('exit', () => driver.kill());
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // A page has loaded when its tests have ended, which takes longer than the client waits.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      // Else the client asks for WebDriver BiDi, which this driver refuses.
      'wdio:enforceWebDriverClassic': true,
    },
  });
  launcher.concurrency = 1;
  launcher.name = 'WebKit';
  const { initialize, stop, stopSession } = launcher;
  let renewed = Promise.resolve();

  /** A new browser with a new driver; who asks meanwhile gets the same. */
  function renew() {
    renewed = renewed.then(async () => {
      driver.kill();
      await stop.call(launcher);
      ({ driver, port } = await startDriver());
      launcher.options.port = port;
      launcher.__managerPromise = undefined;
    });
    return renewed;
  }

  async function open(id, url) {
    await renewed;
    await launcher.ensureManagerInitialized();
    // The launcher's own way does not wait for the answer, and a refusal would end the whole run.
    await launcher.driverManager.startSession(id, url);
  }

  launcher.initialize = async (config) => {
    await initialize.call(launcher, config);
    launcher.name = 'WebKit';
  };
  launcher.startSession = async (id, url) => {
    try {
      await open(id, url);
    } catch (error) {
      console.error(`WebKit went away, and is started anew: ${error.message}`);
      await renew();
      await open(id, url);
    }
  };
  launcher.stopSession = async (id) => {
    try {
      return await stopSession.call(launcher, id);
    } catch (error) {
      // Where there is no new one, the next file says so; unheard here, it would end the whole run.
      renew().catch(() => undefined);
      throw new Error(`WebKit went away during this file: ${error.message}`, { cause: error });
    }
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    driver.kill();
  };
  return launcher;
}
