import { describe, expect, it } from 'vitest';
import { boardModelOf, figuresOf } from '#renderer/features/canvas/board-model.ts';
import { dropEffect } from '#renderer/features/canvas/drag/drop-effect.ts';
import { inTrayOrder, matcher, passes } from '#renderer/features/canvas/tray/tray-order.ts';
import { apply } from '#shared/commands/apply.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { counter } from '#tests/support/commands.ts';
import { CURRENT, org } from '#tests/support/org.ts';

const START = org`
  Leadership: Vera (manager)
  Team DACH > inbound: Lea | Team DACH > closing: Tom (quota 100, new 80), Zoé (vacancy)
  Team SMB > closing: Ken (50%), Eva | Unplaced: Ada (quota 900), Őrs (quota 100), Kim (vacancy)`;

const lane = (name: LaneRef['lane'], team?: string): LaneRef => ({
  lane: name,
  teamId: team === undefined ? null : `team:${team}`,
});

function placed(workshop: Workshop, name: string, to: LaneRef): Workshop {
  const personIds = [`person:${name}`];
  const command = { type: 'person.place', scenarioId: CURRENT, personIds, to, before: null } as const;
  return applyDiff(workshop, apply(workshop, command, { newId: counter('moved') }).diff);
}

describe('What the board shows', () => {
  it('stays the same object in every lane that an edit did not touch', () => {
    const before = boardModelOf(START, CURRENT);
    const after = boardModelOf(placed(START, 'Eva', lane('account', 'SMB')), CURRENT);
    const same = (key: string) => after.seats.get(key) === before.seats.get(key);
    expect(same('closing@team:SMB')).toBe(false);
    expect(same('closing@team:DACH')).toBe(true);
    expect(same('leadership')).toBe(true);
    expect(after.rows.get('team:SMB')).not.toBe(before.rows.get('team:SMB'));
    expect(after.rows.get('team:DACH')).toBe(before.rows.get('team:DACH'));
    expect(after.rows.get('team:DACH')?.length).toBeGreaterThan(0);
    expect(after.teams).toBe(before.teams);
    expect(after.unplaced).toBe(before.unplaced);
  });

  it('counts vacancies apart, and neither their time nor their quota', () => {
    const seats = boardModelOf(START, CURRENT).seats.get('closing@team:DACH') ?? [];
    expect(figuresOf(seats)).toEqual({ people: 1, vacancies: 1, fte: 1, revenue: 80, quota: 100 });
  });

  it('knows no revenue where nobody has any', () => {
    expect(figuresOf(boardModelOf(START, CURRENT).seats.get('leadership') ?? []).revenue).toBeNull();
  });

  it('counts a second hat with its share, and the person once', () => {
    const two = org`Closing: Max (quota 100) | Account: Max`;
    const seats = [...boardModelOf(two, CURRENT).seats.values()].flat();
    expect(figuresOf(seats)).toMatchObject({ people: 1, fte: 1, quota: 100 });
    expect(seats.every((seat) => seat.hats === 2)).toBe(true);
  });
});

describe('A drop preview', () => {
  const effect = (name: string, to: LaneRef, also: number | null = null) =>
    dropEffect(START, CURRENT, boardModelOf(START, CURRENT), {
      personIds: [`person:${name}`],
      to,
      hat: null,
      also,
    });

  it('says what the team gains and what the other one is left without', () => {
    expect(effect('Lea', lane('account', 'SMB'))).toEqual({
      fte: 1,
      fills: ['account'],
      opens: [{ teamId: 'team:DACH', fn: 'inbound' }],
    });
  });

  it('opens no hole where somebody else stays, or where part of the time does', () => {
    expect(effect('Eva', lane('inbound', 'SMB')).opens).toEqual([]);
    expect(effect('Lea', lane('account', 'SMB'), 0.5)).toEqual({ fte: 0.5, fills: ['account'], opens: [] });
  });

  it('says that nothing is sold there, or by a planned hire', () => {
    expect(effect('Ada', lane('leadership')).fte).toBe(0);
    expect(effect('Zoé', lane('inbound', 'SMB'))).toEqual({ fte: 0, fills: [], opens: [] });
  });
});

describe('The tray', () => {
  const people = boardModelOf(START, CURRENT).unplaced;
  const names = (of: readonly { readonly name: string }[]) => of.map((person) => person.name);
  const compare = (a: string, b: string) => a.localeCompare(b, 'hu');

  it('sorts by quota, those with none last', () => {
    expect(names(inTrayOrder(people, 'quota', compare))).toEqual(['Ada', 'Őrs', 'Kim']);
  });

  it('finds without accents, and by no name while names are hidden', () => {
    expect(names(people.filter(matcher('ors', false)))).toEqual(['Őrs']);
    expect(people.filter(matcher('ors', true))).toEqual([]);
  });

  it('shows vacancies as a kind of their own', () => {
    expect(names(people.filter((person) => passes(person, 'vacancy')))).toEqual(['Kim']);
    expect(names(people.filter((person) => passes(person, 'seller')))).toEqual(['Ada', 'Őrs']);
  });
});
