import { describe, expect, it } from 'vitest';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, reversed } from '#shared/commands/diff.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { currentScenario, scenariosOf, unplacedPeople } from '#shared/domain/workshop.ts';
import { counter } from '#tests/support/commands.ts';
import { CURRENT, org, printOrg } from '#tests/support/org.ts';

const START = org`
  Leadership: Vera (manager) | Closing: Ken (quota 100, ote 50, manager Vera), Eva | Inbound: Max | Account: Max
  Team DACH > inbound: Lea | Team DACH > closing: Tom | Unplaced: Ada`;

/** A workshop that commands are done to, one after another. */
function doing(start: Workshop) {
  let now = start;
  const newId = counter();
  const self = {
    get now() {
      return now;
    },
    do(command: Command) {
      now = applyDiff(now, apply(now, command, { newId }).diff);
      expect(brokenInvariant(now)).toBeNull();
      return self;
    },
    refuse(command: Command, code: string) {
      expect(() => apply(now, command, { newId })).toThrow(code);
      return self;
    },
    named: (name: string) => Object.values(now.scenario).find((scenario) => scenario.name === name)?.id ?? '',
    team: (scenario: string, name: string) =>
      Object.values(now.team).find((team) => team.scenarioId === scenario && team.name === name)?.id ?? '',
    person: (name: string, scenario: string | null = null) =>
      Object.values(now.person).find((entry) => entry.name === name && entry.scenarioId === scenario)?.id ??
      '',
  };
  return self;
}

/** A workshop with a target, in which a hire is planned and Ken leads the team. */
function withTarget() {
  const work = doing(START).do({ type: 'scenario.copy', copyOf: CURRENT, name: 'Target A' });
  const target = work.named('Target A');
  const dach = work.team(target, 'DACH');
  work.do({
    type: 'person.add',
    draft: { name: 'Hire', vacancy: true, scenarioId: target, managerId: 'person:Vera' },
    scenarioId: target,
    lane: { lane: 'account', teamId: dach },
  });
  work.do({
    type: 'person.edit',
    personId: 'person:Ken',
    patch: { title: 'Team lead', managerId: work.person('Hire', target) },
    scenarioId: target,
  });
  return { work, target, dach };
}

describe('A copied scenario', () => {
  it('shows the same organization and goes its own way from there', () => {
    const { work, target, dach } = withTarget();
    work.do({
      type: 'person.place',
      scenarioId: target,
      personIds: ['person:Ada'],
      to: { lane: 'outbound', teamId: dach },
      before: null,
    });
    expect(printOrg(work.now, CURRENT)).toContain(printOrg(START));
    expect(printOrg(work.now, target)).toContain('Team DACH > outbound: Ada');
    expect(work.now.scenario[target]).toMatchObject({ kind: 'target', copiedFrom: CURRENT, locked: false });
  });

  it('of a target takes along who is planned for it, what is planned about people, and who reports to whom', () => {
    const { work, target } = withTarget();
    work.do({ type: 'scenario.copy', copyOf: target, name: 'Target B' });
    const copy = work.named('Target B');
    const hire = work.person('Hire', copy);
    expect(work.now.person[hire]).toMatchObject({ copiedFrom: work.person('Hire', target), vacancy: true });
    expect(workshopIn(work.now, copy).person['person:Ken']).toMatchObject({
      title: 'Team lead',
      managerId: hire,
    });
    expect(
      Object.values(work.now.team)
        .filter((team) => team.name === 'DACH')
        .map((t) => t.copiedFrom),
    ).toEqual([null, 'team:DACH', 'team:DACH']);
  });

  it('needs a name of its own', () => {
    doing(START)
      .refuse({ type: 'scenario.copy', copyOf: CURRENT, name: ' ' }, 'edit.scenarioName')
      .refuse({ type: 'scenario.copy', copyOf: CURRENT, name: 'current' }, 'edit.scenarioName')
      .refuse({ type: 'scenario.copy', copyOf: 'gone', name: 'B' }, 'edit.notFound');
  });
});

