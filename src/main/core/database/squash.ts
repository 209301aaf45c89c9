/**
 * Keeps a long history small: the newest steps stay as they are, older ones become one step for many, deflated.
 * Undo goes back over such a step at once. Done when a workshop is first opened in a run, so that no window has
 * steps that are no longer there.
 */
import type Database from 'better-sqlite3';
import type { HistoryEntry } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { HistoryTable } from './history-rows.ts';
import { composed } from './walk-steps.ts';

/** The newest steps that stay single. */
const KEPT_SINGLE = 1000;
/** Edits that one squashed step stands for, at most; those of two days stay apart. */
const TOGETHER = 50;
/** Squashing is worth it when this many steps can go; else it would be done at each opening. */
const WORTH_IT = 500;

/** Squashes the old steps of a workshop whose history stands at `cursor`; answers whether there were enough of them. */
export function squashHistory(db: Database.Database, table: HistoryTable, id: Id, cursor: number): boolean {
  const old = table.singles(id, cursor - KEPT_SINGLE);
  if (old.length < WORTH_IT) return false;
  db.transaction(() => {
    for (const [first, last] of groups(old)) {
      const steps = table.between(id, first.seq, last.seq);
      table.squash(id, {
        seq: last.seq,
        first: first.seq,
        at: last.at,
        label: { key: 'stepsSquashed', params: { count: steps.length }, subjects: [] },
        diff: composed(steps),
      });
    }
  }).immediate();
  return true;
}

type Single = Pick<HistoryEntry, 'seq' | 'at'>;

/** First and last of each run of steps that belongs together. */
function groups(steps: readonly Single[]): (readonly [Single, Single])[] {
  const found: [Single, Single][] = [];
  for (const step of steps) {
    const group = found.at(-1);
    const [first, last] = group ?? [];
    const fits =
      first &&
      last &&
      step.seq === last.seq + 1 &&
      step.seq - first.seq < TOGETHER &&
      step.at.slice(0, 10) === first.at.slice(0, 10);
    if (fits && group) group[1] = step;
    else found.push([step, step]);
  }
  return found.filter(([first, last]) => first !== last);
}
