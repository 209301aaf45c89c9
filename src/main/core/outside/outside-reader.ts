/**
 * Files from outside, read in a process of their own with a limit of memory and of time: what a file costs it costs that
 * process, and the window goes on answering. Both limits are told in words when they are reached.
 */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Held } from '../database/copies.ts';
import type { StoredEngagement } from '../database/stored-engagement.ts';
import { LISTS } from './outside-messages.ts';
import type { Lot, OutsideMessage } from './outside-messages.ts';
import type { OutsideResults, OutsideTask } from './outside-tasks.ts';
import { limitsFor } from './reading-limits.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { endedBy, limitTime, startReading } from './reading-process.ts';
import type { ReadingProcess } from './reading-process.ts';

type Any = OutsideResults[OutsideTask['kind']];

/** A process that did its work well waits this long for the next file. */
const IDLE_MS = 20_000;
let waiting: ReadingProcess | null = null;
let idle: NodeJS.Timeout | undefined;

/**
 * Does a task of `outside-tasks.ts`. Throws what the task throws, `file.tooMuchMemory`, `file.tooSlow`; `job.cancelled`
 * where the signal says so.
 */
export async function readOutside<T extends OutsideTask>(
  task: T,
  { limits, signal }: { readonly limits?: ReadingLimits; readonly signal?: AbortSignal } = {},
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
  const done = await inProcess(task, basename(first), limits ?? limitsFor(size), signal);
  return done as OutsideResults[T['kind']];
}

function processFor(limits: ReadingLimits): ReadingProcess {
  clearTimeout(idle);
  const kept = waiting;
  waiting = null;
  if (kept?.isAlive() && kept.megabytes === limits.megabytes) return kept;
  kept?.end();
  return startReading('outside', limits);
}

function keep(reading: ReadingProcess): void {
  waiting?.end();
  waiting = reading;
  clearTimeout(idle);
  idle = setTimeout(endWaiting, IDLE_MS).unref();
}

/** Ends the process that waits for the next file. */
export function endWaiting(): void {
  clearTimeout(idle);
  waiting?.end();
  waiting = null;
}

function inProcess(
  task: OutsideTask,
  name: string,
  limits: ReadingLimits,
  signal: AbortSignal | undefined,
): Promise<Any> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new PhaseboardError('job.cancelled'));
      return;
    }
    const reading = processFor(limits);
    let endWatch: () => void = () => undefined;
    const lots: Lot[] = [];
    const end = (sound: boolean, settle: () => void) => {
      endWatch();
      signal?.removeEventListener('abort', cancel);
      reading.attend(null);
      if (sound) keep(reading);
      else reading.end();
      settle();
    };
    const fail = (error: Error) => end(false, () => reject(error));
    const cancel = () => fail(new PhaseboardError('job.cancelled'));
    const heard = (message: OutsideMessage) => {
      if (message.type === 'begun') {
        // The clock begins when the reading has: starting the process is not the file's doing.
        const seconds = Math.ceil(limits.milliseconds / 1000);
        endWatch = limitTime(reading, limits, () =>
          fail(new PhaseboardError('file.tooSlow', { name, seconds })),
        );
      } else if (message.type === 'lot') {
        lots.push(message.lot);
        reading.send('taken');
      } else if (message.type === 'done') end(true, () => resolve(filled(message.result, lots)));
      else {
        const { code, details, message: cause } = message.error;
        end(true, () => reject(new PhaseboardError(code, details, cause)));
      }
    };
    reading.attend({
      heard: (message) => heard(message as OutsideMessage),
      ended: (how) => fail(endedBy(how, name, limits)),
    });
    signal?.addEventListener('abort', cancel, { once: true });
    reading.send(task);
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
