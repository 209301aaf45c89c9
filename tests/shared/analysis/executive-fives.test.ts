/**
 * What an executive should read of an organization, written down by hand as somebody would choose it who knows sales, and
 * then held against the rules. The first of each list is what to talk about first.
 */
import { describe, expect, it } from 'vitest';
import { chosen } from '#shared/analysis/findings/choice.ts';
import type { Severity } from '#shared/analysis/findings/finding-types.ts';
import type { Finding, FindingKey, Found } from '#shared/analysis/findings/index.ts';
import { analyze } from '#shared/analysis/index.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { levels, withAnswers, withFigures, withMeta, withTeamFigures } from '#tests/support/workshop.ts';

type Five = readonly FindingKey[];

const DEMOS: readonly (readonly [PhaseNumber, Five])[] = [
  // The founder wins nine of ten deals by heart, records are in heads, and leads wait more than a day.
  [1, ['t12.playbook_first', 't12.crm_minimum', 'lead.response']],
  // Closers are full, records are in heads, one seller brings 42 %, inbound leads wait, and the pipeline is thin.
  [2, ['flow.bottleneck', 't12.crm_minimum', 'risk.superstar', 't23.split_inbound_first', 'plan.coverage']],
  // Customers are leaving for want of care; hand-overs, a star, and inbound left to one person of two days.
  [3, ['flow.bottleneck', 't23.handoff_sla', 'risk.superstar', 'p3.function_missing', 'plan.coverage']],
  // Well run: twice the sales development that the leads need, one market short of closers, and a quarrel over tenders.
  [4, ['sdr.surplus', 'flow.bottleneck', 'gen.no_consensus']],
];

const answered = (workshop: Workshop, own: Record<number, 1 | 2 | 3 | 4 | 5>) =>
  withAnswers(workshop, { ...levels(4), ...own });
