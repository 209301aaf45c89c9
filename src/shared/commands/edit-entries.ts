/** Adding, editing and removing what the room says: reviews, decisions, actions, parked items, commentary, files. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Entry, EntryType } from '../domain/entries.ts';
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import { parseRecord } from '../domain/workshop.ts';
import type { Command } from './command.ts';
import { EMPTY_DIFF, updateOf } from './diff.ts';
import type { ApplyContext, Edit } from './edit.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Adds an entry, at the end of its kind. A draft with an id that is there takes that entry's place, also in the order. */
export function addEntry(workshop: Workshop, { draft }: Of<'entry.add'>, context: ApplyContext): Edit {
  const siblings = Object.values(workshop[draft.type]) as Entry[];
  const last = siblings.reduce((most, entry) => Math.max(most, 'order' in entry ? entry.order : 0), 0);
  const from = draft.id === undefined ? undefined : entryOf(workshop, draft.type, draft.id);
  const order = from && 'order' in from ? from.order : last + 1;
  const entry = parseRecord({ order, ...draft, id: draft.id ?? context.newId('entry') }) as Entry;
  requireWords(entry);
  const diff = from ? updateOf(from, entry) : { ...EMPTY_DIFF, added: [entry] };
  return { diff, label: labelOf(from ? 'entryEdited' : 'entryAdded', entry) };
}

export function editEntry(workshop: Workshop, command: Of<'entry.edit'>): Edit {
  const from = requireEntry(workshop, command.entryType, command.id);
  const to = parseRecord({ ...from, ...command.patch, type: from.type, id: from.id }) as Entry;
  requireWords(to);
  return { diff: updateOf(from, to), label: labelOf('entryEdited', to) };
}

export function removeEntry(workshop: Workshop, command: Of<'entry.remove'>): Edit {
  const entry = requireEntry(workshop, command.entryType, command.id);
  return { diff: { ...EMPTY_DIFF, removed: [entry] }, label: labelOf('entryRemoved', entry) };
}

function entryOf(workshop: Workshop, type: EntryType, id: Id): Entry | undefined {
  return (workshop[type] as Readonly<Record<Id, Entry>>)[id];
}

function requireEntry(workshop: Workshop, type: EntryType, id: Id): Entry {
  const entry = entryOf(workshop, type, id);
  if (!entry) throw new PhaseboardError('edit.notFound');
  return entry;
}

/** A decision, an action or a parked item without words says nothing. */
function requireWords(entry: Entry): void {
  const spoken = entry.type === 'decision' || entry.type === 'action' || entry.type === 'parking';
  if (spoken && entry.text.trim() === '') throw new PhaseboardError('edit.entryText');
}

function labelOf(key: 'entryAdded' | 'entryEdited' | 'entryRemoved', entry: Entry): Edit['label'] {
  const subjects = 'subjectId' in entry && entry.subjectId !== null ? [entry.subjectId] : [];
  return { key, params: { entry: entry.type }, subjects };
}