describe('A scenario', () => {
  it('that is locked takes no move and no plan, and says its name', () => {
    const { work, target } = withTarget();
    work.do({ type: 'scenario.edit', scenarioId: target, patch: { locked: true } });
    const place = { scenarioId: target, personIds: ['person:Eva'], before: null } as const;
    work
      .refuse({ type: 'person.place', ...place, to: { lane: 'support', teamId: null } }, 'edit.locked')
      .refuse(
        { type: 'person.edit', personId: 'person:Eva', patch: { title: 'X' }, scenarioId: target },
        'edit.locked',
      )
      .refuse({ type: 'team.add', scenarioId: target, name: 'Nordics' }, 'edit.locked')
      .refuse(
        { type: 'changes.reject', scenarioId: target, againstId: CURRENT, subjectIds: ['person:Ken'] },
        'edit.locked',
      )
      .do({ type: 'scenario.edit', scenarioId: target, patch: { locked: false, name: 'Plan' } })
      .do({ type: 'person.place', ...place, to: { lane: 'support', teamId: null } });
    expect(work.now.scenario[target]?.name).toBe('Plan');
  });

  it('moves up and down the list', () => {
    const { work, target } = withTarget();
    work.do({ type: 'scenario.copy', copyOf: CURRENT, name: 'B' });
    const names = () => scenariosOf(work.now).map((scenario) => scenario.name);
    work.do({ type: 'scenario.move', scenarioId: work.named('B'), before: target });
    expect(names()).toEqual(['Current', 'B', 'Target A']);
    work.do({ type: 'scenario.move', scenarioId: work.named('B'), before: null });
    expect(names()).toEqual(['Current', 'Target A', 'B']);
  });

  it('is deleted with all that is its own, keeps its decisions, and comes back with one undo', () => {
    const { work, target } = withTarget();
    work.do({ type: 'entry.add', draft: { type: 'decision', text: 'Go', scenarioId: target } });
    const before = work.now;
    const { diff } = apply(before, { type: 'scenario.remove', scenarioId: target }, { newId: counter('x') });
    const after = applyDiff(before, diff);
    expect(brokenInvariant(after)).toBeNull();
    expect(printOrg(after, CURRENT)).toBe(printOrg(START));
    for (const type of ['team', 'placement', 'adjustment', 'person'] as const) {
      expect(Object.values(after[type]).filter((record) => record.scenarioId === target)).toEqual([]);
    }
    expect(Object.values(after.decision)).toMatchObject([{ text: 'Go', scenarioId: null }]);
    expect(applyDiff(after, reversed(diff))).toEqual(before);
  });

  it('that is the current state cannot be deleted', () => {
    doing(START).refuse({ type: 'scenario.remove', scenarioId: CURRENT }, 'edit.currentScenario');
  });
});

describe('On the return visit', () => {
  it('the plan becomes the current state, and the old one is kept, locked, as it was', () => {
    const { work, target } = withTarget();
    const old = workshopIn(work.now, CURRENT).person['person:Ken'];
    work.do({ type: 'scenario.makeCurrent', scenarioId: target, keptName: 'State of May' });
    expect(currentScenario(work.now)).toMatchObject({ id: target, name: 'Current', kind: 'current' });
    expect(work.now.scenario[CURRENT]).toMatchObject({ kind: 'past', name: 'State of May', locked: true });
    expect(work.now.person['person:Ken']).toMatchObject({
      title: 'Team lead',
      managerId: work.person('Hire'),
    });
    expect(workshopIn(work.now, CURRENT).person['person:Ken']).toEqual(old);
    expect(printOrg(workshopIn(work.now, CURRENT), CURRENT)).toContain(
      printOrg(START).split(' | Unplaced')[0],
    );
  });

  it('whoever came with the plan, or later, is not in the state that is kept', () => {
    const { work, target } = withTarget();
    const before = printOrg(workshopIn(work.now, CURRENT), CURRENT);
    const there = Object.keys(workshopIn(work.now, CURRENT).person);
    work.do({ type: 'scenario.makeCurrent', scenarioId: target, keptName: 'State of May' });
    expect(printOrg(workshopIn(work.now, CURRENT), CURRENT)).toBe(before);
    const lane = { lane: 'closing', teamId: null } as const;
    work.do({ type: 'person.add', draft: { name: 'Later' }, scenarioId: target, lane });
    expect(Object.keys(workshopIn(work.now, CURRENT).person).toSorted()).toEqual(there.toSorted());
    expect(unplacedPeople(workshopIn(work.now, CURRENT), CURRENT).map(({ name }) => name)).not.toContain(
      'Hire',
    );
    expect(workshopIn(work.now, target).person[work.person('Later')]).toBeDefined();
  });

  it('what is corrected later does not change how it was', () => {
    const { work, target } = withTarget();
    work.do({ type: 'scenario.makeCurrent', scenarioId: target, keptName: 'State of May' });
    work.do({ type: 'person.edit', personId: 'person:Eva', patch: { title: 'VP' }, scenarioId: target });
    expect(workshopIn(work.now, target).person['person:Eva']?.title).toBe('VP');
    expect(workshopIn(work.now, CURRENT).person['person:Eva']?.title).toBe('');
    work.refuse(
      { type: 'person.edit', personId: 'person:Eva', patch: { title: 'X' }, scenarioId: CURRENT },
      'edit.locked',
    );
  });

  it('the other plans stay as they are', () => {
    const { work, target } = withTarget();
    work.do({ type: 'scenario.copy', copyOf: CURRENT, name: 'B' });
    const other = work.named('B');
    const before = workshopIn(work.now, other);
    work.do({ type: 'scenario.makeCurrent', scenarioId: target, keptName: 'May' });
    const after = workshopIn(work.now, other);
    for (const person of Object.values(before.person)) expect(after.person[person.id]).toEqual(person);
    expect(printOrg(after, other)).toContain(printOrg(START).split(' | Unplaced')[0]);
  });

  it('the kept state needs a name of its own', () => {
    const { work, target } = withTarget();
    work.refuse({ type: 'scenario.makeCurrent', scenarioId: target, keptName: '' }, 'edit.scenarioName');
  });
});
