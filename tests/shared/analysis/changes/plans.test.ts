import { describe, expect, it } from 'vitest';
import { changeCounts, changesBetween } from '#shared/analysis/changes/changes.ts';
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import type { Deltas } from '#shared/analysis/changes/deltas.ts';
import { DELTA_KEYS } from '#shared/analysis/changes/figure-changes.ts';
import { analyze } from '#shared/analysis/index.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { byText, sideText } from '#shared/wording/delta-text.ts';
import { translator } from '#shared/i18n/index.ts';
import { counter } from '#tests/support/commands.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { withFigures, withMeta, withTeamFigures } from '#tests/support/workshop.ts';

const MARKET = {
  leadsPerMonth: 300,
  inboundShare: 0.5,
  averageDeal: 40_000,
  winRate: 0.25,
  cycleDays: 60,
  customers: 60,
};
/** Vacancies, second hats, people without a place, people still ramping: all that has fooled a comparison. */
const START = withMeta(
  withTeamFigures(
    withFigures(
      org`
  Leadership: Vera (manager, ote 90000) | Founder: Ada (new 400000, split 0/0/40/0)
  Closing: Ken (quota 500000, new 450000, ote 60000, manager Vera), Eva (50%, quota 300000, new 0, since 2026-09-01)
  Inbound: Max (ote 30000) | Account: Max | Outbound: Open1 (vacancy, ote 35000), Open2 (vacancy)
  Team DACH > inbound: Lea (ote 31000) | Team DACH > closing: Tom (quota 400000, ote 52000, new 500000)
  Team DACH > closing: Open3 (vacancy, quota 450000, ote 55000) | Unplaced: Ida (ote 33000), Bob`,
      { ...MARKET, leadsPerMonth: 500 },
    ),
    'DACH',
    MARKET,
  ),
  { date: '2026-11-02', planRevenue: 2_000_000 },
);

const newId = counter('plan');
const after = (workshop: Workshop, command: Command): Workshop =>
  applyDiff(workshop, apply(workshop, command, { newId }).diff);
function planOf(workshop: Workshop): readonly [Workshop, string] {
  const next = after(workshop, { type: 'scenario.copy', copyOf: CURRENT, name: 'Plan' });
  return [next, Object.keys(next.scenario).find((id) => !workshop.scenario[id]) ?? ''];
}
const by = ({ all }: Deltas) => Object.fromEntries(all.map((delta) => [delta.key, delta.by]));
const place = (scenarioId: string, who: string, to: LaneRef): Command => ({
  type: 'person.place',
  scenarioId,
  personIds: [`person:${who}`],
  to,
  before: null,
});

describe('A plan that changes nothing', () => {
  it.each(DELTA_KEYS)('has no difference in %s', (key) => {
    const [workshop, plan] = planOf(START);
    const { [key]: difference } = by(deltasBetween(workshop, CURRENT, plan));
    expect(difference ?? 0).toBe(0);
    const delta = deltasBetween(workshop, CURRENT, plan).all.find((each) => each.key === key);
    expect(delta?.from).toBe(delta?.to);
  });

  it('hires the open positions, which are decided, and costs nothing', () => {
    const [workshop, plan] = planOf(START);
    const { today, from, to } = deltasBetween(workshop, CURRENT, plan);
    expect(today?.headcount).toMatchObject({ heads: 9, open: 0, hires: 0 });
    expect(from.headcount).toMatchObject({ heads: 12, payroll: 9, open: 3, newSeats: 0, hires: 3 });
    expect(to.headcount).toMatchObject({ heads: 12, payroll: 9, open: 3, newSeats: 0, leaving: 0 });
    // Ada, Eva, Bob and an open position.
    expect(to.headcount.withoutPay).toBe(4);
  });

  it('keeps the eight people who have a place, and no vacancies', () => {
    const [workshop, plan] = planOf(START);
    expect(changesBetween(workshop, CURRENT, plan)).toEqual([]);
    expect(changeCounts(workshop, CURRENT, plan).kept).toBe(7);
  });
});

