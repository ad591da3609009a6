import { expect } from '@open-wc/testing';
import { settled, until } from '../elements/fixtures.js';
import { open } from '../embeds/page.js';
import { serve } from '../transport/serve.js';
import { good, type Load } from './playing.js';

/** What the worker answers with, to whatever a feed's address is asked. */
export type WorkerAnswer = 'good' | 'error' | 'opaque';

/** A page of its own, with a service worker between it and every feed. */
export interface WorkerPage {
  /** From now on the worker answers so. */
  answerWith(answer: WorkerAnswer): Promise<void>;
  /** A list in the page, of an address whose server answers well; not yet settled. */
  list(): Promise<Load>;
  close(): Promise<void>;
}

const folder = new URL('./worker/', import.meta.url);

/** @returns why there is none, in an engine that allows none here */
export async function openWorkerPage(): Promise<WorkerPage | string> {
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register(new URL('worker.js', folder));
  } catch (error) {
    return `no service worker may be registered here (${(error as Error).message})`;
  }
  await until(() => registration.active?.state === 'activated', 'an active worker');
  const page = await open(new URL('page.html', folder).pathname);
  await until(() => page.window.navigator.serviceWorker.controller, 'a controlled page');
  await until(() => page.window.customElements.get('iom-news-list'), 'defined elements');
  return {
    answerWith: (answer) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        registration.active!.postMessage(answer, [port2]);
      }),
    list: async () => {
      const served = await serve(good);
      const list = page.document.createElement('iom-news-list');
      list.src = served.url;
      page.document.body.append(list);
      return { served, list };
    },
    close: async () => {
      expect(page.errors).to.deep.equal([]);
      await registration.unregister();
    },
  };
}

/** A list of the page that has settled. */
export async function settledIn(page: WorkerPage): Promise<Load> {
  const load = await page.list();
  await settled(load.list);
  return load;
}
