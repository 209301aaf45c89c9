/** The open workshop of this window: a thin store over its session, which is shown at once and sent in the background. */
import { create } from 'zustand';
import { bridge, call } from '#renderer/client/client.ts';
import { remembered } from '#renderer/client/window-memory.ts';
import type { Command, EditLabel } from '#shared/commands/command.ts';
import type { Diff } from '#shared/commands/diff.ts';
import { stepToRedo } from '#shared/contract/steps.ts';
import type { Committed, CoreEvent, OpenedWorkshop, View } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { formerValues } from '#shared/analysis/first-model.ts';
import { formerTold } from '#shared/wording/former-text.ts';
import { currentScenario, metaOf, workshopOf } from '#shared/domain/workshop.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { useCompare } from './compare.ts';
import { dismissNotice, tell, tellError, tellErrorData, useApp } from './app-state.ts';
import { describeShown } from './shown-names.ts';
import { createEditSender } from './edit-sender.ts';
import type { EditSender } from './edit-sender.ts';
import { tellLost } from './lost-edits.ts';
import { did, didAgain, lacksOlder, redid, undid, withOlder } from './session/own-edits.ts';
import type { EditContext } from './session/own-edits.ts';
import { arrived, asking, leaving, PRESENT } from './session/past-shown.ts';
import type { PastShown } from './session/past-shown.ts';
import { heard, readAnew } from './session/receive.ts';
import { savingOf, sessionOf, shownBy } from './session/session-state.ts';
import type { Change, Pending, Session } from './session/session-state.ts';
import type { Past, OpenState } from './workshop-types.ts';
import { moment } from './window-clock.ts';

/** Null while the start screen is shown. */
export const useWorkshop = create<{ open: OpenState | null }>()(() => ({ open: null }));

interface ShownPast {
  readonly past: Past;
  readonly workshop: Workshop;
  /** What of this window comes back with the present. */
  readonly before: Pick<OpenState, 'scenarioId' | 'selection'>;
}

let session: Session | null = null;
let past: PastShown<ShownPast> = PRESENT;
/** Changes of a workshop that is being opened, told before it is shown. */
let opening: { readonly id: Id; readonly changes: Change[] } | null = null;
/** Moves of this window along the history, which are no edits. */
const ownMoves = new Set<Id>();
/** What could not be read is tried again after so long. */
const READ_AGAIN_MS = 1000;
const newId = (): Id => crypto.randomUUID();
const context = (): EditContext => ({ newId, at: moment() });

const sender: EditSender = createEditSender(call, newId, {
  get: () => session,
  set: (next) => change(next),
  waiting: tellErrorData,
  refused: (edit, error) => tellLost(edit, error, () => useWorkshop.getState().open?.workshop, doAgain),
});

/** Takes over what became of the session, shows it, and sees to what it needs. */
function change(next: Session): void {
  const was = session && savingOf(session);
  session = next;
  publish();
  if (was === 'waiting' && savingOf(next) === 'saved' && useApp.getState().notice?.action === null)
    tell((w) => w.t('saving.recovered'));
  if (next.stale && !reading) void read();
  sender.start();
}

/** Shows what the session says by now, with what belongs to this window. */
function publish(own: Partial<Pick<OpenState, 'scenarioId' | 'selection'>> = {}): void {
  const { open } = useWorkshop.getState();
  if (!session || !open) return;
  const { workshop: present, history, cursor } = shownBy(session);
  const workshop = past.shown?.workshop ?? present;
  const { scenarioId, selection } = { ...open, ...own };
  const there = selection.filter((id) => workshop.person[id] ?? workshop.team[id]);
  const next: OpenState = {
    id: session.id,
    workshop,
    // A scenario that is gone, by an undo or in another window, is not shown any more.
    scenarioId: workshop.scenario[scenarioId]?.id ?? currentScenario(workshop).id,
    history,
    cursor,
    saving: savingOf(session),
    selection: there.length === selection.length ? selection : there,
    past: past.shown?.past ?? null,
  };
  const keys = Object.keys(next) as (keyof OpenState)[];
  if (keys.some((key) => next[key] !== open[key])) useWorkshop.setState({ open: next });
}

