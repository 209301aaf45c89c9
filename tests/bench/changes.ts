/** What comparing two scenarios costs after one edit, beside one analysis: `npm run bench -- changes`. */
import { changesBetween } from '#shared/analysis/changes/changes.ts';
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import { analyze } from '#shared/analysis/index.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { parseRecord, workshopOf } from '#shared/domain/workshop.ts';
import { printTable, rounds, timed } from '#tests/bench/measure.ts';

const ROUNDS = 40;
const CURRENT = 'current';
const TARGET = 'id1';

let made = 0;
const newId = () => `id${(made += 1)}`;
const after = (workshop: Workshop, command: Command) =>
  applyDiff(workshop, apply(workshop, command, { newId }).diff);

function bigWorkshop(people: number): Workshop {
  const records: unknown[] = [
    { type: 'workshop', id: 'w', title: 'Bench', client: 'Bench', date: '2026-01-31' },
    { type: 'scenario', id: CURRENT, name: 'Current', kind: 'current' },
  ];
  for (let team = 0; team < people / 25; team += 1) {
    records.push({ type: 'team', id: `t${team}`, scenarioId: CURRENT, name: `Team ${team}`, order: team });
  }
  for (let index = 0; index < people; index += 1) {
    const teamId = `t${index % Math.ceil(people / 25)}`;
    const lane = FUNCTIONS[index % FUNCTIONS.length];
    records.push({ type: 'person', id: `p${index}`, name: `Person ${index}`, quota: 400_000, ote: 90_000 });
    records.push({
      type: 'placement',
      id: `l${index}`,
      scenarioId: CURRENT,
      personId: `p${index}`,
      teamId,
      lane,
      order: index,
    });
  }
  made = 0;
  const workshop = workshopOf(records.map((record): AnyRecord => parseRecord(record)));
  return after(workshop, { type: 'scenario.copy', copyOf: CURRENT, name: 'Target' });
}

for (const people of [100, 300, 1000, 3000]) {
  let now = bigWorkshop(people);
  /** One more person out of their team. */
  const edit = (round: number) => {
    now = after(now, {
      type: 'person.place',
      scenarioId: TARGET,
      personIds: [`p${round % people}`],
      to: { lane: 'closing', teamId: null },
      before: null,
    });
    return now;
  };
  const after1 = (work: (workshop: Workshop) => unknown) => (round: number) => {
    const workshop = edit(round);
    return timed(() => work(workshop));
  };
  const start = now;
  const times = await rounds(ROUNDS, {
    changes: after1((workshop) => changesBetween(workshop, CURRENT, TARGET)),
    figures: after1((workshop) => deltasBetween(workshop, CURRENT, TARGET)),
    'one analysis': after1((workshop) => analyze(workshop, TARGET)),
    'copy of a scenario': () =>
      timed(() => apply(start, { type: 'scenario.copy', copyOf: CURRENT, name: 'B' }, { newId })),
  });
  console.log(`${people} people`);
  printTable(times);
}
