/**
 * The process in which files from outside are read. A thread does the reading, within a limit of JavaScript's memory; this
 * side passes on what is said, watches the memory of all of it, and ends everything when nobody is there to be told.
 */
import { Worker } from 'node:worker_threads';
import { endThisProcess, hearParent, tellParent } from '../processes/parent.ts';
import type { GuardMessage, ReadingThread } from './guard-messages.ts';

/** Each thread's program as a source; the build puts it beside this one as `<name>-worker.js`. */
const PROGRAMS = { import: '../files/import-worker.ts', outside: './outside-worker.ts' } as const;

/** Milliseconds between two looks at the memory; a file can fill some 20 MB in between. */
const LOOK_EVERY = 20;
/** Milliseconds of work after which it is told how much it was. */
const WORTH_TELLING = 100;
/** Milliseconds that a last word gets to be heard. */
const LAST_WORD = 100;
/** Megabytes that buffers and SQLite may take beside what JavaScript does. */
const BESIDE = 100;
const MEGABYTE = 1024 * 1024;

const [name = 'outside', megabytes = '320'] = process.argv.slice(2);
const most = process.memoryUsage.rss() + (Number(megabytes) + BESIDE) * MEGABYTE;

function say(message: GuardMessage): void {
  tellParent(message);
  if (message.type === 'full' || message.type === 'broke') setTimeout(endThisProcess, LAST_WORD);
}

const program = import.meta.url.endsWith('.ts') ? PROGRAMS[name as ReadingThread] : `./${name}-worker.js`;
const thread = new Worker(new URL(program, import.meta.url), {
  resourceLimits: { maxOldGenerationSizeMb: Number(megabytes) },
});
thread.on('message', (message: unknown) => say({ type: 'said', message }));
thread.on('error', (error: Error & { code?: string }) =>
  say(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { type: 'full' } : { type: 'broke', cause: String(error) }),
);
thread.on('exit', () => say({ type: 'broke', cause: 'the thread ended' }));

let told = 0;
const watch = setInterval(() => {
  const { user, system } = process.cpuUsage();
  const milliseconds = (user + system) / 1000;
  if (milliseconds - told > WORTH_TELLING) {
    told = milliseconds;
    say({ type: 'worked', milliseconds });
  }
  if (process.memoryUsage.rss() < most) return;
  clearInterval(watch);
  say({ type: 'full' });
}, LOOK_EVERY);

hearParent((message) => thread.postMessage(message));
