import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardModelOf, figuresOf } from '#renderer/features/canvas/board-model.ts';
import { analyze } from '#shared/analysis/index.ts';
import { staffingOf } from '#shared/analysis/staffing.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { LANES, TEAM_LANES } from '#shared/domain/lanes.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';

const START = org`Closing: Ken | Team DACH > closing: Eva | Team UK > closing: Max`;
const TEAMS = ['team:DACH', 'team:UK'];

/** Somebody with any number of hats of any share, as old libraries and damaged files have them. */
const hats = fc.record({
  fte: fc.double({ min: 0.1, max: 2, noNaN: true }),
  split: fc.constantFrom(null, { outbound: 0.25, inbound: 0.15, closing: 0.35, account: 0.25 }),
  places: fc.array(
    fc.record({
      team: fc.constantFrom(null, ...TEAMS),
      lane: fc.nat(7),
      share: fc.double({ min: 0.05, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
type Hats = typeof hats extends fc.Arbitrary<infer T> ? T : never;

const wearing = ({ fte, split, places }: Hats): Workshop =>
  withRecords(
    START,
    { type: 'person', id: 'ada', name: 'Ada', fte, split },
    ...places.map(({ team, lane, share }, order) => ({
      type: 'placement',
      id: `hat${order}`,
      scenarioId: CURRENT,
      personId: 'ada',
      teamId: team,
      lane: team === null ? LANES[lane % LANES.length] : TEAM_LANES[lane % TEAM_LANES.length],
      order,
      share,
    })),
  );

describe('Hats of one person', () => {
  it('never make more than the FTE: in the diagnosis, in coverage, on the board', () => {
    fc.assert(
      fc.property(hats, (given) => {
        const workshop = wearing(given);
        const most = given.fte + 1e-9;
        const selling = staffingOf(workshop, CURRENT).selling.find(({ id }) => id === 'ada');
        expect(selling?.fte ?? 0).toBeLessThanOrEqual(most);
        // Three others of one FTE each are there.
        const { cells } = analyze(workshop, CURRENT).coverage.total;
        const all = FUNCTIONS.reduce((sum, fn) => sum + cells[fn].fte, 0);
        expect(all).toBeLessThanOrEqual(3 + most);
        const model = boardModelOf(workshop, CURRENT);
        const own = [...model.seats.values()].flat().filter(({ person }) => person.id === 'ada');
        expect(figuresOf(own).fte).toBeLessThanOrEqual(most);
        const row = model.fte.get('');
        expect(FUNCTIONS.reduce((sum, fn) => sum + (row?.[fn] ?? 0), 0)).toBeLessThanOrEqual(3 + most);
      }),
    );
  });
});