/** Opens a workshop; `prepare` gets the view it was left in before anything of it is shown. */
export async function openWorkshop(workshopId: Id, prepare: (view: View | null) => void): Promise<void> {
  await closeWorkshop();
  dismissNotice();
  const own = { id: workshopId, changes: [] as Change[] };
  opening = own;
  const opened = await call('workshop.open', { workshopId });
  if (opening !== own) return;
  // Where this window left it, or else where the desk did.
  const view = remembered<View>(`view.${workshopId}`) ?? opened.view;
  prepare(view);
  opening = null;
  session = sessionOf(opened, newId());
  past = leaving(past);
  const { workshop, history, cursor } = session.confirmed;
  const scenarioId = workshop.scenario[view?.scenarioId ?? '']?.id ?? currentScenario(workshop).id;
  const selection = (view?.selection ?? []).filter((id) => workshop.person[id] ?? workshop.team[id]);
  useWorkshop.setState({
    open: { id: workshopId, workshop, scenarioId, history, cursor, saving: 'saved', selection, past: null },
  });
  for (const each of own.changes) change(heard(session, each, newId));
  tellNewModel();
  await call('settings.set', { lastWorkshop: workshopId });
}

/** Told while it is the last thing that happened: any edit after it, or taking it back, has seen it. */
function tellNewModel(): void {
  const { open } = useWorkshop.getState();
  if (open?.history.find(({ seq }) => seq === open.cursor)?.label.key !== 'modelAdopted') return;
  const meta = metaOf(open.workshop);
  if (formerValues(meta).length > 0) tell((w) => formerTold(w, meta) ?? '');
}

/** Goes back to the start screen when everything is saved. */
export async function closeWorkshop(): Promise<void> {
  opening = null;
  if (!useWorkshop.getState().open) return;
  await sender.settled();
  dismissNotice();
  session = null;
  past = leaving(past);
  useWorkshop.setState({ open: null });
  await call('settings.set', { lastWorkshop: null });
}

let reading: Promise<void> | null = null;

/** Takes over what the library holds, where this window cannot know what is true. */
function read(): Promise<void> {
  reading ??= readOnce().finally(() => {
    reading = null;
    if (session?.stale) setTimeout(() => void read(), READ_AGAIN_MS);
  });
  return reading;
}

async function readOnce(): Promise<void> {
  if (!session) return;
  const { id: workshopId, opening: about, pending } = session;
  try {
    const opened = await call('workshop.open', { workshopId, editIds: pending.map(({ editId }) => editId) });
    // A late answer about a workshop that was closed, or opened again, is nobody's.
    if (session?.opening === about) change(readAnew(session, opened, newId));
  } catch (error) {
    tellError(error);
  }
}

/** Asks for another time; what `showPast` needs to know whether its answer is still waited for. */
export function askForPast(): number {
  past = asking(past);
  return past.asked;
}

/** Shows the workshop as it was at another time, unless somebody went on since it was asked for. Changes nothing. */
export function showPast(asked: number, records: OpenedWorkshop['records'], about: Past): void {
  const { open } = useWorkshop.getState();
  if (!open || !session) return;
  const { scenarioId, selection } = past.shown?.before ?? open;
  const before = { scenarioId, selection };
  past = arrived(past, asked, { past: about, workshop: workshopOf(records), before });
  publish(before);
}

/** Shows a workshop that the library does not hold, as a backup does: there is no present to come back to. */
export function showPastAlone(id: Id, records: OpenedWorkshop['records'], about: Past): void {
  const workshop = workshopOf(records);
  const scenarioId = currentScenario(workshop).id;
  const alone = { id, workshop, scenarioId, history: [], cursor: 0, saving: 'saved', selection: [] } as const;
  session = null;
  past = leaving(past);
  useWorkshop.setState({ open: { ...alone, past: about } });
}

/** Back to the present. */
export function showPresent(): void {
  const before = past.shown?.before;
  past = leaving(past);
  if (session) publish(before);
  else if (useWorkshop.getState().open?.past) useWorkshop.setState({ open: null });
}

/** Said to whoever tries to change the past. */
function tellPast(): void {
  tell((w) => w.t('time.onlyLooking'), { key: 'time.backToNow', run: showPresent });
}

/** Has the core change the workshop as a whole, when everything of this window is safe; shows what came of it. */
export async function move(
  whole: (about: { workshopId: Id; editId: Id; revision: number }) => Promise<Committed>,
): Promise<void> {
  showPresent();
  await sender.apart(async () => {
    if (!session) return;
    const editId = newId();
    ownMoves.add(editId);
    await whole({ workshopId: session.id, editId, revision: session.confirmed.revision });
    await reading;
    await read();
  });
}