const many = (prefix: string, count: number, about: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index} (${about})`).join(', ');
const month = {
  leadsPerMonth: 100,
  inboundShare: 0.5,
  averageDeal: 20_000,
  winRate: 0.25,
  cycleDays: 60,
  customers: 60,
};

interface Case {
  readonly says: string;
  readonly phase: PhaseNumber;
  readonly workshop: Workshop;
  readonly five: Five;
}

const CASES: readonly Case[] = [
  {
    says: 'a founder alone who has written down how to win: hire two at once, and keep the records',
    phase: 1,
    workshop: withAnswers(org`Founder: Ada (new 900000) | Closing: Ben (new 60000, quota 100000)`, {
      ...levels(2),
      13: 1,
      21: 4,
    }),
    five: ['t12.hire_two', 't12.crm_minimum'],
  },
  {
    says: 'a founder who has written down nothing, with a leader about to be hired: the playbook, not the leader',
    phase: 1,
    workshop: answered(
      org`Founder: Ada (new 800000) | One-man bands: Ben (new 50000) | Leadership: Vera (vacancy, manager)`,
      { ...levels(2), 15: 1, 21: 1 },
    ),
    five: ['t12.playbook_first', 't12.crm_minimum', 't12.no_vp_yet'],
  },
  {
    says: 'six one-man bands with many inbound leads that wait, no quotas and no shared records',
    phase: 2,
    workshop: withMeta(
      withFigures(
        answered(
          org(
            `Leadership: Vera (manager) | One-man bands: ${many('A', 6, 'quota 0, new 300000, manager Vera')}`,
          ),
          { 13: 2, 14: 2, 16: 2 },
        ),
        { leadsPerMonth: 200, inboundShare: 0.9 },
      ),
      { firstResponseMinutes: 3000 },
    ),
    five: [
      't12.crm_minimum',
      't23.split_inbound_first',
      't23.handoff_sla',
      't12.first_quota',
      'gen.ready_next',
    ],
  },
  {
    says: 'one-man bands of whom one brings most, and whose knowledge is in their heads',
    phase: 2,
    workshop: answered(
      org(
        `Leadership: Vera (manager) | One-man bands: Max (quota 500000, new 2000000, manager Vera), ${many('A', 6, 'quota 500000, new 300000, manager Vera')}`,
      ),
      { 14: 1 },
    ),
    five: ['risk.superstar', 'disc.crm', 'plan.reach', 'gen.ready_next'],
  },
  {
    says: 'one-man bands in regions: the next step is specialists, not more regions',
    phase: 2,
    workshop: answered(
      org(
        `Leadership: Vera (manager) | Team North > closing: ${many('N', 4, 'split 25/25/25/25, quota 9, new 9')} | Team South > closing: ${many('S', 4, 'split 25/25/25/25, quota 9, new 9')}`,
      ),
      {},
    ),
    five: ['t34.fake_pods', 'gen.ready_next'],
  },
  {
    says: 'a founder with nine of ten deals beside nine specialists: dependence first, whatever the chart says',
    phase: 1,
    workshop: answered(
      org(
        `Founder: Ada (new 9000000) | Leadership: Vera (manager) | Outbound: O1, O2 | Inbound: I1, I2 | Closing: ${many('C', 3, 'quota 500000, new 300000')} | Account: A1, A2`,
      ),
      {},
    ),
    five: ['t12.hire_two', 'plan.reach', 'gen.ready_next'],
  },
  {
    says: 'specialists without an owner for inbound, hand-overs by word of mouth, and closers who are full',
    phase: 3,
    workshop: withFigures(
      answered(
        org(
          `Leadership: Vera (manager) | Outbound: O1, O2, O3 | Closing: ${many('C', 3, 'quota 500000, new 500000')} | Account: A1, A2, A3`,
        ),
        { 16: 1, 17: 1 },
      ),
      { ...month, leadsPerMonth: 400, inboundShare: 0.2, winRate: 0.15 },
    ),
    five: ['flow.bottleneck', 't23.handoff_sla', 'p3.function_missing', 't34.not_yet'],
  },
  {
    says: 'specialists whose leaders are layers, and a pipeline that is full of old deals',
    phase: 3,
    workshop: withMeta(
      withFigures(
        answered(
          org(
            `Leadership: Vera (manager), Wim (manager Vera) | Outbound: O1 (manager Wim), O2 (manager Wim) | Inbound: I1, I2 | Closing: ${many('C', 4, 'quota 500000, new 500000, manager Wim')} | Account: A1, A2`,
          ),
          {},
        ),
        { ...month, leadsPerMonth: 400, inboundShare: 0.8, winRate: 0.12, cycleDays: 30 },
      ),
      { openDeals: 400 },
    ),
    five: ['flow.stale_pipeline', 'mgr.layer', 't34.not_yet', 'gen.ready_next'],
  },
  {
    says: 'market teams of which one lacks closers, while sales development sits idle',
    phase: 4,
    workshop: withTeamFigures(
      withTeamFigures(
        withTeamFigures(
          answered(
            org(
              ['X', 'Y', 'Z']
                .map(
                  (team) =>
                    `Team ${team} > outbound: ${team}o1, ${team}o2 | Team ${team} > inbound: ${team}i | Team ${team} > closing: ${many(`${team}c`, team === 'Z' ? 1 : 3, 'quota 400000, new 400000')} | Team ${team} > account: ${team}a1, ${team}a2`,
                )
                .join(' | '),
            ),
            { 18: 5 },
          ),
          'X',
          { ...month, leadsPerMonth: 60 },
        ),
        'Y',
        { ...month, leadsPerMonth: 60 },
      ),
      'Z',
      { ...month, leadsPerMonth: 150 },
    ),
    five: ['flow.bottleneck', 'sdr.surplus'],
  },
  {
    says: 'teams that are territories with a name',
    phase: 2,
    workshop: answered(
      org(
        `Leadership: Vera (manager) | Team North > outbound: ${many('N', 4, 'split 30/20/30/20, quota 9, new 9')} | Team East > account: ${many('E', 4, 'split 30/20/30/20, quota 9, new 9')}`,
      ),
      { 13: 1, 22: 1 },
    ),
    five: ['t12.crm_minimum', 'mgr.player_coach', 't34.fake_pods', 'gen.ready_next'],
  },
];

const fiveOf = (workshop: Workshop, scenarioId = CURRENT) => {
  const { findings } = analyze(workshop, scenarioId);
  return findings.executive.map(({ key }) => key);
};

const isUrgent = ({ severity }: { readonly severity: Severity }) => severity === 'high';

/** Nothing urgent comes after what is not. */
const isUrgentFirst = (findings: readonly Finding[]) =>
  findings.map(isUrgent).lastIndexOf(true) < findings.filter(isUrgent).length;

const SOME: Found = {
  key: 'disc.crm',
  severity: 'high',
  cause: null,
  group: 'own',
  stage: 'foundation',
  towards: null,
  numbers: {},
  causes: { lanes: [], teamIds: [], personIds: [], items: [] },
  variant: null,
  also: [],
  evidenceOnly: false,
  money: null,
  breadth: 1,
};

describe('The executive five', () => {
  it.each(DEMOS)('of demo %i are those that an expert would choose', (phase, five) => {
    const { workshop, scenarioId } = demoWorkshop(phase, 'en');
    expect(fiveOf(workshop, scenarioId)).toEqual(five);
  });

  it.each(CASES)('of $says', ({ workshop, phase, five }) => {
    expect(analyze(workshop, CURRENT).phase.phase).toBe(phase);
    expect(fiveOf(workshop)).toEqual(five);
  });

  it.each([
    ...DEMOS.flatMap(([phase]) => {
      const { workshop } = demoWorkshop(phase, 'en');
      return Object.values(workshop.scenario).map(({ id, name }) => ({
        says: `demo ${phase}, ${name}`,
        workshop,
        scenarioId: id,
      }));
    }),
    ...CASES.map(({ says, workshop }) => ({ says, workshop, scenarioId: CURRENT })),
  ])('begins with what is urgent, at most three: $says', ({ workshop, scenarioId }) => {
    const { all, executive } = analyze(workshop, scenarioId).findings;
    expect(isUrgentFirst(all)).toBe(true);
    expect(isUrgentFirst(executive)).toBe(true);
    expect(all.filter(isUrgent).length).toBeLessThanOrEqual(3);
    expect(executive.filter(isUrgent)).toEqual(all.filter(isUrgent));
  });

  it('has a fourth that would be urgent behind the three, as an important one and before all others', () => {
    const of = (key: FindingKey, severity: Severity, money: number | null = null): Found => ({
      ...SOME,
      key,
      severity,
      money,
    });
    const { all, executive } = chosen([
      of('disc.pay', 'medium'),
      of('disc.crm', 'high'),
      of('flow.bottleneck', 'high', 500_000),
      of('plan.capacity', 'high', 900_000),
      of('risk.superstar_watch', 'info'),
      of('risk.superstar', 'high', 700_000),
      of('gen.ready_next', 'info'),
    ]);
    const said = all.map(({ key, severity }) => `${key} ${severity}`);
    expect(said).toEqual([
      'plan.capacity high',
      'risk.superstar high',
      'flow.bottleneck high',
      'disc.crm medium',
      'disc.pay medium',
      'risk.superstar_watch info',
      'gen.ready_next info',
    ]);
    expect(executive.map(({ key }) => key)).toEqual(all.slice(0, 5).map(({ key }) => key));
  });
});
