import { describe, expect, it } from 'vitest';
import { record } from '#shared/commands/recorded.ts';
import type { Command } from '#shared/commands/command.ts';
import { reversed } from '#shared/commands/diff.ts';
import type { CoreEvent } from '#shared/contract/types.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';
import { counter } from '#tests/support/commands.ts';
import { newWorkshop, openSession, testCore } from '#tests/support/core.ts';
import type { CommitArgs } from '#tests/support/core.ts';

/** A library with one workshop, and an edit that was made before `others` were saved. */
async function late(
  wanted: (scenarioId: string) => Command,
  others: (scenarioId: string) => readonly Command[],
) {
  const core = testCore();
  const events: CoreEvent[] = [];
  core.on((event) => events.push(event));
  const workshopId = await newWorkshop(core);
  const opened = await core.call('workshop.open', { workshopId });
  const workshop = workshopOf(opened.records);
  const scenarioId = currentScenario(workshop).id;
  const { diff, label, recorded } = record(workshop, wanted(scenarioId), counter('late'));
  const { revision } = opened;
  const args = structuredClone({
    workshopId,
    editId: 'late',
    revision,
    kind: 'do',
    label,
    diff,
    command: recorded,
  });
  const other = await openSession(core, workshopId);
  for (const command of others(scenarioId)) await other.do(command);
  const stored = async () => workshopOf((await core.call('workshop.open', { workshopId })).records);
  return { core, workshopId, other, events, stored, args: args as unknown as CommitArgs };
}
const team = (name: string) => (scenarioId: string) => ({ type: 'team.add', scenarioId, name }) as const;
const retitle = () => [{ type: 'workshop.edit', patch: { title: 'From elsewhere' } } as const];

describe('An edit that comes later than another', () => {
  it('is applied to what is true, answered with what it did, and told to everybody', async () => {
    const { core, args, stored, events } = await late(team('DACH'), (id) => [team('Iberia')(id)]);
    const committed = await core.call('workshop.commit', args);
    expect(committed).toMatchObject({ revision: 2, cursor: 2, label: { key: 'teamAdded' } });
    expect(committed.diff?.added).toMatchObject([{ type: 'team', id: args.command?.ids['team'], order: 2 }]);
    expect(Object.values((await stored()).team).map(({ name }) => name)).toEqual(['Iberia', 'DACH']);
    expect(events.at(-1)).toMatchObject({ type: 'workshop.changed', editId: 'late', diff: committed.diff });
  });

  it('is refused by the rule that it breaks, and leaves nothing', async () => {
    const { core, args, stored, workshopId } = await late(team('dach'), (id) => [team('DACH')(id)]);
    await expect(core.call('workshop.commit', args)).rejects.toThrow('edit.teamName');
    expect(Object.values((await stored()).team)).toHaveLength(1);
    const { revision, acknowledged } = await core.call('workshop.open', { workshopId, editIds: ['late'] });
    expect([revision, acknowledged]).toEqual([1, []]);
  });

  it('is acknowledged and makes no step where all is so already; a repeat finds it done', async () => {
    const { core, args, workshopId } = await late(
      () => ({ type: 'workshop.edit', patch: { title: 'From elsewhere' } }),
      retitle,
    );
    const first = await core.call('workshop.commit', args);
    expect(first).toMatchObject({ revision: 1, cursor: 1, diff: { added: [], updated: [], removed: [] } });
    expect(await core.call('workshop.commit', args)).toMatchObject({ revision: 1, cursor: 1 });
    const { history, acknowledged } = await core.call('workshop.open', {
      workshopId,
      editIds: ['late', 'none'],
    });
    expect(history).toHaveLength(1);
    expect(acknowledged).toEqual(['late']);
  });

  it('without a command is refused as a conflict, as it was', async () => {
    const { core, args } = await late(team('DACH'), retitle);
    const { command: _none, ...bare } = args;
    await expect(core.call('workshop.commit', bare)).rejects.toThrow('edit.conflict');
  });

  it('is refused where its command has no shape that can be done', async () => {
    const { core, args, stored } = await late(team('DACH'), retitle);
    const scenarioId = currentScenario(await stored()).id;
    const command = { command: { type: 'people.import', scenarioId, people: 5 }, ids: {} } as never;
    await expect(core.call('workshop.commit', { ...args, command })).rejects.toThrow('edit.invalid');
    await expect(
      core.call('workshop.commit', { ...args, command: { command: { type: 'no' } } as never }),
    ).rejects.toThrow('call.invalid');
  });

  it('is a diff as before on the state that it was made on, and asks the rules there as well', async () => {
    const { core, args, stored } = await late(team('DACH'), () => []);
    const twice = {
      ...args,
      diff: { ...args.diff, added: [...args.diff.added, { ...args.diff.added[0]!, id: 'x' }] },
    };
    await expect(core.call('workshop.commit', twice)).rejects.toThrow('edit.teamName');
    expect(await core.call('workshop.commit', args)).not.toHaveProperty('diff');
    expect(Object.keys((await stored()).team)).toHaveLength(1);
  });
});

describe('Taking back what is no longer last', () => {
  it('takes back the very step that was meant, whatever was done and taken back since', async () => {
    const { core, other, workshopId, stored } = await late(team('DACH'), retitle);
    const step = other.history.at(-1)!;
    const undo = (editId: string) =>
      structuredClone({
        workshopId,
        editId,
        revision: other.position.revision,
        kind: 'undo',
        label: step.label,
        diff: reversed(step.diff),
      }) as unknown as CommitArgs;
    const meant = undo('first');
    await other.do(team('Iberia')(currentScenario(other.workshop).id));
    await expect(core.call('workshop.commit', meant)).rejects.toThrow('edit.historyMoved');
    await other.undo();
    expect(await core.call('workshop.commit', meant)).toMatchObject({ cursor: 0 });
    expect((await stored()).workshop['workshop']?.title).toBe('Workshop');
  });
});
