import { expect } from '@open-wc/testing';
import type { Served } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import { allPayloads } from './all-payloads.js';
import { type Attack, attacksOf } from './payloads.js';
import { pictureServer, strangeRequests } from './requests.js';

/** Attacks to show, and the server that their pictures may be asked of. */
export interface Bait {
  readonly attacks: readonly Attack[];
  readonly pictures: Served;
}

/** Plays a test, which ends when all is quiet, and fails where an attack asked for what it must not. */
export async function withBait(play: (bait: Bait) => Promise<void>): Promise<void> {
  const [beacon, pictures] = await Promise.all([serve({ status: 204 }), pictureServer()]);
  const lures = { beacon: beacon.url, pictures: pictures.url };
  await play({ attacks: attacksOf(await allPayloads(), lures), pictures });
  expect(await beacon.requests()).to.deep.equal([]);
  expect(strangeRequests(await pictures.requests())).to.deep.equal([]);
}
