import { FeedError } from '../../src/model/feed-error.js';
import { request, type RequestOptions } from '../../src/transport/request.js';

/** The error that a request ends with. */
export async function errorOf(url: string, options?: RequestOptions): Promise<FeedError> {
  try {
    await request(url, options);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('The request brought an answer.');
}

export const codeOf = async (url: string, options?: RequestOptions): Promise<string> =>
  (await errorOf(url, options)).code;
