/** Points in time of the open workshop: its steps, its snapshots, looking at them, going there, replaying. */
import { create } from 'zustand';
import { bridge, call } from '#renderer/client/client.ts';
import type { SnapshotLine } from '#shared/contract/safety-types.ts';
import { firstOf } from '#shared/contract/steps.ts';
import type { HistoryLine } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { tell, tellError, useApp } from './app-state.ts';
import { describeShown, textNow } from './shown-names.ts';
import { askForPast, move, showPast, showPresent, undo, useWorkshop } from './open-workshop.ts';

/** Steps asked for at once. */
const PAGE = 200;
/** How long each step of a replay stands, in milliseconds. */
const STEP_MS = 900;

interface HistoryState {
  readonly panelOpen: boolean;
  /** Steps that are known, newest first. */
  readonly lines: readonly HistoryLine[];
  /** Whether older ones can be asked for. */
  readonly more: boolean;
  readonly snapshots: readonly SnapshotLine[];
  readonly playing: boolean;
}

const CLOSED: HistoryState = { panelOpen: false, lines: [], more: false, snapshots: [], playing: false };
export const useHistory = create<HistoryState>()(() => CLOSED);

/** Runs something for a person; what goes wrong is told. */
const attempt = (work: () => Promise<unknown>): Promise<unknown> => work().catch(tellError);
const openId = (): Id | null => useWorkshop.getState().open?.id ?? null;

export function togglePanel(): void {
  if (useHistory.getState().panelOpen) closePanel();
  else if (openId()) {
    useHistory.setState({ panelOpen: true });
    void refresh();
  }
}

export function closePanel(): void {
  pause();
  showPresent();
  useHistory.setState(CLOSED);
}

/** Reads steps and snapshots anew. */
async function refresh(): Promise<void> {
  const workshopId = openId();
  if (!workshopId || !useHistory.getState().panelOpen) return;
  await attempt(async () => {
    const wanted = Math.min(1000, Math.max(PAGE, useHistory.getState().lines.length));
    const [lines, snapshots] = await Promise.all([
      call('history.lines', { workshopId, before: Number.MAX_SAFE_INTEGER, limit: wanted }),
      call('snapshots.list', { workshopId }),
    ]);
    // A late answer about a workshop that is not open any more says nothing about the one that is.
    if (openId() === workshopId && useHistory.getState().panelOpen)
      useHistory.setState({ lines, snapshots, more: lines.length === wanted });
  });
}

export const showOlder = (): Promise<unknown> =>
  attempt(async () => {
    const { lines } = useHistory.getState();
    const [workshopId, oldest] = [openId(), lines.at(-1)];
    if (!workshopId || !oldest) return;
    const older = await call('history.lines', { workshopId, before: oldest.seq, limit: PAGE });
    if (openId() === workshopId && useHistory.getState().lines === lines)
      useHistory.setState({ lines: [...lines, ...older], more: older.length === PAGE });
  });

/** What a point is called: the step that led there, or the beginning. */
export function pointName(w: Translator, line: HistoryLine | undefined): string {
  if (!line) return w.t('time.beginning');
  return describeShown(w, line.label, useApp.getState().namesHidden, useWorkshop.getState().open?.workshop);
}

/** Looks at the workshop as it was after a step; 0 is its beginning. */
export const showPoint = (seq: number): Promise<unknown> =>
  attempt(async () => {
    const workshopId = openId();
    if (!workshopId) return;
    const asked = askForPast();
    const { records } = await call('history.at', { workshopId, seq });
    const line = useHistory.getState().lines.find((each) => each.seq === seq);
    showPast(asked, records, {
      title: (w) => pointName(w, line),
      seq,
      restore: () => restorePoint(seq),
    });
  });

/** Goes to a point: what came after it can be redone. */
export const jumpTo = (seq: number): Promise<unknown> =>
  attempt(async () => {
    pause();
    const from = useWorkshop.getState().open?.cursor ?? 0;
    await move((about) => call('history.jump', { ...about, to: seq }));
    await refresh();
    const line = useHistory.getState().lines.find((each) => each.seq === seq);
    tell((w) => w.t('time.jumped', { what: pointName(w, line) }), {
      key: 'time.jumpBack',
      run: () => void jumpTo(from),
    });
  });

