import { type Answer, faults, type SeenRequest, type Served } from '../server/faults.js';

const served: Served[] = [];

/** An address that answers as declared, until the test ends. */
export async function serve(answers: Answer | Answer[]): Promise<Served> {
  const one = await faults.serve(answers);
  served.push(one);
  return one;
}

// A browser opens six connections a host, and some answers here never end.
afterEach(() => Promise.all(served.splice(0).map((one) => one.close())));

/** Less than the deadline of a request, so that what only the deadline ends counts as not ended. */
const patience = 10_000;

/** Waits until something is so; what never comes to be fails the test. */
export async function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const result = await look();
    if (result) return result;
    if (performance.now() > end) throw new Error(`It never came to this: ${look.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The first request of an address, once it has come. */
export const firstRequest = ({ requests }: Served): Promise<SeenRequest | undefined> =>
  eventually(async () => (await requests())[0]);

/** How the first request of an address ended, once it has. */
export const firstEnd = ({ requests }: Served): Promise<SeenRequest['end'] | undefined> =>
  eventually(async () => {
    const end = (await requests())[0]?.end;
    return end === 'open' ? undefined : end;
  });
