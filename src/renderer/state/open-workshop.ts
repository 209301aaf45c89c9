/** The open workshop: shows every edit at once, sends it, takes back what the core refuses. */
import { create } from 'zustand';
import { bridge, call } from '#renderer/client/client.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command, EditLabel } from '#shared/commands/command.ts';
import { applyDiff, fits, isEmpty, reversed } from '#shared/commands/diff.ts';
import type { Diff } from '#shared/commands/diff.ts';
import { positionBefore, stepToRedo, stepToUndo } from '#shared/contract/steps.ts';
import type { CoreEvent, OpenedWorkshop, View } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { useCompare } from './compare.ts';
import { dismissNotice, tell, tellError, tellErrorData, useApp } from './app-state.ts';
import { describeShown } from './shown-names.ts';
import { createCommitQueue } from './commit-queue.ts';
import type { CommitQueue, QueuedEdit } from './commit-queue.ts';
import type { CommitKind, Past, OpenState } from './workshop-types.ts';
import { moment } from './window-clock.ts';

/** Null while the start screen is shown. */
export const useWorkshop = create<{ open: OpenState | null }>()(() => ({ open: null }));

let queue: ReturnType<typeof createCommitQueue> | null = null;
/** Edits of this window; the core tells everybody about them, this window knows them already. */
const ownEdits = new Set<Id>();
/** Newest revision of each workshop that the core told of, also when this window could not take it over then. */
const heard = new Map<Id, number>();
const heardOf = (workshopId: Id) => heard.get(workshopId) ?? 0;
const newId = (): Id => crypto.randomUUID();

function patch(change: Partial<OpenState>): void {
  useWorkshop.setState(({ open }) => ({ open: open && shown({ ...open, ...change }) }));
}

/** A scenario that is gone, by an undo or in another window, is not shown any more. */
function shown(open: OpenState): OpenState {
  if (open.workshop.scenario[open.scenarioId]) return open;
  return { ...open, scenarioId: currentScenario(open.workshop).id };
}

/** Opens a workshop; `prepare` gets the view it was left in before anything of it is shown. */
export async function openWorkshop(workshopId: Id, prepare: (view: View | null) => void): Promise<void> {
  await closeWorkshop();
  dismissNotice();
  const opened = await call('workshop.open', { workshopId });
  prepare(opened.view);
  show(opened, opened.view?.selection ?? [], opened.view?.scenarioId ?? null);
  await call('settings.set', { lastWorkshop: workshopId });
}

/** Goes back to the start screen when everything is saved. */
export async function closeWorkshop(): Promise<void> {
  if (!useWorkshop.getState().open) return;
  await queue?.settled();
  dismissNotice();
  queue = null;
  useWorkshop.setState({ open: null });
  await call('settings.set', { lastWorkshop: null });
}

function show(opened: OpenedWorkshop, selection: readonly Id[], scenarioId: Id | null): void {
  const workshop = workshopOf(opened.records);
  queue = createCommitQueue(opened.id, opened.revision, call, {
    acknowledged(_edit, committed, left) {
      if (left > 0) return;
      if (useWorkshop.getState().open?.saving === 'waiting') tell((w) => w.t('saving.recovered'));
      patch({ saving: 'saved' });
      if (heardOf(opened.id) > committed.revision) void reload();
    },
    waiting(error) {
      patch({ saving: 'waiting' });
      tellErrorData(error);
    },
    refused(error, edits) {
      void (async () => {
        if (error.code === 'edit.conflict' && (await rebased(opened.id, edits))) return;
        tellErrorData(error);
        await reload();
      })();
    },
  });
  useWorkshop.setState({
    open: {
      id: opened.id,
      workshop,
      scenarioId: workshop.scenario[scenarioId ?? '']?.id ?? currentScenario(workshop).id,
      history: opened.history,
      cursor: opened.cursor,
      saving: 'saved',
      selection: selection.filter((id) => workshop.person[id] ?? workshop.team[id]),
      past: null,
    },
  });
  now = null;
  // Told between the reading and the showing.
  if (heardOf(opened.id) > opened.revision) void reload();
}

/** Takes over what the library holds, after an edit was refused or another window was ahead. */
async function reload(): Promise<void> {
  const about = useWorkshop.getState().open?.id;
  if (about === undefined || !queue) return;
  try {
    const opened = await call('workshop.open', { workshopId: about });
    const { open } = useWorkshop.getState();
    // What was edited meanwhile is on its way: when it is safe, or refused, the library is read again.
    if (open?.id === about && !unsaved()) show(opened, open.selection, open.scenarioId);
  } catch (error) {
    tellError(error);
  }
}

/** Edits that were put on top of what another window did; one that fails again is given up. */
const putOnTop = new Set<Id>();

