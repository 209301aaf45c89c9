import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import { phaseWeights } from '#shared/analysis/phase/phase-table.ts';
import { fullCycleIn } from '#shared/analysis/roles/full-cycle.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, reversed } from '#shared/commands/diff.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { placementsOf } from '#shared/domain/workshop.ts';
import { counter } from '#tests/support/commands.ts';
import { CURRENT, org, printOrg } from '#tests/support/org.ts';

const FULL = 'split 25/15/35/25';
const START = org`Closing: Ken
  Team DACH > closing: Tom (${FULL}), Uwe
  Team DACH > account: Vera (${FULL})`;
const edit = (workshop: Workshop, command: Command) => apply(workshop, command, { newId: counter() });
const after = (workshop: Workshop, command: Command) => applyDiff(workshop, edit(workshop, command).diff);
const place = (name: string, to: LaneRef): Command => ({
  type: 'person.place',
  scenarioId: CURRENT,
  personIds: [`person:${name}`],
  to,
  before: null,
});
const gather = (...names: string[]): Command => ({
  type: 'team.fullCycle',
  teamId: 'team:DACH',
  personIds: names.map((name) => `person:${name}`),
});
const offered = (workshop: Workshop) =>
  fullCycleIn(
    placementsOf(workshop, CURRENT).flatMap((placement) => {
      const person = workshop.person[placement.personId];
      return person && placement.teamId !== null ? [{ person, placement }] : [];
    }),
    phaseWeights({}),
  );

describe('The full-cycle lane of a team', () => {
  it('takes people, by moving and by importing', () => {
    const to = { lane: 'oneManBand', teamId: 'team:DACH' } as const;
    const moved = after(START, place('Ken', to));
    expect(brokenInvariant(moved)).toBeNull();
    expect(printOrg(moved)).toContain('Team DACH > oneManBand: Ken');
    const people = [{ draft: { name: 'Zoe' }, managerIndex: null, lane: to }];
    const imported = after(START, { type: 'people.import', scenarioId: CURRENT, people });
    expect(printOrg(imported)).toContain('Team DACH > oneManBand: Zoe');
  });

  it.each(['support', 'leadership', 'founder'] as const)('is the only new one: %s stays outside', (lane) => {
    expect(() => after(START, place('Ken', { lane, teamId: 'team:DACH' }))).toThrow('edit.invalid');
  });

  it('counts its people there by the assumed split, or by the one observed', () => {
    const text = (facts: string) => org`Team DACH > One-man bands: Ada ${facts} | Closing: Ken`;
    for (const facts of ['', `(${FULL})`]) {
      const { coverage, phase } = analyze(text(facts), CURRENT);
      const row = coverage.rows.find(({ teamId }) => teamId === 'team:DACH');
      expect(row?.cells.outbound.fte).toBeCloseTo(0.25);
      expect(row?.cells.closing.fte).toBeCloseTo(0.35);
      // A team of generalists is no market team.
      expect(phase.teams).toMatchObject([{ teamId: 'team:DACH', special: 0, value: 0, fte: 1 }]);
    }
  });

  it('gives the flow of its market their time', () => {
    const { flow, needs } = analyze(org`Team DACH > One-man bands: Ada, Eva`, CURRENT);
    expect(flow.markets.length + flow.unknown.length).toBeGreaterThan(0);
    expect(needs.development.actual).toBeCloseTo(2 * 0.4);
  });
});

describe('The offer to fetch full-cycle sellers out of functions', () => {
  it('names those with an observed full-cycle split in lanes of one function, and nobody else', () => {
    expect(offered(START)).toEqual(['person:Tom', 'person:Vera']);
    expect(offered(org`Team DACH > closing: A, B (split 0/0/100/0), C (split 50/0/50/0)`)).toEqual([]);
    expect(offered(org`Team DACH > One-man bands: A (${FULL})`)).toEqual([]);
  });

  it('moves them in one step, which one undo takes back, and changes no figure of the diagnosis', () => {
    const { diff, label } = edit(START, gather('Tom', 'Vera'));
    const moved = applyDiff(START, diff);
    expect(printOrg(moved)).toContain('Team DACH > oneManBand: Tom');
    expect(label).toMatchObject({ key: 'peoplePlaced', params: { count: 2, team: 'DACH' } });
    expect(applyDiff(moved, reversed(diff))).toEqual(START);
    expect(brokenInvariant(moved)).toBeNull();
    const [was, now] = [START, moved].map((workshop) => analyze(workshop, CURRENT));
    expect(now?.phase.scores).toEqual(was?.phase.scores);
    const totals = [was, now].map((each) => Object.values(each?.coverage.total.cells ?? {}));
    for (const [at, cell] of (totals[0] ?? []).entries()) expect(totals[1]?.[at]?.fte).toBeCloseTo(cell.fte);
  });

  it('makes several places in the team one, and leaves places elsewhere', () => {
    const hats = org`Closing: Tom (${FULL}) | Team DACH > closing: Tom | Team DACH > account: Tom`;
    const moved = after(hats, gather('Tom'));
    const shares = placementsOf(moved, CURRENT).map(({ lane, teamId, share }) => [lane, teamId, share]);
    expect(shares).toEqual([
      ['closing', null, 1 / 3],
      ['oneManBand', 'team:DACH', 0.6667],
    ]);
  });

  it('leaves alone whoever has left the team by now', () => {
    expect(edit(START, gather('Ken')).diff).toEqual({ added: [], updated: [], removed: [] });
    expect(() => edit(START, { ...gather('Tom'), teamId: 'gone' } as Command)).toThrow('edit.notFound');
  });
});
