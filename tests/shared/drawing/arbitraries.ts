import fc from 'fast-check';
import { LANES } from '#shared/domain/lanes.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { parseRecord, workshopOf } from '#shared/domain/workshop.ts';

const letters = 'aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyzÁÉŐŰWM -\u2019';
const nameOf = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength }).map((name) => name.trim() || 'x');

/** People and teams of one scenario, `current`; `most` people, up to 12 teams, names of 1 to 80 letters. */
export function organizations(most: number): fc.Arbitrary<Workshop> {
  const person = fc.record({
    name: nameOf(80),
    title: fc.oneof(fc.constant(''), nameOf(120)),
    vacancy: fc.boolean(),
    fte: fc.constantFrom(1, 0.5, 0.25),
    split: fc.option(fc.constant({ outbound: 0.2, inbound: 0.3, closing: 0.4, account: 0.1 })),
    lane: fc.constantFrom(...LANES, 'unplaced' as const),
    team: fc.nat(11),
    inTeam: fc.boolean(),
  });
  const people = fc.oneof(
    fc.array(person, { maxLength: 12 }),
    // Large organizations are made of a few people over and over: shrinking stays quick, variety is kept.
    fc
      .tuple(fc.array(person, { minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: most }))
      .map(([few, count]) => Array.from({ length: count }, (_, index) => few[index % few.length])),
  );
  return fc.tuple(people, fc.array(nameOf(80), { maxLength: 12 })).map(([entries, teams]) => {
    const records: AnyRecord[] = [
      parseRecord({ type: 'workshop', id: 'workshop', title: 'Workshop', client: 'Client' }),
      parseRecord({ type: 'scenario', id: 'current', name: 'Current', kind: 'current' }),
      ...teams.map((name, order) =>
        parseRecord({ type: 'team', id: `team${order}`, scenarioId: 'current', name, order }),
      ),
    ];
    entries.forEach((entry, order) => {
      if (!entry) return;
      const { lane, team, inTeam, ...fields } = entry;
      const id = `person${order}`;
      records.push(parseRecord({ ...fields, type: 'person', id }));
      if (lane === 'unplaced') return;
      const teamId = inTeam && teams.length > 0 ? `team${team % teams.length}` : null;
      records.push(
        parseRecord({
          type: 'placement',
          id: `at${order}`,
          scenarioId: 'current',
          personId: id,
          teamId,
          lane,
          order,
        }),
      );
    });
    return workshopOf(records);
  });
}
