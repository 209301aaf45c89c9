/** Methods about points in time: the history, and named snapshots. */
import * as v from 'valibot';
import { id, text } from '../domain/fields.ts';
import { method } from './method.ts';
import type { SnapshotLine, StateAt } from './safety-types.ts';
import type { Committed, HistoryLine } from './types.ts';

const seq = v.pipe(v.number(), v.integer(), v.minValue(0));
const point = { workshopId: id, seq };
const snapshot = { workshopId: id, snapshotId: id };
/** What every change says about itself; a repeated edit id is acknowledged, not applied twice. */
const change = { workshopId: id, editId: id, revision: v.pipe(v.number(), v.integer()) };
const name = v.pipe(text(120), v.trim(), v.minLength(1));

export const historyMethods = {
  /** Steps before `before` without what they did, newest first; those that can be redone among them. */
  'history.lines': method<readonly HistoryLine[]>()(
    v.object({
      workshopId: id,
      before: v.pipe(v.number(), v.integer()),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
    }),
  ),
  /** The workshop as it was after step `seq`, to look at. */
  'history.at': method<StateAt>()(v.object(point)),
  /** Goes to a point by undoing or redoing all that lies between, as one move. */
  'history.jump': method<Committed>()(v.object({ ...change, to: seq })),
  /** Brings a point back as a new edit, which keeps every step and can be undone. */
  'history.restore': method<Committed>()(v.object({ ...change, seq })),

  'snapshots.list': method<readonly SnapshotLine[]>()(v.object({ workshopId: id })),
  'snapshots.add': method<SnapshotLine>()(v.object({ workshopId: id, name })),
  'snapshots.rename': method<null>()(v.object({ ...snapshot, name })),
  /** Takes a snapshot off the list; `snapshots.putBack` undoes it. */
  'snapshots.remove': method<null>()(v.object(snapshot)),
  'snapshots.putBack': method<null>()(v.object(snapshot)),
  'snapshots.at': method<StateAt>()(v.object(snapshot)),
  'snapshots.restore': method<Committed>()(v.object({ ...change, snapshotId: id })),
} as const;
