/**
 * The process in which files from outside are read. A thread does the reading, within a limit of JavaScript's memory; this
 * side passes on what is said, watches the memory of all of it, and ends everything when nobody is there to be told.
 */
import { startThread } from '../threads/threads.ts';
import type { GuardMessage, ReadingThread } from './guard-messages.ts';

/** Electron's way to the process above; Node has `process.send`. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
const { parentPort } = process as { parentPort?: ParentPort };

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

/** Threads that are ended in the middle of native code can take their process along: this one ends as a whole. */
const end = () => process.kill(process.pid, 'SIGKILL');

function say(message: GuardMessage): void {
  if (parentPort) parentPort.postMessage(message);
  else process.send?.(message, undefined, undefined, () => undefined);
  if (message.type === 'full' || message.type === 'broke') setTimeout(end, LAST_WORD);
}

const thread = startThread(name as ReadingThread, {
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

if (parentPort) parentPort.on('message', ({ data }) => thread.postMessage(data));
else {
  process.on('message', (message) => thread.postMessage(message));
  process.on('disconnect', end);
}