/** Puts refused edits on top of what the library holds, where they still fit; answers whether they did. */
async function rebased(workshopId: Id, edits: readonly QueuedEdit[]): Promise<boolean> {
  if (edits.some(({ kind, editId }) => kind !== 'do' || putOnTop.has(editId))) return false;
  const { open } = useWorkshop.getState();
  const opened = await call('workshop.open', { workshopId }).catch(() => null);
  if (!opened || !open || open.id !== workshopId) return false;
  const top = onTop(opened, edits);
  if (!top) return false;
  show(opened, open.selection, open.scenarioId);
  patch({ ...top, saving: 'saving' });
  for (const edit of edits) {
    putOnTop.add(edit.editId);
    ownEdits.add(edit.editId);
    queue?.push(edit);
  }
  return true;
}

/** What is shown while edits wait on top of what the library holds; null where they do not fit. */
function onTop({ records, history, cursor }: OpenedWorkshop, edits: readonly QueuedEdit[]) {
  let workshop = workshopOf(records);
  try {
    for (const { diff } of edits) {
      if (!fits(workshop, diff)) return null;
      workshop = applyDiff(workshop, diff);
    }
  } catch {
    return null;
  }
  const at = moment();
  const own = edits.map(({ label, diff }, index) => ({ seq: cursor + 1 + index, label, diff, at }));
  return {
    workshop,
    history: [...history.filter(({ seq }) => seq <= cursor), ...own],
    cursor: cursor + edits.length,
  };
}

/** What a person's window is shown in place of the present. */
let now: OpenState | null = null;

/** Shows the workshop as it was at another time. Nothing is changed by looking. */
export function showPast(records: OpenedWorkshop['records'], past: Past): void {
  const { open } = useWorkshop.getState();
  if (!open) return;
  now ??= open;
  const workshop = workshopOf(records);
  const selection = now.selection.filter((id) => workshop.person[id] ?? workshop.team[id]);
  useWorkshop.setState({ open: shown({ ...now, workshop, selection, past }) });
}

/** Shows a workshop that the library does not hold, as a backup does: there is no present to come back to. */
export function showPastAlone(id: Id, records: OpenedWorkshop['records'], past: Past): void {
  const workshop = workshopOf(records);
  const scenarioId = currentScenario(workshop).id;
  const alone = { id, workshop, scenarioId, history: [], cursor: 0, saving: 'saved', selection: [] } as const;
  useWorkshop.setState({ open: { ...alone, past } });
  now = null;
  queue = null;
}

/** Back to the present. */
export function showPresent(): void {
  if (!now && useWorkshop.getState().open?.past) useWorkshop.setState({ open: null });
  if (!now) return;
  useWorkshop.setState({ open: { ...now, past: null } });
  now = null;
}

/** Said to whoever tries to change the past. */
function tellPast(): void {
  tell((w) => w.t('time.onlyLooking'), { key: 'time.backToNow', run: showPresent });
}

/** Has the core change the workshop as a whole, when everything of this window is safe; shows what came of it. */
export async function move(
  change: (about: { workshopId: Id; editId: Id; revision: number }) => Promise<unknown>,
): Promise<void> {
  showPresent();
  await queue?.settled();
  const { open } = useWorkshop.getState();
  if (!open || !queue) return;
  const editId = newId();
  ownEdits.add(editId);
  await change({ workshopId: open.id, editId, revision: queue.revision });
  await reload();
}

/** Does what a person asked for. What cannot be done is said and changes nothing; answers whether it was done. */
export function run(command: Command): boolean {
  const { open } = useWorkshop.getState();
  if (!open) return false;
  if (open.past) {
    tellPast();
    return false;
  }
  try {
    requirePlanShown(command, open);
    const { diff, label } = apply(open.workshop, command, { newId });
    if (isEmpty(diff)) return true;
    const seq = open.cursor + 1;
    const entry = { seq, label, diff, at: moment() };
    const history = [...open.history.filter((step) => step.seq < seq), entry];
    // What was said before is about an older state, unless it is still waiting to be saved.
    if (open.saving !== 'waiting') dismissNotice();
    send('do', label, diff, { history, cursor: seq });
    tellRemoval(label);
    return true;
  } catch (error) {
    tellError(error);
    return false;
  }
}

/** What is looked at as "before" is a picture: nothing is moved or planned in it. */
function requirePlanShown(command: Command, { workshop, scenarioId }: OpenState): void {
  if (useCompare.getState().mode !== 'before') return;
  const team = 'teamId' in command ? workshop.team[command.teamId]?.scenarioId : undefined;
  const about = 'scenarioId' in command ? command.scenarioId : team;
  const moves = /^(person|people|team)\./u.test(command.type);
  const scenario = workshop.scenario[scenarioId]?.name ?? '';
  if (moves && about === scenarioId) throw new PhaseboardError('edit.shownBefore', { scenario });
}

function send(kind: CommitKind, label: EditLabel, diff: Diff, change: Partial<OpenState>): void {
  const { open } = useWorkshop.getState();
  if (!open || !queue) return;
  const workshop = applyDiff(open.workshop, diff);
  const selection = open.selection.filter((id) => workshop.person[id] ?? workshop.team[id]);
  patch({ workshop, selection, saving: 'saving', ...change });
  const editId = newId();
  ownEdits.add(editId);
  queue.push({ editId, kind, label, diff });
}

