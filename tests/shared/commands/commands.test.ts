import { describe, expect, it } from 'vitest';
import { apply } from '#shared/commands/apply.ts';
import type { Command, ImportedPerson } from '#shared/commands/command.ts';
import { applyDiff, EMPTY_DIFF } from '#shared/commands/diff.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { counter } from '#tests/support/commands.ts';
import { CURRENT, org, printOrg } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';

const newId = counter();
const edit = (workshop: Workshop, command: Command) => apply(workshop, command, { newId });
const after = (workshop: Workshop, command: Command) => applyDiff(workshop, edit(workshop, command).diff);

/** "Ken, Eva" to a lane, before somebody or at the end. */
function place(workshop: Workshop, names: string, lane: Lane | 'unplaced', team?: string, before?: string) {
  const standing = Object.values(workshop.placement).find((p) => p.personId === `person:${before}`);
  return {
    type: 'person.place',
    scenarioId: CURRENT,
    personIds: names.split(', ').map((name) => `person:${name}`),
    to: { lane, teamId: team === undefined ? null : `team:${team}` },
    before: standing?.id ?? null,
  } as const satisfies Command;
}

describe('Placing people', () => {
  const start = org`Closing: Ken, Eva, Tom | Inbound: Max | Team DACH > inbound: Lea | Unplaced: Ada, Kim`;

  it.each([
    ['from the tray to the end of a lane', place(start, 'Ada', 'closing'), 'Closing: Ken, Eva, Tom, Ada'],
    ['before somebody', place(start, 'Ada', 'closing', undefined, 'Eva'), 'Closing: Ken, Ada, Eva, Tom'],
    ['before the first', place(start, 'Ada', 'closing', undefined, 'Ken'), 'Closing: Ada, Ken, Eva, Tom'],
    ['backwards in a lane', place(start, 'Tom', 'closing', undefined, 'Ken'), 'Closing: Tom, Ken, Eva'],
    ['to the end of the own lane', place(start, 'Ken', 'closing'), 'Closing: Eva, Tom, Ken'],
    [
      'several at once',
      place(start, 'Kim, Max, Ada', 'closing', undefined, 'Tom'),
      'Closing: Ken, Eva, Kim, Max, Ada, Tom',
    ],
    ['several of one lane', place(start, 'Tom, Ken', 'closing', undefined, 'Eva'), 'Closing: Tom, Ken, Eva'],
    [
      'before one who moves too',
      place(start, 'Ken, Tom', 'closing', undefined, 'Ken'),
      'Closing: Ken, Tom, Eva',
    ],
    ['into a team', place(start, 'Max', 'inbound', 'DACH', 'Lea'), 'Team DACH > inbound: Max, Lea'],
  ])('%s', (_, command, expected) => {
    expect(printOrg(after(start, command)).split(' | ')).toContain(expected);
  });

  it('takes somebody back to the tray', () => {
    expect(printOrg(after(org`Closing: Ken, Eva`, place(start, 'Ken', 'unplaced')))).toBe(
      'Closing: Eva | Unplaced: Ken',
    );
  });

  it('leaves one place to somebody who wore two hats', () => {
    const two = org`Inbound: Lea | Closing: Lea, Ken`;
    expect(printOrg(after(two, place(two, 'Lea', 'account')))).toBe('Closing: Ken | Account: Lea');
    expect(printOrg(after(two, place(two, 'Lea', 'closing')))).toBe('Closing: Ken, Lea');
  });

  it.each([
    ['where they are, at the end', place(start, 'Tom', 'closing')],
    ['before the one who follows them anyway', place(start, 'Ken', 'closing', undefined, 'Eva')],
    ['before themselves', place(start, 'Eva', 'closing', undefined, 'Eva')],
    ['together, in the order they have', place(start, 'Ken, Eva', 'closing', undefined, 'Tom')],
    ['back to the tray, when they are in it', place(start, 'Ada', 'unplaced')],
  ])('changes nothing when they are dropped %s', (_, command) => {
    expect(edit(start, command).diff).toEqual(EMPTY_DIFF);
  });

  it('keeps the order when a hundred people are put before the same one, one by one', () => {
    const names = Array.from({ length: 100 }, (_, index) => `P${index + 1}`);
    const crowd = org(`Closing: Ken, Eva | Unplaced: ${names.join(', ')}`);
    const full = names.reduce(
      (now, name) => after(now, place(now, name, 'closing', undefined, 'Eva')),
      crowd,
    );
    expect(printOrg(full)).toBe(`Closing: Ken, ${names.join(', ')}, Eva`);
  });

  it('puts a person who is named twice into one place', () => {
    const twice = { ...place(start, 'Ada', 'closing'), personIds: ['person:Ada', 'person:Ada'] };
    expect(printOrg(after(start, twice))).toContain('Closing: Ken, Eva, Tom, Ada |');
  });

  it('says what moved where', () => {
    expect(edit(start, place(start, 'Max', 'closing', 'DACH')).label).toEqual({
      key: 'personPlaced',
      params: { name: 'Max', count: 1, lane: 'closing', team: 'DACH' },
      subjects: ['person:Max'],
    });
    expect(edit(start, place(start, 'Max, Ada', 'closing')).label).toMatchObject({
      key: 'peoplePlaced',
      params: { count: 2 },
    });
  });

  it.each([
    ['an unknown person', place(start, 'Nobody', 'closing'), 'edit.notFound'],
    ['an unknown team', place(start, 'Ada', 'closing', 'Nowhere'), 'edit.notFound'],
    ['a lane that no team has', place(start, 'Ada', 'leadership', 'DACH'), 'edit.invalid'],
    ['an unknown scenario', { ...place(start, 'Ada', 'closing'), scenarioId: 'none' }, 'edit.notFound'],
  ])('refuses %s', (_, command, code) => {
    expect(() => edit(start, command)).toThrow(code);
  });
});

