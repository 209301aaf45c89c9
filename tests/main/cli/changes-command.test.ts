import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';
import { counter } from '#tests/support/commands.ts';
import { newFolder, run, runJson } from './support.ts';

const library = join(newFolder(), 'library');
const at = ['--data-dir', library];
let workshopId = '';
let moved = '';

/** A demo with a target in which its first closer supports. */
beforeAll(async () => {
  const core = createCore(defaultPorts('test', library));
  const { id } = await core.call('workshop.createDemo', { phase: 3, locale: 'en' });
  workshopId = id;
  const opened = await core.call('workshop.open', { workshopId: id });
  let workshop = workshopOf(opened.records);
  const newId = counter();
  const closer = Object.values(workshop.placement).find(({ lane }) => lane === 'closing');
  moved = workshop.person[closer?.personId ?? '']?.name ?? '';
  // The demo's own target makes room.
  const own = Object.values(workshop.scenario).filter(({ kind }) => kind === 'target');
  const commands: Command[] = [
    ...own.map(({ id: scenarioId }): Command => ({ type: 'scenario.remove', scenarioId })),
    { type: 'scenario.copy', copyOf: currentScenario(workshop).id, name: 'Target A' },
    {
      type: 'person.place',
      scenarioId: 'new1',
      personIds: [closer?.personId ?? ''],
      to: { lane: 'support', teamId: null },
      before: null,
    },
  ];
  let revision = opened.revision;
  for (const command of commands) {
    const { diff, label } = apply(workshop, command, { newId });
    workshop = applyDiff(workshop, diff);
    const edit = { workshopId: id, editId: `edit${revision}`, revision, kind: 'do', label, diff };
    ({ revision } = await core.call('workshop.commit', edit as never));
  }
  await core.close();
});

describe('changes', () => {
  test('lists who goes where, and what it comes to, between the current state and the first target', async () => {
    const { code, stdout } = await run(['changes', workshopId, ...at]);
    expect(code).toBe(0);
    expect(stdout).toContain('Changes from “Current state” to “Target A”');
    expect(stdout).toContain(`  ${moved}: moved, Closing → Support`);
    expect(stdout).toMatch(/Selling FTE: .* → .* \(.*\)/u);
    const hungarian = await run(['changes', workshopId, '--locale', 'hu', ...at]);
    expect(hungarian.stdout).toContain('áthelyezve');
  });

  test('is a document for programs, and a table for spreadsheets', async () => {
    const { json } = await runJson<{ counts: { moved: number }; deltas: { key: string }[] }>([
      'changes',
      workshopId,
      ...at,
    ]);
    expect(json.counts.moved).toBe(1);
    expect(json.deltas.map(({ key }) => key)).toContain('quota');
    const csv = await run([
      'changes',
      workshopId,
      '--from',
      'target a',
      '--to',
      'Current state',
      '--csv',
      ...at,
    ]);
    expect(csv.stdout.split(/\r?\n/u)[0]).toBe(
      'Who,Change,From,To,What else is different,Why,Decided by,Verdict',
    );
    expect(csv.stdout).toContain(`${moved},moved,Support,Closing,`);
  });

  test('names the scenarios that there are where one is asked for that is not', async () => {
    const { code, stderr } = await run(['changes', workshopId, '--to', 'Target Z', ...at]);
    expect(code).toBe(2);
    expect(stderr).toContain('Current state, Target A');
  });

  test('says what is missing where there is no target yet', async () => {
    const { json } = await runJson<{ workshop: { id: string } }>(['demo', '1', ...at]);
    const { code, stderr } = await run(['changes', json.workshop.id, ...at]);
    expect(code).toBe(1);
    expect(stderr).toContain('no target yet');
  });
});
