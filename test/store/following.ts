import { formats } from '../../src/formats/index.js';
import { type FeedSource, remoteSource } from '../../src/store/feed-source.js';
import { eventually } from '../transport/serve.js';

/** A JSON Feed with as many stories as it is told. */
export const feedOf = (stories: number, title = 'News'): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  items: Array.from({ length: stories }, (_, i) => ({
    id: `${i + 1}`,
    title: `Story ${i + 1}`,
    date_published: '2020-08-27',
    tags: [i % 2 ? 'even' : 'odd'],
    _iom: { countries: [i % 2 ? 'GT' : 'HN'] },
  })),
});

/** The source of an address, as a host has it. */
export const sourceOf = (url: string, among = formats): FeedSource =>
  remoteSource(url, location.href, among);

const leavers: (() => void)[] = [];

/** Follows something until the test ends, or until the function it returns is called. */
export function follow(
  followed: { subscribe(listener: () => void): () => void },
  listener: () => void = () => undefined,
): () => void {
  const leave = followed.subscribe(listener);
  leavers.push(leave);
  return leave;
}

afterEach(() => {
  for (const leave of leavers.splice(0)) leave();
});

/** Waits until a source awaits no answer any more. */
export const settled = (source: FeedSource): Promise<unknown> =>
  eventually(() => source.phase !== 'loading' && !source.isReloading);

/** A source that is followed and has its answer. */
export async function followed(url: string, among = formats): Promise<FeedSource> {
  const source = sourceOf(url, among);
  follow(source);
  await settled(source);
  return source;
}

/** Everything that happens when the last follower has left has happened. */
export const task = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
