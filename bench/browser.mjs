import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser.mjs';

export async function launch() {
  const { path, ...options } = await findBrowser();
  return puppeteer.launch({ executablePath: path, ...options });
}

const desktop = { width: 1280, height: 900 };

/** A page in a context of its own, so that nothing is cached, for as long as the work takes. */
export async function inFreshPage(browser, url, work, { viewport = desktop, prepare } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error));
    await page.setViewport(viewport);
    await prepare?.(page);
    await page.goto(url);
    const result = await work(page);
    if (problems.length) throw problems[0];
    return result;
  } finally {
    await context.close();
  }
}

async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Measures work on a page: `cpu` is milliseconds of CPU of its main thread. */
export async function meter(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await sleep(50);
  return {
    async cpu(work) {
      const before = await metrics(session);
      const result = await work();
      const after = await metrics(session);
      return { ...result, cpu: (after.ThreadTime - before.ThreadTime) * 1000 };
    },
    async memory() {
      await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize, Nodes } = await metrics(session);
      return { heap: JSHeapUsedSize, nodes: Nodes };
    },
  };
}

/** Four times slower, as a cheap phone is to a desk computer in Lighthouse. */
const slowdown = 4;

export async function slowDown(page) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}
