import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Core } from '#main/core/core.ts';
import type { HostEvent } from '#shared/contract/bridge.ts';
import type { Call } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import { translator } from '#shared/i18n/index.ts';
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
  canUndo,
  closeWorkshop,
  showPast,
  move,
  openWorkshop,
  run,
  showPresent,
  undo,
  unsaved,
  useWorkshop,
} = await import('#renderer/state/open-workshop.ts');
const history = await import('#renderer/state/history.ts');

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

const personId = (name: string) =>
  Object.values(shown().workshop.person).find((person) => person.name === name)?.id ?? '';
const place = (id: string, scenarioId: string, lane: 'inbound' | 'account') =>
  run({ type: 'person.place', scenarioId, personIds: [id], to: { lane, teamId: null }, before: null });
const lanesOf = ({ placement }: Workshop, scenarioId: string) =>
  Object.values(placement).flatMap((each) => (each.scenarioId === scenarioId ? each.lane : []));
type Other = Awaited<ReturnType<typeof openSession>>;

/** Edits of this window that wait, while another window goes on; then all arrive. */
async function offlineThen(mine: () => void, theirs: (other: Other) => Promise<unknown>): Promise<void> {
  const other = await openSession(world.core as Core, workshopId);
  world.failing = new PhaseboardError('connection.lost');
  mine();
  await vi.waitFor(() => expect(shown().saving).toBe('waiting'));
  await theirs(other);
  world.failing = null;
  tell({ type: 'host.connection', online: true });
  await saved();
}

async function lookAt(seq: number): Promise<void> {
  const asked = askForPast();
  const { records } = await (world.core as Core).call('history.at', { workshopId, seq });
  showPast(asked, records, { title: () => 'then', seq, restore: () => Promise.resolve() });
}

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

