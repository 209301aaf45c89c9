/**
 * Files from outside, read in a thread with a limit of memory and of time: what a file costs it costs the thread, and the
 * window goes on answering. Both limits are told in words when they are reached.
 */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Held } from '../database/copies.ts';
import type { StoredEngagement } from '../database/stored-engagement.ts';
import { LISTS } from './outside-messages.ts';
import type { Lot, OutsideMessage } from './outside-messages.ts';
import type { OutsideResults, OutsideTask } from './outside-tasks.ts';
import { startThread } from '../threads/threads.ts';
import { limitsFor } from './thread-limits.ts';
import type { ThreadLimits } from './thread-limits.ts';

type Any = OutsideResults[OutsideTask['kind']];

interface Thread {
  readonly worker: Worker;
  readonly megabytes: number;
}

/** A thread that did its work well waits this long for the next file. */
const IDLE_MS = 20_000;
let waiting: Thread | null = null;
let idle: NodeJS.Timeout | undefined;

/**
 * Does a task of `outside-tasks.ts`. Throws what the task throws, `file.tooMuchMemory`, `file.tooSlow`; `job.cancelled`
 * where the signal says so.
 */
export async function readOutside<T extends OutsideTask>(
  task: T,
  { limits, signal }: { readonly limits?: ThreadLimits; readonly signal?: AbortSignal } = {},
): Promise<OutsideResults[T['kind']]> {
  const paths = task.kind === 'copies' ? task.paths : [task.path];
  const [first = ''] = paths;
  const sizeOf = (path: string) =>
    stat(path).then(
      ({ size }) => size,
      () => 0,
    );
  const sizes = await Promise.all(paths.map(sizeOf));
  const size = sizes.reduce((sum, each) => sum + each, 0);
  const done = await inThread(task, basename(first), limits ?? limitsFor(size), signal);
  return done as OutsideResults[T['kind']];
}

/** What a thread that ended before its time is said to have done. */
export function endedBy(error: unknown, name: string, { megabytes }: ThreadLimits): Error {
  const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (full) return new PhaseboardError('file.tooMuchMemory', { name, limit: megabytes });
  return new PhaseboardError('file.notReadable', { name }, String(error));
}

function threadFor({ megabytes }: ThreadLimits): Thread {
  clearTimeout(idle);
  const kept = waiting;
  waiting = null;
  if (kept?.megabytes === megabytes) return kept;
  if (kept) letGo(kept);
  const worker = startThread('outside', { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  return { worker, megabytes };
}

/** Ends by itself as soon as it hears it. */
function letGo({ worker }: Thread): void {
  worker.postMessage(null);
}

function keep(thread: Thread): void {
  thread.worker.unref();
  if (waiting) letGo(waiting);
  waiting = thread;
  clearTimeout(idle);
  idle = setTimeout(() => {
    if (waiting) letGo(waiting);
    waiting = null;
  }, IDLE_MS).unref();
}

function inThread(
  task: OutsideTask,
  name: string,
  limits: ThreadLimits,
  signal: AbortSignal | undefined,
): Promise<Any> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new PhaseboardError('job.cancelled'));
      return;
    }
    const thread = threadFor(limits);
    const { worker } = thread;
    let timer: NodeJS.Timeout | undefined;
    const lots: Lot[] = [];
    const end = (sound: boolean, settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.off('message', heard).off('error', failed).off('exit', gone);
      if (sound) keep(thread);
      else {
        // A thread that is ended may still say why.
        worker.on('error', () => undefined);
        void worker.terminate();
      }
      settle();
    };
    const fail = (error: Error) => end(false, () => reject(error));
    const cancel = () => fail(new PhaseboardError('job.cancelled'));
    const failed = (error: unknown) => fail(endedBy(error, name, limits));
    const gone = () => failed(new Error('the thread ended'));
    const heard = (message: OutsideMessage) => {
      if (message.type === 'begun') {
        const seconds = Math.ceil(limits.milliseconds / 1000);
        timer = setTimeout(
          () => fail(new PhaseboardError('file.tooSlow', { name, seconds })),
          limits.milliseconds,
        );
      } else if (message.type === 'lot') {
        lots.push(message.lot);
        worker.postMessage('taken');
      } else if (message.type === 'done') end(true, () => resolve(filled(message.result, lots)));
      else {
        const { code, details, message: cause } = message.error;
        end(true, () => reject(new PhaseboardError(code, details, cause)));
      }
    };
    worker.on('message', heard).on('error', failed).on('exit', gone);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.ref();
    worker.postMessage(task);
  });
}

function filled(result: Any, lots: readonly Lot[]): Any {
  if (lots.length === 0) return result;
  const whole = (held: StoredEngagement, of: number): StoredEngagement => ({
    ...held,
    ...Object.fromEntries(
      LISTS.map((list) => [
        list,
        lots.filter((lot) => lot.of === of && lot.list === list).flatMap(({ items }) => items),
      ]),
    ),
  });
  if (!Array.isArray(result)) return whole(result as StoredEngagement, 0);
  return (result as readonly Held[]).map((one, of) => ({ ...one, held: whole(one.held, of) }));
}
