/** Time of an analysis of 1,000 people, 40 teams and 24 respondents, after one edit and from nothing: `npm run bench -- analysis`. */
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { analyze } from '#shared/analysis/index.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { parseRecord, recordsOf, workshopOf } from '#shared/domain/workshop.ts';
import { printTable, rounds, timed } from '#tests/bench/measure.ts';

const PEOPLE = 1000;
const TEAMS = 40;
const RESPONDENTS = 24;
const ITEMS = 24;
const ROUNDS = 80;
const SCENARIO = 'current';

function bigWorkshop(): Workshop {
  const figures = {
    leadsPerMonth: 900,
    inboundShare: 0.6,
    averageDeal: 30_000,
    winRate: 0.25,
    cycleDays: 60,
  };
  const records: unknown[] = [
    { type: 'workshop', id: 'w', title: 'Bench', client: 'Bench', date: '2026-01-31' },
    { type: 'scenario', id: SCENARIO, name: 'Current', kind: 'current' },
  ];
  for (let team = 0; team < TEAMS; team += 1) {
    records.push({
      type: 'team',
      id: `t${team}`,
      scenarioId: SCENARIO,
      name: `Team ${team}`,
      order: team,
      figures,
    });
  }
  for (let index = 0; index < PEOPLE; index += 1) {
    const managerId = index < TEAMS ? null : `p${index % TEAMS}`;
    const facts = { quota: 400_000, revenueNew: (index * 7919) % 500_000, ote: 90_000, variableShare: 0.4 };
    const place = { teamId: `t${index % TEAMS}`, lane: FUNCTIONS[index % FUNCTIONS.length], order: index };
    records.push({ type: 'person', id: `p${index}`, name: `Person ${index}`, managerId, ...facts });
    records.push({
      type: 'placement',
      id: `l${index}`,
      scenarioId: SCENARIO,
      personId: `p${index}`,
      ...place,
    });
  }
  for (let respondent = 0; respondent < RESPONDENTS; respondent += 1) {
    const respondentId = `r${respondent}`;
    records.push({ type: 'respondent', id: respondentId, name: respondentId });
    for (let item = 1; item <= ITEMS; item += 1) {
      const level = 1 + ((respondent + item) % 5);
      records.push({ type: 'answer', id: `${respondentId}-${item}`, respondentId, item, level });
    }
  }
  return workshopOf(records.map((record): AnyRecord => parseRecord(record)));
}

/** The same records as new objects: nothing that was read before is found again. */
const fresh = () => workshopOf(structuredClone(recordsOf(workshop)));

/** The workshop after one more edit of a kind. Edits follow one another, as they do with a room. */
let now: Workshop = bigWorkshop();
const workshop = now;
let edits = 0;
const newId = () => `edit${(edits += 1)}`;
function after(command: Command): Workshop {
  now = applyDiff(now, apply(now, command, { newId }).diff);
  return now;
}

const person = (round: number) => `p${(round * 37) % PEOPLE}`;
const lane = (round: number) => ({
  lane: FUNCTIONS[round % 4] ?? 'closing',
  teamId: `t${(round * 7) % TEAMS}`,
});
const works = {
  'after a move': (round: number) => {
    const to = lane(round);
    return after({
      type: 'person.place',
      scenarioId: SCENARIO,
      personIds: [person(round)],
      to,
      before: null,
    });
  },
  'after a figure': (round: number) =>
    after({ type: 'person.edit', personId: person(round), patch: { quota: 300_000 + round } }),
  'after an answer': (round: number) => {
    const level = ([1, 2, 3, 4, 5] as const)[round % 5] ?? 1;
    return after({ type: 'answer.set', respondentId: 'r3', item: 1 + (round % ITEMS), level });
  },
  'from nothing': fresh,
} satisfies Record<string, (round: number) => Workshop>;

const first = await timed(() => analyze(workshop, SCENARIO));
const measured = Object.fromEntries(
  Object.entries(works).map(([name, make]) => [
    name,
    (round: number) => {
      const made = make(round);
      return timed(() => analyze(made, SCENARIO));
    },
  ]),
) as Record<keyof typeof works, (round: number) => Promise<number>>;
const times = await rounds(ROUNDS, measured);
console.log(
  `analysis of ${PEOPLE} people, ${TEAMS} teams, ${RESPONDENTS} respondents; first ${first.toFixed(1)} ms`,
);
printTable(times);