describe('A window whose edits meet those of another', () => {
  it('lets the later of two edits of one field win, with the earlier one step back', async () => {
    await offlineThen(
      () => run({ type: 'workshop.edit', patch: { title: 'Mine' } }),
      (other) => other.do({ type: 'workshop.edit', patch: { title: 'From elsewhere' } }),
    );
    expect(shown().workshop.workshop['workshop']?.title).toBe('Mine');
    expect(shown().workshop).toEqual(await stored());
    expect(notice()).toBe('info');
    await undo();
    await saved();
    expect(shown().workshop.workshop['workshop']?.title).toBe('From elsewhere');
    expect(shown().workshop).toEqual(await stored());
  });

  it('says which edit a rule of what is true refused, why, and does it again from the message', async () => {
    add('Ada');
    await saved();
    const { scenarioId } = shown();
    const lock = (locked: boolean) => ({ type: 'scenario.edit', scenarioId, patch: { locked } }) as const;
    let other: Other | null = null;
    await offlineThen(
      () => place(personId('Ada'), scenarioId, 'inbound'),
      async (given) => (other = given) && given.do(lock(true)),
    );
    expect(lanesOf(await stored(), scenarioId)).toEqual(['closing']);
    expect(shown().workshop).toEqual(await stored());
    const text = (locale: 'en' | 'hu') => useApp.getState().notice?.text(translator(locale)) ?? '';
    expect(text('en')).toMatch(/^Not saved: .*Ada.*is locked, so nothing moves in it/u);
    expect(text('hu')).toMatch(/^Nincs mentve: .*Ada/u);
    useApp.setState({ namesHidden: true });
    expect(text('en')).not.toContain('Ada');
    useApp.setState({ namesHidden: false });

    const message = useApp.getState().notice;
    await (other as Other | null)?.do(lock(false));
    message?.action?.run();
    await saved();
    expect(lanesOf(await stored(), scenarioId)).toEqual(['inbound']);
  });

  it('names all that was lost in one message, and does it again with the ids that it made', async () => {
    const { scenarioId } = shown();
    const lock = (locked: boolean) => ({ type: 'scenario.edit', scenarioId, patch: { locked } }) as const;
    let other: Other | null = null;
    await offlineThen(
      () => {
        add('Ada');
        place(personId('Ada'), scenarioId, 'inbound');
      },
      async (given) => (other = given) && given.do(lock(true)),
    );
    expect(names()).toEqual([]);
    const message = useApp.getState().notice;
    expect(message?.text(translator('en'))).toMatch(/^Not saved: .*Ada.*; .*Ada/u);
    await (other as Other | null)?.do(lock(false));
    message?.action?.run();
    await saved();
    expect(lanesOf(await stored(), scenarioId)).toEqual(['inbound']);
  });

  it('keeps a move of a card that a rejected change had brought back', async () => {
    add('Ada');
    const current = shown().scenarioId;
    run({ type: 'scenario.copy', copyOf: current, name: 'Target A' });
    const target = Object.values(shown().workshop.scenario).find(({ name }) => name === 'Target A')?.id ?? '';
    const subjectIds = [personId('Ada')];
    place(personId('Ada'), target, 'account');
    run({ type: 'changes.reject', scenarioId: target, againstId: current, subjectIds });
    await saved();
    await offlineThen(
      () => place(personId('Ada'), target, 'inbound'),
      (other) => other.do({ type: 'workshop.edit', patch: { title: 'X' } }),
    );
    expect(lanesOf(await stored(), target)).toEqual(['inbound']);
  });

  it('keeps every edit that is made while late ones are sent', async () => {
    const other = await openSession(world.core as Core, workshopId);
    world.failing = new PhaseboardError('connection.lost');
    add('Ada');
    await vi.waitFor(() => expect(shown().saving).toBe('waiting'));
    await other.do({ type: 'workshop.edit', patch: { title: 'X' } });
    world.failing = null;
    tell({ type: 'host.connection', online: true });
    for (let each = 0; each < 12; each += 1) {
      await Promise.resolve();
      add(`R${each}`);
    }
    await saved();
    expect(names()).toHaveLength(13);
    expect(await stored()).toEqual(shown().workshop);
  });

  it('is saved after another time was looked at while an edit was on its way', async () => {
    add('Ada');
    await saved();
    let answers: () => void = () => undefined;
    world.late = new Promise((resolve) => (answers = resolve));
    add('Eva');
    await lookAt(0);
    answers();
    world.late = null;
    await vi.waitFor(async () => expect(Object.keys((await stored()).person)).toHaveLength(2));
    await vi.waitFor(() => expect(unsaved()).toBeNull());
    expect(names()).toEqual([]);
    showPresent();
    expect(shown().saving).toBe('saved');
    expect(names()).toEqual(['Ada', 'Eva']);
  });

  it('takes nothing back that came while older steps were read, and can be undone ever after', async () => {
    for (let each = 0; each < 205; each += 1) add(`P${each}`);
    await saved();
    await closeWorkshop();
    await openWorkshop(workshopId, () => undefined);
    for (let each = 0; each < 200; each += 1) await undo();
    await saved();
    const going = undo();
    add('While');
    await going;
    await saved();
    expect(names()).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'While']);
    while (canUndo(shown())) await undo();
    await saved();
    expect(names()).toEqual([]);
    expect(await stored()).toEqual(shown().workshop);
  });

  it('takes back twice where it was asked for twice while older steps were read', async () => {
    for (let each = 0; each < 205; each += 1) add(`P${each}`);
    await saved();
    await closeWorkshop();
    await openWorkshop(workshopId, () => undefined);
    for (let each = 0; each < 200; each += 1) await undo();
    await Promise.all([undo(), undo()]);
    expect(names()).toEqual(['P0', 'P1', 'P2']);
  });

  it('stays in the present where the history is closed while a step is read', async () => {
    add('Ada');
    await saved();
    history.togglePanel();
    const going = history.showPoint(0);
    history.closePanel();
    await going;
    expect(shown().past).toBeNull();
    expect(names()).toEqual(['Ada']);
    expect(add('Eva')).toBe(true);
    await saved();
  });

  it('never shows the records of one client under the name of another', async () => {
    add('Ada');
    await saved();
    const second = await newWorkshop(world.core as Core, 'Second client');
    history.togglePanel();
    let answers: () => void = () => undefined;
    world.slow = new Promise((resolve) => (answers = resolve));
    const going = history.showPoint(1);
    await openWorkshop(second, () => undefined);
    answers();
    await going;
    expect(shown()).toMatchObject({ id: second, past: null });
    expect(names()).toEqual([]);
    expect(Object.values(shown().workshop.workshop)[0]?.title).toBe('Second client');
  });

  it('puts edits that are made while it goes along its history on top of where it goes', async () => {
    for (const name of ['Ada', 'Ken', 'Eva']) add(name);
    await saved();
    let answers: () => void = () => undefined;
    const going = move(async (about) => {
      await new Promise<void>((resolve) => (answers = resolve));
      return (world.core as Core).call('history.jump', { ...about, to: 2 });
    });
    add('One');
    await vi.waitFor(() => expect(answers).toBeDefined());
    await new Promise((resolve) => setTimeout(resolve, 20));
    add('Two');
    answers();
    await going;
    await saved();
    expect(names()).toEqual(['Ada', 'Ken', 'One', 'Two']);
    expect(await stored()).toEqual(shown().workshop);
  });
});