async function restorePoint(seq: number): Promise<void> {
  pause();
  const line = useHistory.getState().lines.find((each) => each.seq === seq);
  await attempt(() => move((about) => call('history.restore', { ...about, seq })));
  tellRestored((w) => pointName(w, line));
}

function tellRestored(name: (words: Translator) => string): void {
  void refresh();
  tell((w) => w.t('time.restored', { name: name(w) }), { key: 'command.undo', run: () => void undo() });
}

/** The name of a snapshot, at the moment of asking. */
const typed = (name: string): string => textNow(name, useWorkshop.getState().open?.workshop);

export const addSnapshot = (name: string): Promise<unknown> =>
  attempt(async () => {
    const workshopId = openId();
    if (!workshopId) return;
    await call('snapshots.add', { workshopId, name });
    await refresh();
    tell((w) => w.t('time.snapshotMade', { name: typed(name) }));
  });

export const showSnapshot = ({ id, name }: SnapshotLine): Promise<unknown> =>
  attempt(async () => {
    const workshopId = openId();
    if (!workshopId) return;
    const asked = askForPast();
    const { records } = await call('snapshots.at', { workshopId, snapshotId: id });
    const restore = async () => {
      await attempt(() => move((about) => call('snapshots.restore', { ...about, snapshotId: id })));
      tellRestored(() => typed(name));
    };
    showPast(asked, records, { title: () => typed(name), seq: null, restore });
  });

export const removeSnapshot = ({ id, name }: SnapshotLine): Promise<unknown> =>
  attempt(async () => {
    const workshopId = openId();
    if (!workshopId) return;
    const about = { workshopId, snapshotId: id };
    await call('snapshots.remove', about);
    await refresh();
    const putBack = () => void attempt(() => call('snapshots.putBack', about).then(refresh));
    tell((w) => w.t('time.snapshotRemoved', { name: typed(name) }), { key: 'command.undo', run: putBack });
  });

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows one step after another, from the one that is looked at, or from the oldest known. */
export function play(): void {
  const { lines } = useHistory.getState();
  const cursor = useWorkshop.getState().open?.cursor ?? 0;
  const points = lines
    .map(({ seq }) => seq)
    .filter((seq) => seq <= cursor)
    .toReversed();
  if (points.length === 0) return;
  useHistory.setState({ playing: true });
  const start = firstOf(lines.at(-1) ?? { seq: 1 }) - 1;
  const at = useWorkshop.getState().open?.past?.seq ?? null;
  const ahead = [start, ...points].filter((seq) => at === null || at >= cursor || seq > at);
  void step(ahead);
}

async function step(ahead: readonly number[]): Promise<void> {
  const [next, ...rest] = ahead;
  if (!useHistory.getState().playing) return;
  if (next === undefined) {
    pause();
    showPresent();
    return;
  }
  await showPoint(next);
  timer = setTimeout(() => void step(rest), STEP_MS);
}

export function pause(): void {
  clearTimeout(timer);
  if (useHistory.getState().playing) useHistory.setState({ playing: false });
}

/** The step before or after the one that is looked at. */
export function stepLook(direction: 1 | -1): void {
  pause();
  const { open } = useWorkshop.getState();
  if (!open) return;
  const points = [
    ...useHistory
      .getState()
      .lines.map(({ seq }) => seq)
      .toReversed(),
  ];
  const start = firstOf(useHistory.getState().lines.at(-1) ?? { seq: 1 }) - 1;
  const all = [start, ...points];
  const at = all.indexOf(open.past?.seq ?? open.cursor);
  const next = all[at + direction];
  if (next !== undefined) void showPoint(next);
}

bridge.on((event) => {
  if (event.type === 'workshop.changed') void refresh();
});
useWorkshop.subscribe(({ open }, previous) => {
  if (open?.id !== previous.open?.id) {
    pause();
    useHistory.setState(CLOSED);
  } else if (open && open.saving === 'saved' && previous.open?.saving !== 'saved') void refresh();
});
