import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Core } from '#main/core/core.ts';
import type { HostEvent } from '#shared/contract/bridge.ts';
import type { Call } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import { newWorkshop, openSession, testCore } from '#tests/support/core.ts';

/** A real core behind the window; `failing` makes commits fail as a lost connection or a full disk would. */
const world = vi.hoisted(() => ({
  core: null as Core | null,
  failing: null as PhaseboardError | null,
  /** What the answer to a commit waits for, after the edit is in the library. */
  late: null as Promise<void> | null,
  /** What the answer about a point of the history waits for. */
  slow: null as Promise<void> | null,
  listeners: new Set<(event: HostEvent) => void>(),
}));

vi.mock('#renderer/client/client.ts', () => ({
  bridge: {
    on: (listener: (event: HostEvent) => void) => world.listeners.add(listener),
    tell: () => undefined,
  },
  call: ((name, args) => {
    if (world.failing && name === 'workshop.commit') return Promise.reject(world.failing);
    const answer = world.core?.call(name, structuredClone(args));
    if (world.slow && name === 'history.at') return world.slow.then(() => answer);
    return world.late && name === 'workshop.commit' ? world.late.then(() => answer) : answer;
  }) as Call,
}));

const { useApp } = await import('#renderer/state/app-state.ts');
const {
  askForPast,
  canRedo,
  canUndo,
  closeWorkshop,
  showPast,
  move,
  openWorkshop,
  redo,
  run,
  select,
  showPresent,
  undo,
  unsaved,
  useWorkshop,
} = await import('#renderer/state/open-workshop.ts');

const shown = () => {
  const { open } = useWorkshop.getState();
  if (!open) throw new Error('no workshop is open');
  return open;
};
const names = () => Object.values(shown().workshop.person).map(({ name }) => name);
const saved = () => vi.waitFor(() => expect(shown().saving).toBe('saved'));
const add = (name: string) =>
  run({
    type: 'person.add',
    draft: { name },
    scenarioId: shown().scenarioId,
    lane: { lane: 'closing', teamId: null },
  });
const tell = (event: HostEvent) => world.listeners.forEach((listener) => listener(event));
const notice = () => {
  const { notice: said } = useApp.getState();
  return said?.kind ?? null;
};

let workshopId: string;
const stored = async () => {
  const opened = await world.core?.call('workshop.open', { workshopId });
  return workshopOf(opened?.records ?? []);
};

beforeEach(async () => {
  world.failing = null;
  world.late = null;
  world.slow = null;
  world.core = testCore();
  world.core.on(tell);
  workshopId = await newWorkshop(world.core);
  useWorkshop.setState({ open: null });
  useApp.setState({ notice: null });
  await openWorkshop(workshopId, () => undefined);
});

