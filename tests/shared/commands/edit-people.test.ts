import { describe, expect, it } from 'vitest';
import { reportingOf } from '#shared/analysis/reporting.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, isEmpty, reversed } from '#shared/commands/diff.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import { parseRecord } from '#shared/domain/workshop.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { counter } from '#tests/support/commands.ts';

const TREE = org`Closing: Ada, Ken (manager Ada), Eva (manager Ada), Lea (manager Ken)`;
const TARGET = 'target';
const WITH_TARGET: Workshop = {
  ...TREE,
  scenario: {
    ...TREE.scenario,
    [TARGET]: parseRecord({
      type: 'scenario',
      id: TARGET,
      name: 'Target A',
      kind: 'target',
      copiedFrom: CURRENT,
    }) as Workshop['scenario'][string],
  },
};

function done(workshop: Workshop, command: Command) {
  const edit = apply(workshop, command, { newId: counter() });
  return { ...edit, after: applyDiff(workshop, edit.diff) };
}
const managers = (workshop: Workshop) =>
  Object.values(workshop.person)
    .map(({ name, managerId }) => `${name}>${workshop.person[managerId ?? '']?.name ?? '-'}`)
    .join(' ');

describe('A new manager', () => {
  it('takes the whole team along and is one step that can be taken back', () => {
    const { after, diff, label } = done(TREE, {
      type: 'person.report',
      scenarioId: CURRENT,
      personIds: ['person:Ken'],
      managerId: 'person:Eva',
    });
    expect(managers(after)).toBe('Ada>- Ken>Eva Eva>Ada Lea>Ken');
    expect(reportingOf(after).nodes.get('person:Eva')?.below).toBe(2);
    expect(label).toMatchObject({ key: 'reportsTo', params: { name: 'Ken', manager: 'Eva' } });
    expect(applyDiff(after, reversed(diff))).toEqual(TREE);
  });

  it('is a plan in a target scenario: the person and the current state stay as they are', () => {
    const { after } = done(WITH_TARGET, {
      type: 'person.report',
      scenarioId: TARGET,
      personIds: ['person:Ken', 'person:Eva'],
      managerId: null,
    });
    expect(after.person).toBe(WITH_TARGET.person);
    expect(managers(workshopIn(after, TARGET))).toBe('Ada>- Ken>- Eva>- Lea>Ken');
    expect(managers(workshopIn(after, CURRENT))).toBe('Ada>- Ken>Ada Eva>Ada Lea>Ken');
    expect(after.adjustment).not.toEqual({});
  });

  it('is refused where it would make a circle, and nothing changes', () => {
    const command = (managerId: string): Command => ({
      type: 'person.report',
      scenarioId: CURRENT,
      personIds: ['person:Ada'],
      managerId,
    });
    expect(() => done(TREE, command('person:Lea'))).toThrow(
      expect.objectContaining({ code: 'edit.managerCycle' }),
    );
    expect(() => done(TREE, command('person:Ada'))).toThrow(
      expect.objectContaining({ code: 'edit.managerCycle' }),
    );
    expect(() => done(TREE, command('gone'))).toThrow(expect.objectContaining({ code: 'edit.notFound' }));
  });

  it('is refused in a locked scenario', () => {
    const current = TREE.scenario[CURRENT];
    if (!current) throw new Error('no scenario');
    const locked = { ...TREE, scenario: { [CURRENT]: { ...current, locked: true } } };
    const command: Command = {
      type: 'person.report',
      scenarioId: CURRENT,
      personIds: ['person:Ken'],
      managerId: null,
    };
    expect(() => done(locked, command)).toThrow(expect.objectContaining({ code: 'edit.locked' }));
  });

  it('who has it already changes nothing', () => {
    const { diff } = done(TREE, {
      type: 'person.report',
      scenarioId: CURRENT,
      personIds: ['person:Ken'],
      managerId: 'person:Ada',
    });
    expect(isEmpty(diff)).toBe(true);
  });
});

