/**
 * A command that can be applied again later, to another state than the one it was made on: with the ids it made, so
 * that what was done after it still finds them, and with what its patches were made on.
 */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import type { AnyRecord, Workshop } from '../domain/records.ts';
import { same } from '../domain/same.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import { parseRecord } from '../domain/workshop.ts';
import { apply } from './apply.ts';
import type { Command } from './command.ts';
import type { Diff } from './diff.ts';
import type { Edit } from './edit.ts';

export interface RecordedCommand {
  readonly command: Command;
  /** Ids that the command has made, by what they are for. */
  readonly ids: Readonly<Record<string, Id>>;
  /** Values of several parts that its patches were made on, by `<record>/<field>`. */
  readonly seen?: Readonly<Record<string, unknown>> | undefined;
}

export interface RecordedEdit extends Edit {
  readonly recorded: RecordedCommand;
}

/** Applies a command for the first time. Throws what `apply` throws. */
export function record(workshop: Workshop, command: Command, newId: () => Id): RecordedEdit {
  const [ids, seen] = [givenIds(newId, {}), seenBy(workshop, command)];
  const edit = apply(workshop, command, ids);
  return {
    ...edit,
    recorded: { command: narrowed(workshop, command), ids: ids.made, ...(seen && { seen }) },
  };
}

/**
 * Applies a recorded command to what is true by now: its ids are the same again, and of a value of several parts only
 * those that it changed are changed. Throws what `apply` throws, and `edit.invalid` for what is no command at all.
 */
export function applyAnew(workshop: Workshop, recorded: RecordedCommand, newId: () => Id): RecordedEdit {
  const ids = givenIds(newId, recorded.ids);
  try {
    const edit = apply(workshop, mergedInto(workshop, recorded), ids);
    return { ...edit, diff: checked(edit.diff), recorded: { ...recorded, ids: ids.made } };
  } catch (error) {
    // What came across a border may have any shape; here it meets the workshop for the first time.
    throw error instanceof PhaseboardError
      ? error
      : new PhaseboardError('edit.invalid', { field: 'command' });
  }
}

/** Records of a diff that was not made here, checked before they are kept. */
const checked = (diff: Diff): Diff => ({
  added: diff.added.map(parseRecord),
  updated: diff.updated.map(([from, to]) => [from, parseRecord(to)] as const),
  removed: diff.removed,
});

/** Ids by what they are for: known ones again, new ones noted. Several for one thing are counted. */
function givenIds(newId: () => Id, known: Readonly<Record<string, Id>>) {
  const made: Record<string, Id> = { ...known };
  const asked = new Map<string, number>();
  return {
    made,
    newId(of: string): Id {
      const count = (asked.get(of) ?? 0) + 1;
      asked.set(of, count);
      return (made[count === 1 ? of : `${of}#${count}`] ??= newId());
    },
  };
}

/** Fields of several parts that are edited one by one; each patch of them holds them all. */
const OF_PARTS: readonly string[] = ['figures', 'thresholds', 'report', 'activities'];

interface Patching {
  readonly record: AnyRecord | undefined;
  readonly patch: Parts;
}

/** The patches of a command, with the records that they are laid over. */
function patchesOf(workshop: Workshop, command: Command): readonly Patching[] {
  switch (command.type) {
    case 'workshop.edit':
      return [{ record: Object.values(workshop.workshop)[0], patch: command.patch }];
    case 'team.edit':
      return [{ record: workshop.team[command.teamId], patch: command.patch }];
    case 'person.edit': {
      const view = workshopIn(workshop, command.scenarioId ?? '');
      return [{ record: view.person[command.personId], patch: command.patch }];
    }
    case 'people.edit': {
      const { person } = workshopIn(workshop, command.scenarioId);
      return command.edits.map(({ personId, patch }) => ({ record: person[personId], patch }));
    }
    default:
      return [];
  }
}

const valueOf = (record: AnyRecord, field: string): unknown => (record as unknown as Parts)[field];

function seenBy(workshop: Workshop, command: Command): Record<string, unknown> | null {
  const seen: Record<string, unknown> = {};
  for (const { record: over, patch } of patchesOf(workshop, command)) {
    for (const field of OF_PARTS)
      if (over && field in patch) seen[`${over.id}/${field}`] = valueOf(over, field);
  }
  return Object.keys(seen).length > 0 ? seen : null;
}

/** The command without what its patches name and do not change: a form sends all of its fields. */
function narrowed(workshop: Workshop, command: Command): Command {
  return repatched(workshop, command, (over, patch) =>
    Object.entries(patch).filter(([field, mine]) => !same(mine, valueOf(over, field))),
  );
}

/** The command with those parts of its patches that it did not change as they are by now. */
function mergedInto(workshop: Workshop, { command, seen = {} }: RecordedCommand): Command {
  return repatched(workshop, command, (over, patch) =>
    Object.entries(patch).map(([field, mine]) => {
      const key = `${over.id}/${field}`;
      return [field, key in seen ? merge(seen[key], mine, valueOf(over, field)) : mine] as const;
    }),
  );
}

function repatched(
  workshop: Workshop,
  command: Command,
  fieldsOf: (over: AnyRecord, patch: Parts) => readonly (readonly [string, unknown])[],
): Command {
  const patches = patchesOf(workshop, command);
  if (patches.length === 0) return command;
  const merged = patches.map(({ record: over, patch }) =>
    over ? (Object.fromEntries(fieldsOf(over, patch)) as Parts) : patch,
  );
  if (command.type === 'people.edit')
    return {
      ...command,
      edits: command.edits.map((edit, at) => ({ ...edit, patch: merged[at] ?? edit.patch })),
    };
  return 'patch' in command && merged[0] ? { ...command, patch: merged[0] } : command;
}

type Parts = Readonly<Record<string, unknown>>;
const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was changed from `seen` to `mine`, changed in `now`. */
function merge(seen: unknown, mine: unknown, now: unknown): unknown {
  if (same(seen, mine)) return now;
  if (!isParts(seen) || !isParts(mine) || !isParts(now)) return mine;
  const keys = [...new Set([...Object.keys(now), ...Object.keys(mine)])];
  const merged = keys.map((key) => [key, merge(seen[key], mine[key], now[key])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}
