import { chromeLauncher } from '@web/test-runner-chrome';
import { cpus } from 'node:os';
import { findBrowser } from '../find-browser.mjs';
import { webkitLauncher } from './webkit.mjs';

const concurrency = Math.max(1, Math.floor(cpus().length / 2));

/** Nobody asks what the pages of tests loaded; to be told costs more than to load it. */
const unheard = { networkEnabled: false, issuesEnabled: false };

async function chromium() {
  const { path, args, headless } = await findBrowser();
  const { default: puppeteer } = await import('puppeteer-core');
  return chromeLauncher({
    // A Puppeteer of ours, so that the launcher does not search for a browser itself.
    puppeteer,
    launchOptions: { ...unheard, executablePath: path, args, headless },
    concurrency,
  });
}

async function firefox() {
  const { default: puppeteer } = await import('puppeteer-core');
  return chromeLauncher({
    puppeteer,
    launchOptions: {
      ...unheard,
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH || '/usr/bin/firefox-esr',
    },
    concurrency,
  });
}

const engines = { chromium, firefox, webkit: webkitLauncher };

/**
 * @param {string[]} names of `chromium`, `firefox`, `webkit`
 * @returns {Promise<import('@web/test-runner').BrowserLauncher[]>}
 */
export function launchers(names) {
  return Promise.all(
    names.map((name) => {
      const launcher = engines[name];
      if (launcher === undefined) throw new Error(`There is no engine called ${name}.`);
      return launcher();
    }),
  );
}
