/** The thread in which files from outside are read. What is large goes back in lots, each when the last one was taken. */
import { parentPort } from 'node:worker_threads';
import { toErrorData } from '#shared/domain/errors.ts';
import type { Held } from '../database/copies.ts';
import type { StoredEngagement } from '../database/stored-engagement.ts';
import { LISTS } from './outside-messages.ts';
import type { Lot, OutsideMessage } from './outside-messages.ts';
import { doTask } from './outside-tasks.ts';
import type { OutsideTask } from './outside-tasks.ts';

/** Letters and bytes of a lot: taking it takes the other thread some milliseconds. */
const LOT = 512 * 1024;

const tell = (message: OutsideMessage) => parentPort?.postMessage(message);
let hear: (message: unknown) => void = () => undefined;
const taken = () => new Promise((resolve) => (hear = resolve));

const weight = (item: { body?: string | Uint8Array; diff?: string | Uint8Array }): number =>
  200 + (item.body?.length ?? 0) + (item.diff?.length ?? 0);

function* lotsOf(held: StoredEngagement, of: number): Generator<Lot> {
  for (const list of LISTS) {
    let [items, size]: [unknown[], number] = [[], 0];
    for (const item of held[list]) {
      items.push(item);
      size += weight(item);
      if (size < LOT) continue;
      yield { of, list, items };
      [items, size] = [[], 0];
    }
    if (items.length > 0) yield { of, list, items };
  }
}

const emptied = (held: StoredEngagement): StoredEngagement => ({
  ...held,
  records: [],
  unknown: [],
  history: [],
  snapshots: [],
});

async function run(task: OutsideTask): Promise<void> {
  tell({ type: 'begun' });
  try {
    const result = await doTask(task);
    const large =
      task.kind === 'engagement'
        ? [result as StoredEngagement]
        : task.kind === 'held'
          ? (result as readonly Held[]).map(({ held }) => held)
          : [];
    for (const [of, held] of large.entries()) {
      for (const lot of lotsOf(held, of)) {
        tell({ type: 'lot', lot });
        await taken();
      }
    }
    if (task.kind === 'engagement') tell({ type: 'done', result: emptied(result as StoredEngagement) });
    else if (task.kind === 'held') {
      const held = (result as readonly Held[]).map((one) => ({ ...one, held: emptied(one.held) }));
      tell({ type: 'done', result: held });
    } else tell({ type: 'done', result });
  } catch (error) {
    tell({ type: 'error', error: toErrorData(error) });
  }
}

parentPort?.on('message', (message: OutsideTask | 'taken') => {
  if (message === 'taken') hear(message);
  else void run(message);
});
