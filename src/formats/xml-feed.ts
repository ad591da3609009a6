import type { DraftFeed, RawBody, ReadField } from './format.js';

export function parse(_body: RawBody, _field: ReadField): DraftFeed {
  throw new TypeError('not yet');
}