describe('A locked scenario', () => {
  const locked = withRecords(org`Team DACH > closing: Ken | Unplaced: Ada`, {
    type: 'scenario',
    id: CURRENT,
    name: 'Baseline',
    kind: 'current',
    locked: true,
  });

  it.each([
    place(locked, 'Ada', 'closing'),
    {
      type: 'person.add',
      draft: { name: 'New' },
      scenarioId: CURRENT,
      lane: { lane: 'unplaced', teamId: null },
    },
    { type: 'people.import', scenarioId: CURRENT, people: [] },
    { type: 'person.remove', personIds: ['person:Ken'] },
    { type: 'team.add', scenarioId: CURRENT, name: 'New' },
    { type: 'team.edit', teamId: 'team:DACH', patch: { name: 'New' } },
    { type: 'team.remove', teamId: 'team:DACH' },
  ] as const satisfies readonly Command[])('refuses $type by its name', (command) => {
    expect(() => edit(locked, command)).toThrow(
      expect.objectContaining({ code: 'edit.locked', details: { scenario: 'Baseline' } }),
    );
  });

  it('still lets facts about its people be corrected', () => {
    const command = { type: 'person.edit', personId: 'person:Ken', patch: { quota: 5 } } as const;
    expect(printOrg(after(locked, command))).toContain('Ken (quota 5)');
  });
});

