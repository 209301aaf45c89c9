/**
 * The rules of a workshop, in the one place that commands and commits both ask. A rule is about what a diff does: what
 * was broken before, in a library of an older program, hinders no other edit.
 */
import type { PhaseboardError } from '../../domain/errors.ts';
import type { RecordType, Workshop } from '../../domain/records.ts';
import { applyDiff } from '../diff.ts';
import type { Diff } from '../diff.ts';
import { brokenCircle } from './circles.ts';
import { brokenLock } from './locks.ts';
import { brokenName } from './names.ts';
import { brokenShare } from './shares.ts';

/**
 * The first rule that a diff of `before` breaks, as the error that says so: `edit.locked`, `edit.teamName`,
 * `edit.scenarioName`, `edit.share`, `edit.managerCycle`, `edit.managerCycleIn`; null where it breaks none.
 */
export function brokenRule(before: Workshop, diff: Diff, given?: Workshop): PhaseboardError | null {
  let made = given;
  const after = () => (made ??= applyDiff(before, diff));
  const touched = new Set<RecordType>();
  for (const { type } of diff.added) touched.add(type);
  for (const { type } of diff.removed) touched.add(type);
  for (const [, { type }] of diff.updated) touched.add(type);
  return (
    brokenLock(before, after, diff) ??
    (touched.has('team') || touched.has('scenario') ? brokenName(before, diff) : null) ??
    (touched.has('placement') ? brokenShare(before, diff) : null) ??
    (touched.has('person') || touched.has('adjustment') ? brokenCircle(before, after, diff) : null)
  );
}

/** Throws the first rule that a diff of `before` breaks; `after` is what comes of it, where it is known already. */
export function requireRules(before: Workshop, diff: Diff, after?: Workshop): void {
  const broken = brokenRule(before, diff, after);
  if (broken) throw broken;
}