describe('Many edits', () => {
  it('are one step, all or none', () => {
    const edits = [
      { personId: 'person:Ken', patch: { title: 'AE', quota: 100 } },
      { personId: 'person:Eva', patch: { fte: 0.5 } },
    ];
    const { after, diff, label } = done(TREE, { type: 'people.edit', scenarioId: CURRENT, edits });
    expect(after.person['person:Ken']).toMatchObject({ title: 'AE', quota: 100 });
    expect(after.person['person:Eva']).toMatchObject({ fte: 0.5 });
    expect(diff.updated).toHaveLength(2);
    expect(label).toMatchObject({ key: 'peopleEdited', params: { count: 2 } });
    const bad = [...edits, { personId: 'person:Lea', patch: { fte: 99 } }];
    expect(() => done(TREE, { type: 'people.edit', scenarioId: CURRENT, edits: bad })).toThrow(
      expect.objectContaining({ code: 'edit.invalid', details: { field: 'fte' } }),
    );
  });

  it('put people into their places as well, in the same step', () => {
    const edits = [
      { personId: 'person:Ken', patch: { title: 'SDR' }, to: { lane: 'outbound', teamId: null } as const },
      { personId: 'person:Eva', patch: {}, to: { lane: 'unplaced', teamId: null } as const },
    ];
    const { after, label } = done(TREE, { type: 'people.edit', scenarioId: CURRENT, edits });
    const lanes = Object.values(after.placement).map(({ personId, lane }) => `${personId} ${lane}`);
    expect(lanes.sort()).toEqual(['person:Ada closing', 'person:Ken outbound', 'person:Lea closing']);
    expect(after.person['person:Ken']?.title).toBe('SDR');
    expect(label).toMatchObject({ key: 'peopleEdited', params: { count: 2 } });
  });

  it('may turn the tree upside down: circles are looked for when all is done', () => {
    const edits = [
      { personId: 'person:Ada', patch: { managerId: 'person:Ken' } },
      { personId: 'person:Ken', patch: { managerId: null } },
    ];
    const { after } = done(TREE, { type: 'people.edit', scenarioId: CURRENT, edits });
    expect(managers(after)).toBe('Ada>Ken Ken>- Eva>Ada Lea>Ken');
    const circle = [
      { personId: 'person:Ada', patch: { managerId: 'person:Lea' } },
      { personId: 'person:Ken', patch: { managerId: 'person:Ada' } },
    ];
    expect(() => done(TREE, { type: 'people.edit', scenarioId: CURRENT, edits: circle })).toThrow(
      expect.objectContaining({ code: 'edit.managerCycle' }),
    );
  });

  it('of facts and plans in a target part: facts go to the people, plans stay in the scenario', () => {
    const edits = [{ personId: 'person:Ken', patch: { name: 'Kenneth', quota: 200 } }];
    const { after } = done(WITH_TARGET, { type: 'people.edit', scenarioId: TARGET, edits });
    expect(after.person['person:Ken']).toMatchObject({ name: 'Kenneth', quota: null });
    expect(workshopIn(after, TARGET).person['person:Ken']).toMatchObject({ name: 'Kenneth', quota: 200 });
  });
});

describe('People who come with an edit of many', () => {
  const added = [
    { draft: { name: 'Mia', title: 'Closer' }, to: { lane: 'closing', teamId: null } as const },
    { draft: { name: 'Noé' }, to: { lane: 'unplaced', teamId: null } as const },
  ];

  it('are there after it with their places, and one undo takes all of it back', () => {
    const { after, diff, label } = done(TREE, {
      type: 'people.edit',
      scenarioId: CURRENT,
      edits: [{ personId: 'person:Ken', patch: { title: 'Lead' } }],
      added,
    });
    const mia = Object.values(after.person).find(({ name }) => name === 'Mia');
    expect(mia?.title).toBe('Closer');
    expect(Object.values(after.placement).filter(({ personId }) => personId === mia?.id)).toHaveLength(1);
    expect(Object.values(after.person).some(({ name }) => name === 'Noé')).toBe(true);
    expect(label).toMatchObject({ key: 'peopleEdited', params: { count: 3 } });
    expect(applyDiff(after, reversed(diff))).toEqual(TREE);
  });

  it('are told as added where nobody else changes', () => {
    const only = (some: typeof added) =>
      done(TREE, { type: 'people.edit', scenarioId: CURRENT, edits: [], added: some }).label;
    expect(only(added)).toMatchObject({ key: 'peopleAdded', params: { count: 2 } });
    expect(only(added.slice(0, 1))).toMatchObject({ key: 'personAdded', params: { name: 'Mia' } });
  });
});