/** Does what a person asked for. What cannot be done is said and changes nothing; answers whether it was done. */
export function run(command: Command): boolean {
  const { open } = useWorkshop.getState();
  if (!open) return false;
  if (open.past || !session) {
    tellPast();
    return false;
  }
  try {
    requirePlanShown(command, open);
    const done = did(session, command, context());
    if (!done.edit) return true;
    edits += 1;
    // What was said before is about an older state, unless it is still waiting to be saved.
    if (open.saving !== 'waiting') dismissNotice();
    change(done.session);
    tellRemoval(done.edit.label);
    return true;
  } catch (error) {
    tellError(error);
    return false;
  }
}

/** Does lost edits again; the first that is refused here as well is said, with those after it left alone. */
function doAgain(lost: readonly Pending[]): void {
  dismissNotice();
  try {
    for (const { wanted } of lost) {
      if (!session) return;
      if (wanted.kind === 'do') change(didAgain(session, wanted.recorded, context()).session);
      else if (wanted.kind === 'undo') void undo();
      else redo();
    }
  } catch (error) {
    tellError(error);
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

/** Edits of this window so far: an undo that had to read older steps first is not meant for what came after it. */
let edits = 0;

export async function undo(): Promise<void> {
  if (useWorkshop.getState().open?.past) return tellPast();
  if (!session) return;
  if (lacksOlder(session)) {
    // Further back than what was sent at opening.
    const [about, since, { cursor }] = [session.opening, edits, shownBy(session)];
    try {
      const asked = { workshopId: session.id, before: cursor + 1, limit: 200 };
      const older = await call('workshop.history', asked);
      if (session?.opening !== about) return;
      change(withOlder(session, older, newId));
    } catch (error) {
      return tellError(error);
    }
    if (edits !== since || useWorkshop.getState().open?.past) return;
  }
  went(undid(session, context()), (what) => (w) => w.t('history.undone', { what: what(w) }));
}

export function redo(): void {
  if (useWorkshop.getState().open?.past) return tellPast();
  if (session) went(redid(session, context()), (what) => (w) => w.t('history.redone', { what: what(w) }));
}

/** Shows a step that was taken back or done again where it can be seen, and says which it was. */
function went(
  { session: next, edit }: ReturnType<typeof undid>,
  said: (what: (words: Translator) => string) => (words: Translator) => string,
): void {
  if (!edit) return;
  change(next);
  showTouched(edit.diff);
  selectSubjects(edit.label);
  tell(said((w) => inWords(w, edit.label)));
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
  publish({ scenarioId: there });
}

function selectSubjects(label: EditLabel): void {
  const { open } = useWorkshop.getState();
  const there = label.subjects.filter((id) => open?.workshop.person[id]);
  if (there.length > 0) select(there);
}

export function select(ids: readonly Id[]): void {
  const { open } = useWorkshop.getState();
  if (session) publish({ selection: ids });
  else if (open) useWorkshop.setState({ open: { ...open, selection: ids } });
}

export const canUndo = (open: OpenState | null): boolean => (open?.cursor ?? 0) > 0;
export const canRedo = (open: OpenState | null): boolean =>
  open !== null && stepToRedo(open.history, open.cursor) !== undefined;

/** What is pending, for whoever must not leave before it is safe; null where everything is saved. */
export function unsaved(): (Pick<EditSender, 'hurry' | 'settled'> & { readonly length: number }) | null {
  const length = session?.pending.length ?? 0;
  return length > 0 ? { length, hurry: sender.hurry, settled: sender.settled } : null;
}

function takeOver({
  type: _type,
  workshopId,
  ...told
}: Extract<CoreEvent, { type: 'workshop.changed' }>): void {
  if (opening?.id === workshopId) opening.changes.push(told);
  if (!session || session.id !== workshopId) return;
  const own = ownMoves.delete(told.editId) || session.pending.some(({ editId }) => editId === told.editId);
  const next = heard(session, told, newId);
  if (next === session) return;
  // What another window does is a reason to come back from the past.
  if (!own) showPresent();
  change(next);
}

bridge.on((event) => {
  if (event.type === 'workshop.changed') takeOver(event);
  if (event.type !== 'host.connection' || !event.online) return;
  // What other windows did while this one heard nothing is in the library.
  void read();
  sender.hurry();
});