describe('The open workshop', () => {
  it('shows an edit at once and says when it is saved', async () => {
    expect(add('Ada')).toBe(true);
    expect(names()).toEqual(['Ada']);
    expect(shown().saving).toBe('saving');
    expect(unsaved()?.length).toBe(1);
    await saved();
    expect(await stored()).toEqual(shown().workshop);
    expect(unsaved()).toBeNull();
  });

  it('is as it is saved after any number of quick edits, undone and redone', async () => {
    for (let step = 0; step < 10; step += 1) add(`P${step}`);
    await undo();
    await undo();
    redo();
    add('Last');
    expect(canRedo(shown())).toBe(false);
    await saved();
    expect(names()).toHaveLength(10);
    expect(await stored()).toEqual(shown().workshop);
    expect(shown().cursor).toBe(10);
  });

  it('takes back further than what was sent at opening', async () => {
    for (let step = 0; step < 205; step += 1) add(`P${step}`);
    await saved();
    await closeWorkshop();
    await openWorkshop(workshopId, () => undefined);
    expect(shown().history).toHaveLength(200);
    while (canUndo(shown())) await undo();
    await saved();
    expect(names()).toEqual([]);
    expect(Object.keys((await stored()).person)).toEqual([]);
  });

  it('says what cannot be done, and changes nothing', () => {
    const before = shown();
    expect(add('  ')).toBe(false);
    expect(shown()).toBe(before);
    expect(notice()).toBe('error');
  });

  it('keeps what could not be saved, says so, and saves it later', async () => {
    world.failing = new PhaseboardError('disk.full');
    add('Ada');
    await vi.waitFor(() => expect(shown().saving).toBe('waiting'));
    expect(notice()).toBe('error');
    add('Eva');
    expect(names()).toEqual(['Ada', 'Eva']);
    expect(Object.keys((await stored()).person)).toEqual([]);
    world.failing = null;
    tell({ type: 'host.connection', online: true });
    await saved();
    expect(await stored()).toEqual(shown().workshop);
  });

  it('takes over what another window does, and can undo it', async () => {
    const other = await openSession(world.core as Core, workshopId);
    await other.do({ type: 'workshop.edit', patch: { title: 'From elsewhere' } });
    expect(shown().workshop.workshop).toEqual(other.workshop.workshop);
    add('Ada');
    await saved();
    await undo();
    await undo();
    await saved();
    expect(shown().workshop.workshop['workshop']?.title).toBe('Workshop');
    expect(await stored()).toEqual(shown().workshop);
  });

  it('puts an edit that comes too late on top of what another window did, and loses neither', async () => {
    const other = await openSession(world.core as Core, workshopId);
    world.failing = new PhaseboardError('connection.lost');
    add('Ada');
    add('Eva');
    await vi.waitFor(() => expect(shown().saving).toBe('waiting'));
    await other.do({ type: 'workshop.edit', patch: { title: 'From elsewhere' } });
    world.failing = null;
    tell({ type: 'host.connection', online: true });
    await vi.waitFor(async () => expect(Object.keys((await stored()).person)).toHaveLength(2));
    await saved();
    expect(names()).toEqual(['Ada', 'Eva']);
    expect(shown().workshop.workshop['workshop']?.title).toBe('From elsewhere');
    expect(shown().workshop).toEqual(await stored());
    expect(shown().history.map(({ label }) => label.key)).toEqual([
      'workshopEdited',
      'personAdded',
      'personAdded',
    ]);
    await undo();
    await saved();
    expect(names()).toEqual(['Ada']);
    expect(await stored()).toEqual(shown().workshop);
  });

  it('hears what another window did while the answer to its own edit was on its way', async () => {
    let answers: () => void = () => undefined;
    world.late = new Promise((resolve) => (answers = resolve));
    add('Ada');
    await vi.waitFor(async () => expect(Object.keys((await stored()).person)).toHaveLength(1));
    const other = await openSession(world.core as Core, workshopId);
    await other.do({ type: 'workshop.edit', patch: { title: 'From elsewhere' } });
    answers();
    await vi.waitFor(() => expect(shown().workshop.workshop['workshop']?.title).toBe('From elsewhere'));
    expect(shown()).toMatchObject({ saving: 'saved', cursor: 2 });
    expect(shown().workshop).toEqual(await stored());
  });

  it('hears what another window did between the reading and the showing', async () => {
    await closeWorkshop();
    const other = await openSession(world.core as Core, workshopId);
    const opening = openWorkshop(workshopId, () => undefined);
    await other.do({ type: 'workshop.edit', patch: { title: 'From elsewhere' } });
    await opening;
    await vi.waitFor(() => expect(shown().workshop.workshop['workshop']?.title).toBe('From elsewhere'));
  });

  it('keeps what is edited while it reads what another window did', async () => {
    tell({ type: 'host.connection', online: true });
    add('Ada');
    expect(names()).toEqual(['Ada']);
    await saved();
    expect(names()).toEqual(['Ada']);
    expect(shown().workshop).toEqual(await stored());
  });

  it('is not moved by an event that it has heard before', async () => {
    const events: HostEvent[] = [];
    world.core?.on((event) => events.push(event));
    const other = await openSession(world.core as Core, workshopId);
    await other.do({ type: 'workshop.edit', patch: { title: 'From elsewhere' } });
    const before = shown();
    events.forEach(tell);
    expect(shown()).toBe(before);
  });

  it('shows another time without changing anything, and takes no edits there', async () => {
    add('Ada');
    await saved();
    const { records } = await (world.core as Core).call('history.at', { workshopId, seq: 0 });
    showPast(askForPast(), records, { title: () => 'then', seq: 0, restore: () => Promise.resolve() });
    expect(names()).toEqual([]);
    expect(add('Eva')).toBe(false);
    await undo();
    expect(names()).toEqual([]);
    expect(Object.keys((await stored()).person)).toHaveLength(1);
    showPresent();
    expect(names()).toEqual(['Ada']);
    expect(shown().past).toBeNull();
  });

  it('comes back to now when another window changes something meanwhile', async () => {
    const { records } = await (world.core as Core).call('history.at', { workshopId, seq: 0 });
    showPast(askForPast(), records, { title: () => 'then', seq: 0, restore: () => Promise.resolve() });
    const other = await openSession(world.core as Core, workshopId);
    await other.do({ type: 'workshop.edit', patch: { title: 'From elsewhere' } });
    expect(shown().past).toBeNull();
    expect(shown().workshop).toEqual(await stored());
  });

  it('goes along its history when everything of its own is safe', async () => {
    for (const name of ['Ada', 'Ken', 'Eva']) add(name);
    await move((about) => (world.core as Core).call('history.jump', { ...about, to: 1 }));
    expect(names()).toEqual(['Ada']);
    expect(shown()).toMatchObject({ cursor: 1, saving: 'saved' });
    expect(await stored()).toEqual(shown().workshop);
    redo();
    await saved();
    expect(names()).toEqual(['Ada', 'Ken']);
  });

  it('drops from the selection whoever is gone', async () => {
    add('Ada');
    const [personId = ''] = Object.keys(shown().workshop.person);
    select([personId]);
    run({ type: 'person.remove', personIds: [personId] });
    expect(shown().selection).toEqual([]);
    await undo();
    expect(shown().selection).toEqual([personId]);
    await saved();
  });

  it('closes when everything is saved', async () => {
    add('Ada');
    await closeWorkshop();
    expect(useWorkshop.getState().open).toBeNull();
    expect(Object.keys((await stored()).person)).toHaveLength(1);
    expect(await world.core?.call('settings.get', {})).toMatchObject({ lastWorkshop: null });
  });
});
