import { png } from '../faults/png.js';
import type { SeenRequest, Served } from '../server/faults.js';
import { serve } from '../transport/serve.js';

/** An address where pictures are. */
export const pictureServer = (): Promise<Served> =>
  serve({ base64: png, headers: { 'content-type': 'image/png' } });

/** A request for a picture tells nobody anything about the page. */
const isPictureRequest = ({ method, headers }: SeenRequest): boolean =>
  method === 'GET' &&
  headers.referer === undefined &&
  headers.cookie === undefined &&
  (headers['sec-fetch-dest'] ?? 'image') === 'image';

/** Requests that are none for a picture, or tell more than is needed. */
export const strangeRequests = (requests: readonly SeenRequest[]): string[] =>
  requests
    .filter((request) => !isPictureRequest(request))
    .map(({ method, target, headers }) => `${method} ${target} ${JSON.stringify(headers)}`);