describe('One new seat', () => {
  it.each([
    ['a vacancy planned for it', true],
    ['somebody named', false],
  ])('changes heads by 1, hires by 1 and the cost by its pay: %s', (_, vacancy) => {
    const [workshop, plan] = planOf(START);
    const seated = after(workshop, {
      type: 'person.add',
      draft: { name: vacancy ? '' : 'Nina', vacancy, scenarioId: plan, ote: 48_000 },
      scenarioId: plan,
      lane: { lane: 'support', teamId: null },
    });
    const deltas = deltasBetween(seated, CURRENT, plan);
    expect(by(deltas)).toMatchObject({ heads: 1, hires: 1, fte: 1, cost: 48_000, leaving: 0, unplaced: 0 });
    expect(deltas.to.headcount).toMatchObject({ payroll: 9, open: 3, newSeats: 1, heads: 13, hires: 4 });
    const others = DELTA_KEYS.filter((key) => !['heads', 'hires', 'fte', 'cost'].includes(key));
    for (const key of others) expect(by(deltas)[key] ?? 0, key).toBe(0);
    expect(changeCounts(seated, CURRENT, plan)).toMatchObject({ added: 1, kept: 7 });
  });

  it('tells its pay also where nobody else’s is known', () => {
    const [workshop, plan] = planOf(org`Closing: Ken`);
    const seated = after(workshop, {
      type: 'person.add',
      draft: { name: '', vacancy: true, scenarioId: plan, ote: 48_000 },
      scenarioId: plan,
      lane: { lane: 'closing', teamId: null },
    });
    expect(by(deltasBetween(seated, CURRENT, plan)).cost).toBe(48_000);
  });
});

describe('People of the payroll', () => {
  it('are placed without a hire and without cost', () => {
    const [workshop, plan] = planOf(START);
    const placed = after(workshop, place(plan, 'Ida', { lane: 'inbound', teamId: null }));
    const deltas = deltasBetween(placed, CURRENT, plan);
    expect(by(deltas)).toMatchObject({ heads: 0, hires: 0, cost: 0, fte: 0, unplaced: -1, sellingFte: 1 });
    expect(changeCounts(placed, CURRENT, plan)).toMatchObject({ placed: 1, added: 0 });
  });

  it('who have no place in the plan are not gone: they are not placed yet', () => {
    const [workshop, plan] = planOf(START);
    const taken = after(workshop, place(plan, 'Ken', { lane: 'unplaced', teamId: null }));
    expect(by(deltasBetween(taken, CURRENT, plan))).toMatchObject({
      heads: 0,
      cost: 0,
      leaving: 0,
      unplaced: 1,
    });
    expect(changesBetween(taken, CURRENT, plan)).toMatchObject([{ kind: 'unplaced', newcomer: false }]);
  });

  it('leave when the plan says until when, with their pay', () => {
    const [workshop, plan] = planOf(START);
    const edit = (leavingDate: string) =>
      after(workshop, {
        type: 'person.edit',
        personId: 'person:Tom',
        patch: { leavingDate },
        scenarioId: plan,
      });
    const deltas = deltasBetween(edit('2027-06-01'), CURRENT, plan);
    expect(by(deltas)).toMatchObject({ heads: -1, leaving: 1, hires: 0, cost: -52_000, sellingFte: -1 });
    expect(changesBetween(edit('2027-06-01'), CURRENT, plan)).toMatchObject([{ kind: 'leaving' }]);
    expect(workshop.person['person:Tom']?.leavingDate).toBeNull();
    // Beyond the date of the plan nobody has left yet.
    expect(by(deltasBetween(edit('2028-06-01'), CURRENT, plan))).toMatchObject({ heads: 0, cost: 0 });
  });

  it('are moved by another manager or time split as well', () => {
    const [workshop, plan] = planOf(START);
    const edit = (patch: object) =>
      after(workshop, { type: 'person.edit', personId: 'person:Tom', patch, scenarioId: plan });
    const kind = (of: Workshop) => changesBetween(of, CURRENT, plan)[0]?.kind;
    expect(kind(edit({ managerId: 'person:Vera' }))).toBe('moved');
    expect(kind(edit({ split: { outbound: 0, inbound: 0, closing: 0.5, account: 0.5 } }))).toBe('moved');
    expect(kind(edit({ quota: 1 }))).toBe('changed');
  });

  it('who are paid more in the plan are a cost of their own', () => {
    const [workshop, plan] = planOf(START);
    const raised = after(workshop, {
      type: 'person.edit',
      personId: 'person:Ken',
      patch: { ote: 70_000 },
      scenarioId: plan,
    });
    expect(by(deltasBetween(raised, CURRENT, plan))).toMatchObject({ cost: 0, payChange: 10_000 });
  });
});