export async function undo(): Promise<void> {
  if (useWorkshop.getState().open?.past) return tellPast();
  let open = useWorkshop.getState().open;
  if (!open || open.cursor === 0) return;
  if (!stepToUndo(open.history, open.cursor)) {
    // Further back than what was sent at opening.
    const older = await call('workshop.history', {
      workshopId: open.id,
      before: open.cursor + 1,
      limit: 200,
    });
    patch({ history: [...older, ...open.history] });
    open = useWorkshop.getState().open;
  }
  const step = open && stepToUndo(open.history, open.cursor);
  if (!open || !step) return;
  send('undo', step.label, reversed(step.diff), { cursor: positionBefore(step) });
  showTouched(step.diff);
  selectSubjects(step.label);
  tell((w) => w.t('history.undone', { what: inWords(w, step.label) }));
}

export function redo(): void {
  if (useWorkshop.getState().open?.past) return tellPast();
  const { open } = useWorkshop.getState();
  const step = open && stepToRedo(open.history, open.cursor);
  if (!open || !step) return;
  send('redo', step.label, step.diff, { cursor: step.seq });
  showTouched(step.diff);
  selectSubjects(step.label);
  tell((w) => w.t('history.redone', { what: inWords(w, step.label) }));
}

/** An edit in words, at the moment of asking. */
const inWords = (w: Translator, label: EditLabel): string =>
  describeShown(w, label, useApp.getState().namesHidden, useWorkshop.getState().open?.workshop);

/** Removing takes away what was seen: it says what went where, and how to get it back. */
function tellRemoval(label: EditLabel): void {
  if (label.key !== 'teamRemoved' && label.key !== 'peopleRemoved') return;
  const { name = '', count = 0 } = label.params;
  const text =
    label.key === 'teamRemoved' && count > 0
      ? (w: Translator) => w.t('team.removed', { name, count })
      : (w: Translator) => w.t('history.done', { what: inWords(w, label) });
  tell(text, { key: 'command.undo', run: () => void undo() });
}

/** An undo in a scenario that is not looked at goes there, so that it can be seen. */
function showTouched(diff: Diff): void {
  const { open } = useWorkshop.getState();
  const records = [...diff.added, ...diff.updated.map(([, to]) => to), ...diff.removed];
  const ids = records.flatMap((record) =>
    record.type === 'placement' || record.type === 'team' || record.type === 'adjustment'
      ? record.scenarioId
      : [],
  );
  const there = ids.find((id) => open?.workshop.scenario[id]);
  if (!open || there === undefined || ids.includes(open.scenarioId)) return;
  useCompare.setState(({ mode }) => ({ planId: there, mode: mode === 'before' ? 'after' : mode }));
  patch({ scenarioId: there });
}

function selectSubjects(label: EditLabel): void {
  const { open } = useWorkshop.getState();
  const there = label.subjects.filter((id) => open?.workshop.person[id]);
  if (there.length > 0) select(there);
}

export function select(ids: readonly Id[]): void {
  patch({ selection: ids });
}

export const canUndo = (open: OpenState | null): boolean => (open?.cursor ?? 0) > 0;
export const canRedo = (open: OpenState | null): boolean =>
  open !== null && stepToRedo(open.history, open.cursor) !== undefined;

/** Everything pushed so far, for whoever must not leave before it is safe. */
export const unsaved = (): CommitQueue | null => (queue && queue.length > 0 ? queue : null);

function takeOver(event: Extract<CoreEvent, { type: 'workshop.changed' }>): void {
  heard.set(event.workshopId, Math.max(heardOf(event.workshopId), event.revision));
  const { open } = useWorkshop.getState();
  if (ownEdits.delete(event.editId) || !open || open.id !== event.workshopId || !queue) return;
  // With edits of its own under way the window would guess: they are put on top of this one, or taken back, and
  // what was done on top of them is read when the last is safe.
  if (queue.length > 0 || event.revision <= queue.revision) return;
  showPresent();
  // A change that this window never heard of lies between.
  if (event.revision > queue.revision + 1) return void reload();
  queue.setRevision(event.revision);
  const entry = { seq: event.cursor, label: event.label, diff: event.diff, at: event.at };
  const history =
    event.kind === 'do' ? [...open.history.filter((s) => s.seq < entry.seq), entry] : open.history;
  try {
    const { workshop } = useWorkshop.getState().open ?? open;
    patch({ workshop: applyDiff(workshop, event.diff), history, cursor: event.cursor });
  } catch {
    void reload();
  }
}

bridge.on((event) => {
  if (event.type === 'workshop.changed') takeOver(event);
  if (event.type !== 'host.connection' || !event.online) return;
  // What other windows did while this one heard nothing is in the library.
  if (!unsaved()) void reload();
  queue?.hurry();
});
