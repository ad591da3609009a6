import type { Format } from './format.js';
import { jsonFeed } from './json-feed.js';

/** The formats the library reads by itself, in the order they are asked. */
export const formats: readonly Format[] = [jsonFeed];