describe('Newcomers since the plan', () => {
  const [copied, plan] = planOf(START);
  const imported = after(copied, {
    type: 'people.import',
    scenarioId: CURRENT,
    people: [
      {
        draft: { name: 'Nina', ote: 40_000 },
        managerIndex: null,
        lane: { lane: 'closing', teamId: 'team:DACH' },
      },
      { draft: { name: 'Otto' }, managerIndex: null, lane: { lane: 'inbound', teamId: null } },
    ],
  });

  it('are new since the plan and not placed yet; the plan removes nobody and is no cheaper', () => {
    const changes = changesBetween(imported, CURRENT, plan);
    expect(changes).toMatchObject([
      { kind: 'unplaced', newcomer: true },
      { kind: 'unplaced', newcomer: true },
    ]);
    expect(changeCounts(imported, CURRENT, plan)).toMatchObject({ newcomers: 2, removed: 0, leaving: 0 });
    expect(by(deltasBetween(imported, CURRENT, plan))).toMatchObject({ heads: 0, cost: 0, unplaced: 2 });
  });

  it('come along in one step, each to where they are today', () => {
    const subjectIds = changesBetween(imported, CURRENT, plan).map(({ subjectId }) => subjectId);
    const along = after(imported, {
      type: 'changes.takeOver',
      scenarioId: plan,
      fromId: CURRENT,
      subjectIds,
    });
    expect(changesBetween(along, CURRENT, plan)).toEqual([]);
    for (const value of Object.values(by(deltasBetween(along, CURRENT, plan)))) expect(value ?? 0).toBe(0);
  });

  it('are not new to a plan that is made after they came', () => {
    const [next, later] = ((): readonly [Workshop, string] => {
      const made = after(imported, { type: 'scenario.copy', copyOf: CURRENT, name: 'Later' });
      return [made, Object.keys(made.scenario).find((id) => !imported.scenario[id]) ?? ''];
    })();
    expect(changesBetween(next, CURRENT, later)).toEqual([]);
  });
});

