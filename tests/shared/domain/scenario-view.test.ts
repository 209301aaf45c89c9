import { describe, expect, it } from 'vitest';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, isEmpty } from '#shared/commands/diff.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import { unplacedPeople } from '#shared/domain/workshop.ts';
import { analyze } from '#shared/analysis/index.ts';
import { counter } from '#tests/support/commands.ts';
import { org } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';

const PLAN = { type: 'scenario', id: 'plan', name: 'Plan', kind: 'target' };
const START = withRecords(
  org`Leadership: Vera (manager), Olga (manager) | Closing: Ken (quota 100, manager Vera), Eva`,
  PLAN,
);
const [KEN, VERA, OLGA] = ['person:Ken', 'person:Vera', 'person:Olga'];

function does(workshop: Workshop, ...commands: readonly Command[]): Workshop {
  const newId = counter();
  return commands.reduce((now, command) => applyDiff(now, apply(now, command, { newId }).diff), workshop);
}
const edit = (patch: Extract<Command, { type: 'person.edit' }>['patch'], scenarioId = 'plan'): Command => ({
  type: 'person.edit',
  personId: KEN,
  patch,
  scenarioId,
});

describe('A plan for a person', () => {
  it('is seen in its scenario only', () => {
    const after = does(START, edit({ managerId: OLGA, fte: 0.5 }));
    expect(workshopIn(after, 'plan').person[KEN]).toMatchObject({ managerId: OLGA, fte: 0.5, quota: 100 });
    expect(workshopIn(after, 'current').person[KEN]).toMatchObject({ managerId: VERA, fte: 1 });
  });

  it('leaves facts to the person: a corrected name is right in every scenario', () => {
    const after = does(START, edit({ name: 'Kenneth', quota: 200 }));
    expect(after.person[KEN]).toMatchObject({ name: 'Kenneth', quota: 100 });
    expect(workshopIn(after, 'plan').person[KEN]).toMatchObject({ name: 'Kenneth', quota: 200 });
  });

  it('is gone when the person is as before', () => {
    const after = does(START, edit({ fte: 0.5 }), edit({ fte: 1 }));
    expect(after.adjustment).toEqual({});
  });

  it('in the current state is a correction of the facts', () => {
    const after = does(START, edit({ fte: 0.5 }, 'current'));
    expect(after.person[KEN]?.fte).toBe(0.5);
    expect(after.adjustment).toEqual({});
  });

  it('is refused where it would make people report in a circle, or the scenario is locked', () => {
    const loop = does(START, edit({ managerId: OLGA }));
    const back: Command = {
      type: 'person.edit',
      personId: OLGA,
      patch: { managerId: KEN },
      scenarioId: 'plan',
    };
    expect(() => does(loop, back)).toThrow('edit.managerCycle');
    const locked = withRecords(START, { ...PLAN, locked: true });
    expect(() => does(locked, edit({ fte: 0.5 }))).toThrow('edit.locked');
    expect(does(locked, edit({ name: 'Kenneth' })).person[KEN]?.name).toBe('Kenneth');
  });

  it('goes with the person, and with the manager it speaks of', () => {
    const after = does(START, edit({ managerId: OLGA, fte: 0.5 }), {
      type: 'person.remove',
      personIds: [OLGA],
    });
    expect(Object.values(after.adjustment).map(({ patch }) => patch)).toEqual([{ fte: 0.5 }]);
    expect(brokenInvariant(after)).toBeNull();
    expect(does(after, { type: 'person.remove', personIds: [KEN] }).adjustment).toEqual({});
  });
});

describe('Somebody planned for one scenario', () => {
  const draft = { name: '', vacancy: true, scenarioId: 'plan' };
  const lane = { lane: 'inbound', teamId: null } as const;
  const after = does(START, { type: 'person.add', draft, scenarioId: 'plan', lane });

  it('is in no other, not even among the unplaced', () => {
    expect(Object.keys(workshopIn(after, 'plan').person)).toHaveLength(5);
    expect(Object.keys(workshopIn(after, 'current').person)).toHaveLength(4);
    expect(unplacedPeople(after, 'current')).toEqual([]);
    expect(analyze(after, 'plan').coverage.total.cells.inbound.fte).toBe(1);
    expect(analyze(after, 'current').coverage.total.cells.inbound.fte).toBe(0);
  });

  it('cannot be placed elsewhere', () => {
    const stray = { type: 'placement', id: 'x', scenarioId: 'current', personId: 'new1', lane: 'inbound' };
    expect(brokenInvariant(withRecords(after, stray))).not.toBeNull();
  });
});

describe('A view', () => {
  it('is the workshop itself where nothing differs', () => {
    expect(workshopIn(START, 'plan')).toBe(START);
  });

  it('is found again, and its people also after an edit of something else', () => {
    const after = does(START, edit({ fte: 0.5 }));
    const view = workshopIn(after, 'plan');
    expect(workshopIn(after, 'plan')).toBe(view);
    const later = does(after, { type: 'team.add', scenarioId: 'plan', name: 'DACH' });
    expect(workshopIn(later, 'plan').person).toBe(view.person);
  });
});

describe('What the room says', () => {
  const said = does(START, { type: 'entry.add', draft: { type: 'decision', text: 'Split inbound first' } });
  const [decision] = Object.values(said.decision);
  if (!decision) throw new Error('it was added');

  it('can be added, changed and taken back', () => {
    expect(decision).toMatchObject({ text: 'Split inbound first', dissent: '', order: 1 });
    const patch = { dissent: 'Vera: too early' };
    const changed = does(said, { type: 'entry.edit', entryType: 'decision', id: decision.id, patch });
    expect(changed.decision[decision.id]).toMatchObject({ text: 'Split inbound first', ...patch });
    expect(does(said, { type: 'entry.remove', entryType: 'decision', id: decision.id }).decision).toEqual({});
  });

  it('takes the place of what has the same id', () => {
    const words = (text: string): Command => ({
      type: 'entry.add',
      draft: { type: 'commentary', id: 'summary.hu', section: 'summary', locale: 'hu', text },
    });
    const after = does(START, words('Első'), words('Második'));
    expect(Object.values(after.commentary).map(({ text }) => text)).toEqual(['Második']);
    expect(isEmpty(apply(after, words('Második'), { newId: counter() }).diff)).toBe(true);
  });

  it('is refused without words, with another kind, or where it is gone', () => {
    expect(() => does(START, { type: 'entry.add', draft: { type: 'action', text: ' ' } })).toThrow(
      'edit.entryText',
    );
    const gone: Command = { type: 'entry.edit', entryType: 'action', id: 'x', patch: { text: 'y' } };
    expect(() => does(START, gone)).toThrow('edit.notFound');
    const turned = { type: 'entry.edit', entryType: 'decision', id: decision.id, patch: { type: 'action' } };
    expect(does(said, turned as unknown as Command).decision[decision.id]?.type).toBe('decision');
  });
});
