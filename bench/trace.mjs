/** What Chromium is to write down: tasks of threads, and scripts that run in them. */
export const categories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
];

/** The script that an event ran, compiled or evaluated, if it is one of these. */
function scriptOf({ name, args }) {
  if (!/^(FunctionCall|EvaluateScript|TimerFire|FireAnimationFrame|v8\.)/.test(name)) return '';
  return args?.data?.url ?? args?.fileName ?? args?.data?.fileName ?? '';
}

const isTask = ({ name, ph }) => ph === 'X' && /(^|::)RunTask$/.test(name);

/** Start and end in microseconds. */
const within = (event, task) => event.ts >= task.ts && event.ts < task.ts + task.dur;

/** The main thread of the page: that of the process in which the site's scripts ran. */
function mainThread(events, origin) {
  const names = events.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const count = ({ pid, tid }) =>
    events.filter(
      (event) =>
        event.pid === pid && event.tid === tid && JSON.stringify(event.args).includes(origin),
    ).length;
  return names
    .map((name) => ({ ...name, count: count(name) }))
    .sort((a, b) => b.count - a.count)[0];
}

/**
 * The tasks of a page's main thread, in milliseconds since the first of them.
 *
 * @param {object[]} events of a trace
 * @param {string} origin of the page
 * @param {(url: string) => boolean} isOurs whether a script is ours
 * @returns {{ start: number, duration: number, cpu: number, isOurs: boolean, scripts: string[] }[]} `scripts` are ours
 */
export function readTasks(events, origin, isOurs) {
  const { pid, tid } = mainThread(events, origin);
  const own = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = [];
  for (const event of own.filter(isTask)) {
    // Tasks of the scheduler nest; the outermost is the one that keeps a visitor waiting.
    if (!tasks.length || !within(event, tasks.at(-1))) {
      tasks.push({ ...event, isOurs: false, scripts: new Set() });
    }
  }
  let index = 0;
  for (const event of own) {
    while (index < tasks.length - 1 && event.ts >= tasks[index].ts + tasks[index].dur) index++;
    if (!tasks[index] || !within(event, tasks[index])) continue;
    const task = tasks[index];
    const script = scriptOf(event);
    // Promises go on without an address, and the page has no other script that has any.
    if (isOurs(script) || event.name === 'RunMicrotasks') task.isOurs = true;
    if (isOurs(script)) task.scripts.add(new URL(script).pathname.split('/').at(-1));
  }
  return tasks.map((task) => ({
    start: (task.ts - tasks[0].ts) / 1000,
    duration: task.dur / 1000,
    cpu: (task.tdur ?? task.dur) / 1000,
    isOurs: task.isOurs,
    scripts: [...task.scripts],
  }));
}
