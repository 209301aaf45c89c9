/** A roster that comes again: who is who, what changes, who is gone; all of it one step. */
import { describe, expect, test } from 'vitest';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, reversed } from '#shared/commands/diff.ts';
import { importedOf, matchPeople, planImport } from '#shared/commands/import-plan.ts';
import type { PlannedPerson } from '#shared/commands/import-plan.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { CURRENT, org, printOrg } from '../../support/org.ts';

const person = (
  name: string,
  more: Partial<PlannedPerson['draft']> = {},
  rest: Partial<PlannedPerson> = {},
) => ({
  draft: { name, ...more },
  managerIndex: null,
  lane: null,
  personId: null,
  blank: [],
  ...rest,
});

const planOf = (workshop: Workshop, people: readonly PlannedPerson[]) =>
  planImport(workshop, people, matchPeople(workshop, people));

function imported(workshop: Workshop, people: readonly PlannedPerson[], more: object = {}): Workshop {
  let made = 0;
  const command = {
    type: 'people.import',
    scenarioId: CURRENT,
    people: importedOf(people, matchPeople(workshop, people)),
    ...more,
  } as Command;
  const { diff } = apply(workshop, command, { newId: () => `new:${(made += 1)}` });
  const after = applyDiff(workshop, diff);
  expect(brokenInvariant(after)).toBeNull();
  expect(applyDiff(after, reversed(diff))).toEqual(workshop);
  return after;
}

const START = org`Leadership: Vera | Closing: Ken (manager Vera), Eva (manager Vera)`;

