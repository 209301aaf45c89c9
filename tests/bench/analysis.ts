/** Time of a full analysis of 1,000 people, 40 teams and 24 respondents: `node tests/bench/analysis.ts`. */
import { analyze } from '#shared/analysis/index.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { parseRecord, workshopOf } from '#shared/domain/workshop.ts';

const PEOPLE = 1000;
const TEAMS = 40;
const RESPONDENTS = 24;
const ITEMS = 24;
const ROUNDS = 60;
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

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const workshop = bigWorkshop();
const first = timed(() => analyze(workshop, SCENARIO));
const times = Array.from({ length: ROUNDS }, () => timed(() => analyze(workshop, SCENARIO))).sort(
  (a, b) => a - b,
);
const median = times[Math.floor(ROUNDS / 2)] ?? 0;
console.log(`analysis of ${PEOPLE} people, ${TEAMS} teams, ${RESPONDENTS} respondents`);
console.log(
  `first ${first.toFixed(2)} ms, median of ${ROUNDS} ${median.toFixed(2)} ms, worst ${(times.at(-1) ?? 0).toFixed(2)} ms`,
);