describe('People', () => {
  const start = org`Leadership: Vera (manager) | Closing: Ken (manager Vera), Eva (manager Ken)`;
  const person = (name: string, patch: object): Command => ({
    type: 'person.edit',
    personId: `person:${name}`,
    patch,
  });

  it('are added to a lane, or to the tray', () => {
    const add = (lane: Lane | 'unplaced'): Command => ({
      type: 'person.add',
      draft: { name: 'Lea', fte: 0.5 },
      scenarioId: CURRENT,
      lane: { lane, teamId: null },
    });
    expect(printOrg(after(org`Closing: Ken`, add('closing')))).toBe('Closing: Ken, Lea (50%)');
    expect(printOrg(after(org`Closing: Ken`, add('unplaced')))).toBe('Closing: Ken | Unplaced: Lea (50%)');
  });

  it('need a name, unless they are vacancies', () => {
    expect(() => edit(start, person('Ken', { name: '  ' }))).toThrow('edit.personName');
    expect(after(start, person('Ken', { name: '', vacancy: true })).person['person:Ken']?.vacancy).toBe(true);
  });

  it.each([
    ['a share above 1', { variableShare: 1.5 }, 'variableShare'],
    ['no number', { quota: Number.NaN }, 'quota'],
    ['a date that is none', { startDate: '2025-13-45' }, 'startDate'],
    ['a negative FTE', { fte: -1 }, 'fte'],
  ])('do not take %s, and the field is named', (_, patch, field) => {
    expect(() => edit(start, person('Ken', patch))).toThrow(
      expect.objectContaining({ code: 'edit.invalid', details: { field } }),
    );
  });

  it.each([
    ['oneself', 'Ken', 'Ken'],
    ['somebody who reports to one', 'Ken', 'Eva'],
    ['somebody further down', 'Vera', 'Eva'],
  ])('cannot report to %s', (_, name, manager) => {
    expect(() => edit(start, person(name, { managerId: `person:${manager}` }))).toThrow(
      expect.objectContaining({ code: 'edit.managerCycle', details: { name } }),
    );
  });

  it('cannot report to somebody who is not there', () => {
    expect(() => edit(start, person('Ken', { managerId: 'person:Nobody' }))).toThrow('edit.notFound');
  });

  it('who are removed leave their name with those who reported to them', () => {
    const rest = after(start, { type: 'person.remove', personIds: ['person:Vera', 'person:Eva'] });
    expect(printOrg(rest)).toBe('Closing: Ken');
    expect(rest.person['person:Ken']).toMatchObject({ managerId: null, managerName: 'Vera' });
  });

  it('are removed once even if they are named twice', () => {
    const twice: Command = { type: 'person.remove', personIds: ['person:Eva', 'person:Eva'] };
    expect(printOrg(after(start, twice))).toBe('Leadership: Vera (manager) | Closing: Ken (manager Vera)');
  });

  it('of an import keep their managers, their lanes and their order', () => {
    const people: ImportedPerson[] = [
      { draft: { name: 'Ada' }, managerIndex: 2, lane: { lane: 'closing', teamId: null } },
      { draft: { name: 'Bea' }, managerIndex: 2, lane: { lane: 'closing', teamId: null } },
      { draft: { name: 'Cora' }, managerIndex: null, lane: null },
    ];
    const imported = edit(org`Closing: Ken`, { type: 'people.import', scenarioId: CURRENT, people });
    expect(printOrg(applyDiff(org`Closing: Ken`, imported.diff))).toBe(
      'Closing: Ken, Ada (manager Cora), Bea (manager Cora) | Unplaced: Cora',
    );
    expect(imported.label).toMatchObject({ key: 'peopleImported', params: { count: 3 } });
  });
});

describe('Market teams', () => {
  const start = org`Closing: Ken | Team DACH > inbound: Lea | Team DACH > closing: Eva | Team Iberia > closing: Tom`;
  const add = (name: string): Command => ({ type: 'team.add', scenarioId: CURRENT, name });

  it('come after the others, with the outer spaces of their names taken off', () => {
    const team = edit(start, add('  Nordics ')).diff.added[0];
    expect(team).toMatchObject({ name: 'Nordics', order: 2 });
  });

  it.each(['DACH', ' dach ', 'iberia', '', '   '])(
    'cannot be named "%s" when DACH and Iberia are there',
    (name) => {
      expect(() => edit(start, add(name))).toThrow('edit.teamName');
      const rename: Command = { type: 'team.edit', teamId: 'team:Iberia', patch: { name } };
      if (name.trim().toLowerCase() !== 'iberia') expect(() => edit(start, rename)).toThrow('edit.teamName');
    },
  );

  it('may change the writing of their own name', () => {
    const rename: Command = { type: 'team.edit', teamId: 'team:DACH', patch: { name: 'Dach' } };
    expect(after(start, rename).team['team:DACH']?.name).toBe('Dach');
  });

  it('that are removed send their people to the tray', () => {
    expect(printOrg(after(start, { type: 'team.remove', teamId: 'team:DACH' }))).toBe(
      'Closing: Ken | Team Iberia > closing: Tom | Unplaced: Eva, Lea',
    );
  });
});

describe('The workshop itself', () => {
  const start = org``;
  it('is edited field by field', () => {
    const patch = { client: 'Új Ügyfél', thresholds: { 't12.founder_share': 0.4 } };
    expect(metaOf(after(start, { type: 'workshop.edit', patch }))).toMatchObject({
      ...patch,
      title: 'Workshop',
    });
  });

  it.each([
    [{ title: ' ' }, 'workshop.title'],
    [{ currency: 'Euro' }, 'edit.invalid'],
    [{ accent: 'red' }, 'edit.invalid'],
  ])('refuses %j', (patch, code) => {
    expect(() => edit(start, { type: 'workshop.edit', patch })).toThrow(code);
  });

  it('is not changed by an edit that says what it says already', () => {
    const patch = { title: 'Workshop' };
    expect(edit(start, { type: 'workshop.edit', patch }).diff).toEqual(EMPTY_DIFF);
  });
});
