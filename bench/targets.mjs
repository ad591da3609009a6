import { ratio } from './format.mjs';

const named = (rows, name) => rows?.find((row) => row.name === name);
const ours = (rows) => named(rows, 'ours');
const floor = (rows) => named(rows, 'floor');
const longest = (...steps) =>
  steps.every(Boolean) ? Math.max(...steps.map((step) => step.longest)) : undefined;

/** What has to hold, with what was measured; what was not measured is left out. */
export function targets({ sizes, read, many, shift }) {
  const list = [];
  const most = (name, value, limit, write = ratio) => {
    if (value === undefined) return;
    list.push({ name, value: write(value), limit: `≤ ${write(limit)}`, isMet: value <= limit });
  };
  const none = (name, value, write) => {
    if (value === undefined) return;
    list.push({ name, value: write(value), limit: write(0), isMet: value === 0 });
  };
  const task = (value) => (value ? `${Math.round(value)} ms` : 'none');
  const kilobytes = (value) => `${value.toFixed(2)} KB`;

  const { use: small, warm: smallWarm } = sizes[1000] ?? {};
  const { use: large, warm: largeWarm, all, slow } = sizes[10_000] ?? {};

  most('mount, 20 of 1,000, over HTTP: cpu × floor', ours(small)?.mount.ratio, 1.25);
  most('mount, 20 of 10,000, over HTTP: cpu × floor', ours(large)?.mount.ratio, 1.25);
  most('mount, 20 of 1,000, warm: cpu × floor', ours(smallWarm)?.mount.ratio, 1.25);
  most('mount, 20 of 10,000, warm: cpu × floor', ours(largeWarm)?.mount.ratio, 1.25);
  none('mount, 20 of 10,000: task over 50 ms', longest(ours(large)?.mount), task);
  most('filter, 10,000: cpu × floor', ours(large)?.filter.ratio, 1);
  most('search, 10,000: cpu × floor', ours(large)?.search.ratio, 1);
  none('search, 10,000, four times slower: task over 50 ms', longest(ours(slow)?.search), task);
  if (all) {
    most('all 10,000 shown, mount: cpu × floor', ours(all).mount.ratio, 0.5);
    most('all 10,000 shown, filter: cpu × floor', ours(all).filter.ratio, 0.5);
    none('all 10,000 shown: task over 50 ms', longest(ours(all).mount), task);
  }
  if (all && large) {
    const paged = ours(large);
    most('all 10,000 shown, first stories: wall × 20 shown', ours(all).first / paged.mount.wall, 2);
    most(
      'memory, all 10,000 shown: a card',
      (ours(all).heap - paged.heap) / (10_000 - 20) / 1e3,
      4,
      kilobytes,
    );
  }
  if (large) {
    const above = (ours(large).heap - floor(large).heap) / 10_000 / 1e3;
    most('memory, 20 of 10,000 shown: an item, above the floor', above, 0.3, kilobytes);
  }
  if (read) {
    most('normalise 10,000: × JSON.parse', read.normalise.ratio, 1.5);
    most('tag 10,000: × JSON.parse', read.tag.ratio, 4);
  }
  if (many) {
    most('50 widgets: script cpu × 50 times one', many.ratio, 0.5);
    most('50 widgets: requests', many.requests, 1, String);
  }
  if (shift) {
    const moved = Math.max(...shift.map(({ after }) => after));
    none('layout shift after the first paint', moved, (value) => value.toFixed(4));
  }
  return list;
}