describe('a second import', () => {
  test('finds people by the id of a file of our own, the client’s id, the e-mail address, then the name', () => {
    const workshop = imported(START, [
      person('Ken', { externalId: '7' }),
      person('Eva', { email: 'eva@x.hu' }),
    ]);
    const matches = matchPeople(workshop, [
      person('Kenneth', { externalId: '7' }),
      person('Eva Nagy', { email: 'EVA@X.HU' }),
      person('véra'),
      person('Nobody'),
    ]);
    expect(matches).toEqual([
      { existingId: 'person:Ken', by: 'externalId' },
      { existingId: 'person:Eva', by: 'email' },
      { existingId: 'person:Vera', by: 'name' },
      null,
    ]);
    expect(matchPeople(workshop, [person('X', {}, { personId: 'person:Vera' })])[0]?.by).toBe('personId');
  });

  test('takes nobody for two people, and two people of one name for nobody', () => {
    expect(matchPeople(START, [person('Ken'), person('KEN')])).toEqual([null, null]);
  });

  test('says who is new, who changes in what, who is the same and who is gone', () => {
    const plan = planOf(START, [person('Ken', { title: 'AE' }), person('Vera'), person('Lea')]);
    expect(plan.changed.map(({ person: { name }, changes }) => [name, changes])).toEqual([
      ['Ken', [{ field: 'title', from: '', to: 'AE' }]],
    ]);
    expect(plan.same).toEqual([1]);
    expect(plan.added).toEqual([2]);
    expect(plan.gone.map(({ name }) => name)).toEqual(['Eva']);
  });

  test('updates what the file says and leaves lanes, notes and everything else as it is', () => {
    const noted = applyDiff(
      START,
      apply(
        START,
        { type: 'person.edit', personId: 'person:Ken', patch: { notes: 'private', kind: 'support' } },
        { newId: () => 'x' },
      ).diff,
    );
    const after = imported(noted, [
      person('Ken', { quota: 5, kind: 'seller' }),
      person('Lea', { title: 'SDR' }),
    ]);
    expect(after.person['person:Ken']).toMatchObject({ notes: 'private', quota: 5, kind: 'support' });
    expect(printOrg(after)).toContain('Unplaced: Lea');
    expect(printOrg(after)).toContain('Closing: Ken');
  });

  test('can take those who are gone out, whose reports keep the name', () => {
    const after = imported(START, [person('Ken', { quota: 5 })], { removedIds: ['person:Vera'] });
    expect(Object.keys(after.person)).toEqual(['person:Ken', 'person:Eva']);
    expect(after.person['person:Eva']).toMatchObject({ managerId: null, managerName: 'Vera' });
  });

  test('does not close a circle of managers with people who are there', () => {
    const after = imported(START, [person('Vera', {}, { managerIndex: 1 }), person('Ken')]);
    expect(after.person['person:Vera']?.managerId).toBeNull();
    expect(after.person['person:Ken']?.managerId).toBe('person:Vera');
  });

  test('turns two who report to one another round, in whatever order the file has them', () => {
    const turned = [
      person('Vera', {}, { managerIndex: 1 }),
      person('Ken', {}, { managerIndex: 2 }),
      person('Lea'),
    ];
    const after = imported(START, turned);
    expect(after.person['person:Vera']?.managerId).toBe('person:Ken');
    const lea = Object.values(after.person).find(({ name }) => name === 'Lea');
    expect(after.person['person:Ken']?.managerId).toBe(lea?.id);
  });

  test('leaves the last link of a circle that the file itself has as it was', () => {
    const names = ['Ada', 'Ben', 'Cleo'];
    const circle = names.map((name, at) => person(name, {}, { managerIndex: (at + 1) % names.length }));
    const after = imported(START, circle);
    const manager = (of: string) => {
      const { managerId } = Object.values(after.person).find(({ name }) => name === of)!;
      return managerId === null ? null : after.person[managerId]?.name;
    };
    expect(names.map(manager)).toEqual(['Ben', 'Cleo', null]);
  });

  test('moves people to another manager, new or known', () => {
    const after = imported(START, [person('Ken', {}, { managerIndex: 1 }), person('Lea')]);
    const lea = Object.values(after.person).find(({ name }) => name === 'Lea');
    expect(after.person['person:Ken']?.managerId).toBe(lea?.id);
  });

  test('empties a field only where the file came out of this program', () => {
    const titled = imported(START, [person('Ken', { title: 'AE', quota: 9 })]);
    expect(planOf(titled, [person('Ken')]).changed).toEqual([]);
    const own = person('Ken', {}, { personId: 'person:Ken', blank: ['title', 'quota', 'manager'] });
    expect(planOf(titled, [own]).changed[0]?.changes.map(({ field }) => field)).toEqual([
      'title',
      'quota',
      'managerId',
    ]);
    expect(imported(titled, [own]).person['person:Ken']).toMatchObject({
      title: '',
      quota: null,
      managerId: null,
    });
  });

  test('puts somebody who is not placed yet where the suggestion says, and nobody else', () => {
    const lane = { lane: 'inbound', teamId: null } as const;
    const unplaced = imported(START, [person('Lea')]);
    const after = imported(unplaced, [person('Lea', {}, { lane }), person('Ken', {}, { lane })]);
    expect(printOrg(after)).toContain('Inbound: Lea');
    expect(printOrg(after)).toContain('Closing: Ken');
  });

  test('brings the company’s figures from a list of deals along, in the same step', () => {
    const after = imported(START, [person('Ken', { revenueNew: 10 })], {
      figures: { averageDeal: 5, winRate: 0.25 },
    });
    expect(metaOf(after).figures).toMatchObject({ averageDeal: 5, winRate: 0.25, customers: null });
  });

  test('is called an update, and the first one an import', () => {
    const label = (people: PlannedPerson[]) =>
      apply(
        START,
        {
          type: 'people.import',
          scenarioId: CURRENT,
          people: importedOf(people, matchPeople(START, people)),
        },
        { newId: () => 'n' },
      ).label;
    expect(label([person('Ken', { quota: 1 })])).toMatchObject({
      key: 'rosterUpdated',
      params: { count: 1 },
    });
    expect(label([person('Lea')])).toMatchObject({ key: 'peopleImported', params: { count: 1 } });
  });
});

describe('people who come with a market team', () => {
  const seller = (name: string, teamName: string, lane: 'closing' | 'leadership' = 'closing') =>
    person(name, {}, { lane: { lane, teamId: null }, teamName });

  test('make it once, under one name whatever its case, and go to the team that is there', () => {
    const first = imported(START, [seller('Ida', 'DACH'), seller('Zoe', 'dach '), seller('Ben', 'CEE')]);
    expect(Object.values(first.team).map(({ name, order }) => [name, order])).toEqual([
      ['DACH', 1],
      ['CEE', 2],
    ]);
    const second = imported(first, [seller('Leo', 'cee')]);
    expect(Object.keys(second.team)).toHaveLength(2);
    expect(printOrg(second)).toContain('Leo');
  });
  test('stay above the teams where they lead, and where they were when they have a place', () => {
    const workshop = imported(START, [seller('Nora', 'DACH', 'leadership'), seller('Ken', 'DACH')]);
    expect(Object.values(workshop.team)).toEqual([]);
    expect(
      Object.values(workshop.placement).find(({ personId }) => personId === 'person:Ken')?.teamId,
    ).toBeNull();
  });
});
