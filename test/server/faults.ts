/** What the fault server sends for one request, and what is wrong about it. */
export interface Answer {
  /** 200 when left out. */
  status?: number;
  statusText?: string;
  /** `{url}` and `{elsewhere}` in a value stand for this address here and at another origin. */
  headers?: Record<string, string>;

  /** The body as text, … */
  body?: string;
  /** … as a value to send as JSON, … */
  json?: unknown;
  /** … as bytes, … */
  base64?: string;
  /** … or as a text said again until it has so many bytes. */
  repeat?: { text: string; bytes: number; before?: string; after?: string };
  /** Named in `Content-Type`. `body` is sent in it when it is Latin-1, else as UTF-8. */
  charset?: string;

  chunked?: boolean;
  /** `bad`: it begins as gzip and goes on as something else. */
  gzip?: 'valid' | 'bad';
  /** Waits before the headers. */
  delayMs?: number;
  /** Waits after each piece of the body. */
  dripMs?: number;
  /** Size of such a piece; 1 when left out. */
  dripBytes?: number;
  /** Says nothing more: before the headers, or after `hangAfter` bytes of the body. */
  hang?: 'headers' | 'body';
  hangAfter?: number;
  /** Ends the connection after so many bytes, though more were promised. */
  truncate?: number;
  /** Resets the connection: before the headers, or after the body's last byte. */
  reset?: 'headers' | 'body';
  /** `false` leaves out the CORS headers; a text is the one origin allowed. */
  cors?: boolean | string;
}

/** A request that the fault server saw. */
export interface SeenRequest {
  method: string;
  /** Path and query. */
  target: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Milliseconds since 1970. */
  time: number;
  /** `cut`: the client went away, or the server broke off by order. */
  end: 'open' | 'answered' | 'cut';
}

/** One address that answers as declared. */
export interface Served {
  url: string;
  /** The same at another origin. */
  elsewhere: string;
  /** What was asked so far; preflights have the method `OPTIONS`. */
  requests(): Promise<SeenRequest[]>;
  /** Answers from now on as declared anew. */
  change(answers: Answer | Answer[]): Promise<void>;
  /** Cuts what is open. Do this after a test that hangs: a browser opens six connections a host. */
  close(): Promise<void>;
}

declare global {
  var faultServer: string;
}

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(`${globalThis.faultServer}${path}`, init);
  if (!response.ok) throw new Error(`The fault server said ${response.status} to ${path}.`);
  return response.status === 204 ? undefined : await response.json();
}

async function declare(key: string, answers: Answer | Answer[]): Promise<void> {
  await ask(`/script/${key}`, { method: 'POST', body: JSON.stringify([answers].flat()) });
}

let origins: Promise<{ elsewhere: string; refused: string }> | undefined;

function allOrigins(): Promise<{ elsewhere: string; refused: string }> {
  origins ??= ask('/origins') as Promise<{ elsewhere: string; refused: string }>;
  return origins;
}

export const faults = {
  /** Makes an address that gives these answers in turn; the last one repeats. */
  async serve(answers: Answer | Answer[]): Promise<Served> {
    const key = crypto.randomUUID();
    await declare(key, answers);
    const { elsewhere } = await allOrigins();
    return {
      url: `${globalThis.faultServer}/f/${key}`,
      elsewhere: `${elsewhere}/f/${key}`,
      requests: async () => (await ask(`/log/${key}`)) as SeenRequest[],
      change: (next) => declare(key, next),
      close: async () => {
        await ask(`/script/${key}`, { method: 'DELETE' });
      },
    };
  },

  /** An address where nothing listens. */
  async refused(): Promise<string> {
    return `${(await allOrigins()).refused}/feed.json`;
  },

  /**
   * An address whose host nobody has. Its label is longer than the 63 octets that a name may have
   * (RFC 1035, 2.3.4): it is unknown at once, also where the resolver of a machine does not answer.
   */
  unknown: `http://${'a'.repeat(64)}.invalid/feed.json`,
};
