import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

/**
 * A browser for the tests of the suite that this is called in.
 *
 * @param {import('puppeteer-core').LaunchOptions} [more] how else to start it
 * @returns {{ newPage: () => Promise<import('puppeteer-core').Page> }}
 */
export function aBrowser(more) {
  let browser;
  before(async () => {
    const { path, ...options } = await findBrowser();
    browser = await puppeteer.launch({ executablePath: path, ...options, ...more });
  });
  after(() => browser?.close());
  return { newPage: () => browser.newPage() };
}