describe('Ramped capacity', () => {
  const TEAM = 'Closing: Ken (quota 1000, new 1000), Open (vacancy, quota 1000)';
  const capacityOf = (workshop: Workshop, plan: string) => analyze(workshop, plan).metrics.M16.detail;
  const dated = (text = TEAM) => withMeta(org(text), { date: '2026-11-01', planRevenue: 1000 });

  it('counts a vacancy without a start date from three months after the workshop, and along the ramp', () => {
    const [workshop, plan] = planOf(dated());
    const detail = capacityOf(workshop, plan);
    // Nine months in role by the end, five of them ramping: 6.5 of 12.
    expect(detail.open).toBeCloseTo(1000 * (1 - 6.5 / 12), -1);
    expect(detail.assumedStarts).toBe(1);
    expect(detail.capacity).toBeCloseTo(1000 + (1000 * 6.5) / 12, -1);
  });

  it('takes the mean over the year of the plan, which ends at its date', () => {
    const [workshop, plan] = planOf(dated());
    const later = after(workshop, { type: 'scenario.edit', scenarioId: plan, patch: { date: '2028-11-01' } });
    expect(capacityOf(later, plan).open).toBe(0);
    const soon = after(workshop, { type: 'scenario.edit', scenarioId: plan, patch: { date: '2027-02-01' } });
    expect(capacityOf(soon, plan).open).toBe(1000);
  });

  it('counts who leaves until the day', () => {
    const [workshop, plan] = planOf(dated('Closing: Ken (quota 1200, new 1200)'));
    const leaves = after(workshop, {
      type: 'person.edit',
      personId: 'person:Ken',
      patch: { leavingDate: '2027-05-02' },
      scenarioId: plan,
    });
    expect(capacityOf(leaves, plan)).toMatchObject({ leaving: expect.closeTo(600, -1) });
  });

  it('assumes an attainment where none is known, and says so', () => {
    const [workshop, plan] = planOf(dated('Closing: Ken (quota 1000)'));
    expect(capacityOf(workshop, plan)).toMatchObject({ attainment: 0.75, assumed: true, capacity: 750 });
  });

  it('is not known where somebody’s ramp hangs on the missing date of the workshop', () => {
    const [workshop, plan] = planOf(withMeta(org(TEAM), { planRevenue: 1000 }));
    expect(analyze(workshop, plan).metrics.M16).toMatchObject({ value: null, missing: ['workshopDate'] });
  });

  it('is in the flow of the plan as well: who has not started carries nothing', () => {
    const market = { ...MARKET, inboundShare: 1, leadsPerMonth: 250 };
    const [workshop, plan] = planOf(
      withMeta(withFigures(org`Inbound: I | Closing: C | Closing: Open (vacancy)`, market), {
        date: '2026-11-01',
      }),
    );
    const have = (of: Workshop) => analyze(of, plan).flow.total.closing.have;
    expect(have(workshop)).toBe(2);
    const near = (date: string) =>
      have(after(workshop, { type: 'scenario.edit', scenarioId: plan, patch: { date } }));
    expect(near('2027-01-01')).toBe(1);
    expect(near('2027-04-17')).toBeCloseTo(1.5, 1);
    // Phases look at the structure.
    expect(analyze(workshop, plan).phase.derived.fte).toBe(3);
  });
});

describe('Differences', () => {
  const words = translator('en');
  const delta = (from: number, to: number, unit: 'index' | 'count' | 'money' | 'fte' | 'share') =>
    ({ key: 'heads', unit, today: null, from, to, by: to - from }) as const;
  it.each([
    [0.7841, 0.7749, 'index', '0.78 0.77 −0.01'],
    [0.7849, 0.7751, 'index', '0.78 0.78 ±0'],
    [13.6, 14.4, 'count', '14 14 ±0'],
    [13.4, 13.6, 'count', '13 14 +1'],
    [2.04, 2.06, 'fte', '2 2.1 +0.1'],
    [1_234_000, 1_226_000, 'money', '€1.23m €1.23m ±0'],
    [999_000, 1_010_000, 'money', '€999k €1.01m +€11k'],
  ] as const)('from %d to %d (%s) show what they show', (from, to, unit, shown) => {
    const each = delta(from, to, unit);
    const said = [from, to].map((value) => sideText(words, each, value, 'EUR'));
    expect([...said, byText(words, each, 'EUR')].join(' ')).toBe(shown);
  });

  it.each([
    ['en', 0.7849, 0.8551, '78% 86% +8 pts'],
    ['en', 0.11, 0.1, '11% 10% −1 pt'],
    ['en', 0.101, 0.104, '10% 10% ±0'],
    ['hu', 0.78, 0.85, '78% 85% +7 százalékpont'],
  ] as const)(
    'of shares are in points, not in percent of one of them (%s, %d to %d)',
    (locale, from, to, shown) => {
      const own = translator(locale);
      const each = delta(from, to, 'share');
      const said = [from, to].map((value) => sideText(own, each, value, 'EUR'));
      expect([...said, byText(own, each, 'EUR')].join(' ')).toBe(shown);
    },
  );
});
