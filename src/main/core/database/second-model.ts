/** Takes a workshop of the model's first edition over into the second: its changed values, as a step of its history. */
import { adopted } from '#shared/analysis/first-model.ts';
import type { EditLabel } from '#shared/commands/edit-label.ts';
import { EMPTY_DIFF } from '#shared/commands/diff.ts';
import type { StoredEngagement } from './stored-engagement.ts';

const LABEL: EditLabel = { key: 'modelAdopted', params: {}, subjects: [] };

/** The workshop's own record before and after; null where nothing of the first edition was changed in it. */
export function modelStep<R extends object>(from: R) {
  const values = adopted(from);
  if (!values) return null;
  const to = { ...from, ...values };
  return { to, label: LABEL, diff: { ...EMPTY_DIFF, updated: [[from, to] as const] } };
}

/** The same for what a file holds; one that was written by this edition comes back as it is. */
export function withSecondModel(held: StoredEngagement): StoredEngagement {
  const own = held.records.find(({ type }) => type === 'workshop');
  const step = own && modelStep(JSON.parse(own.body) as object);
  if (!step) return held;
  const { cursor } = held;
  const done = held.history.filter(({ seq }) => seq <= cursor);
  const at = done.at(-1)?.at ?? new Date(0).toISOString();
  const seq = cursor + 1;
  const entry = { seq, first: seq, at, label: JSON.stringify(step.label), diff: JSON.stringify(step.diff) };
  return {
    ...held,
    records: held.records.map((record) =>
      record === own ? { ...record, body: JSON.stringify(step.to) } : record,
    ),
    history: [...done, entry],
    cursor: seq,
  };
}
