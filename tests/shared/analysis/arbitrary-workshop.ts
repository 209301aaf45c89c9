/** Workshops of every shape that the records allow, the odd ones included. */
import fc from 'fast-check';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { LANES } from '#shared/domain/lanes.ts';
import { PERSON_KINDS } from '#shared/domain/person.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { parseRecord, workshopOf } from '#shared/domain/workshop.ts';
import { CURRENT } from '#tests/support/org.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const share = fc.constantFrom(0, 0.1, 0.15, 0.25, 0.5, 0.6, 0.85, 1);
const money = fc.constantFrom(-1000, 0, 1, 250, 100_000, 1e15);
const amount = fc.constantFrom(0, 1, 12, 400, 1e12);
const day = fc.constantFrom('2020-02-29', '2025-12-31', '2030-01-01');
const split = fc.record({ outbound: share, inbound: share, closing: share, account: share });
const figures = fc.record({
  leadsPerMonth: maybe(amount),
  inboundShare: maybe(share),
  averageDeal: maybe(amount),
  winRate: maybe(share),
  cycleDays: maybe(amount),
  customers: maybe(amount),
  growthTarget: maybe(share),
});
const activity = fc.record({ actual: maybe(amount), target: maybe(amount) });

const person = fc.record({
  /** Position of the manager among the people; anybody may lead anybody, in circles too. */
  manager: maybe(fc.nat(11)),
  kind: fc.constantFrom(...PERSON_KINDS),
  vacancy: fc.boolean(),
  fte: fc.constantFrom(0, 0.2, 0.5, 1),
  startDate: maybe(day),
  quota: maybe(money),
  revenueNew: maybe(money),
  revenueExpansion: maybe(money),
  ote: maybe(amount),
  variableShare: maybe(share),
  activities: maybe(
    fc.record({ calls: activity, meetings: activity, proposals: activity, closes: activity }),
  ),
  split: maybe(split),
  places: fc.array(fc.record({ lane: fc.constantFrom(...LANES), team: maybe(fc.nat(2)), share }), {
    maxLength: 2,
  }),
});

const meta = fc.record({
  currency: fc.constantFrom('EUR', 'HUF'),
  date: maybe(day),
  figures,
  openPipeline: maybe(amount),
  remainingQuota: maybe(amount),
  forecastErrors: fc.array(amount, { maxLength: 6 }),
  firstResponseMinutes: maybe(amount),
  untouchedLeadShare: maybe(share),
  planRevenue: maybe(amount),
  churnRising: maybe(fc.boolean()),
});

/** Answers by respondent, item 1 first; undefined where none was given. */
const answers = fc.array(
  fc.array(fc.constantFrom(1, 2, 3, 4, 5, null, undefined), { minLength: 24, maxLength: 24 }),
  { maxLength: 4 },
);

export const workshops: fc.Arbitrary<Workshop> = fc
  .record({
    people: fc.array(person, { maxLength: 12 }),
    teams: fc.array(figures, { maxLength: 3 }),
    kind: fc.constantFrom('current', 'target'),
    meta,
    answers,
  })
  .map((parts) => {
    const records: unknown[] = [
      { type: 'workshop', id: 'workshop', title: 'W', client: 'C', ...parts.meta },
      { type: 'scenario', id: CURRENT, name: 'S', kind: parts.kind },
    ];
    parts.teams.forEach((own, index) =>
      records.push({ type: 'team', id: `t${index}`, scenarioId: CURRENT, name: `T${index}`, figures: own }),
    );
    parts.people.forEach(({ manager, places, ...fields }, index) => {
      const managerId = manager === null || manager >= parts.people.length ? null : `p${manager}`;
      records.push({ type: 'person', id: `p${index}`, name: `P${index}`, ...fields, managerId });
      places.forEach((place, at) => {
        const inTeam = place.team !== null && place.team < parts.teams.length;
        const sells = (FUNCTIONS as readonly string[]).includes(place.lane);
        const teamId = inTeam && sells ? `t${place.team}` : null;
        const where = { lane: place.lane, teamId, share: place.share, order: index };
        records.push({
          type: 'placement',
          id: `l${index}-${at}`,
          scenarioId: CURRENT,
          personId: `p${index}`,
          ...where,
        });
      });
    });
    parts.answers.forEach((levels, index) => {
      const respondentId = `r${index}`;
      records.push({ type: 'respondent', id: respondentId, name: respondentId });
      levels.forEach((level, at) => {
        if (level === undefined) return;
        records.push({ type: 'answer', id: `${respondentId}-${at}`, respondentId, item: at + 1, level });
      });
    });
    return workshopOf(records.map(parseRecord));
  });
