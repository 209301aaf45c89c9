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
  listeners: new Set<(event: HostEvent) => void>(),
}));

vi.mock('#renderer/client/client.ts', () => ({
  bridge: {
    on: (listener: (event: HostEvent) => void) => world.listeners.add(listener),
    tell: () => undefined,
  },
  call: ((name, args) => {
    if (world.failing && name === 'workshop.commit') return Promise.reject(world.failing);
    return world.core?.call(name, structuredClone(args));
  }) as Call,
}));

const { useApp } = await import('#renderer/state/app.ts');
const { canRedo, canUndo, closeWorkshop, openWorkshop, redo, run, select, undo, unsaved, useWorkshop } =
  await import('#renderer/state/workshop.ts');

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

  it('goes back to what is saved when an edit comes too late, and says so', async () => {
    const other = await openSession(world.core as Core, workshopId);
    world.failing = new PhaseboardError('connection.lost');
    add('Ada');
    await vi.waitFor(() => expect(shown().saving).toBe('waiting'));
    await other.do({ type: 'workshop.edit', patch: { title: 'From elsewhere' } });
    world.failing = null;
    tell({ type: 'host.connection', online: true });
    await saved();
    expect(names()).toEqual([]);
    expect(shown().workshop).toEqual(await stored());
    expect(notice()).toBe('error');
    add('Ada');
    await saved();
    expect(await stored()).toEqual(shown().workshop);
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
