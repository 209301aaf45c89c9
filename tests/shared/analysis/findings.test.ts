import { describe, expect, it } from 'vitest';
import type { Dimension } from '#shared/analysis/discipline.ts';
import { FINDING_KEYS } from '#shared/analysis/findings/index.ts';
import type { FindingKey } from '#shared/analysis/findings/index.ts';
import { analyze } from '#shared/analysis/index.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { LOCALES } from '#shared/domain/workshop-meta.ts';
import { findingWords } from '#shared/i18n/finding-words.ts';
import { translator } from '#shared/i18n/index.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { levels, withAnswers, withFigures, withMeta, withTeamFigures } from '#tests/support/workshop.ts';

const founder = org`Founder: Ada (new 90) | One-man bands: Ken (new 10)`;
const bands = org`Leadership: Vera (manager) | One-man bands: A (quota 9, new 9), B (quota 9, new 9), C (quota 9, new 9), D (quota 9, new 9), E (quota 9, new 9), F (quota 9, new 9)`;
const fewBands = org`Leadership: Vera (manager) | One-man bands: A (quota 9), B (quota 9), C (quota 9)`;
const pool = org`Outbound: O1, O2 | Inbound: I1, I2 | Closing: C1 (quota 9), C2 (quota 9), C3 (quota 9) | Account: A1, A2`;
const smallPool = org`Outbound: O1 | Inbound: I1 | Closing: C1 (quota 9), C2 (quota 9) | Account: A1, A2`;
const teams = org`Team X > outbound: O1 | Team X > inbound: I1 | Team X > closing: C1 | Team X > account: A1 |
  Team Y > outbound: O2 | Team Y > inbound: I2 | Team Y > closing: C2 | Team Y > account: A2 |
  Team Z > outbound: O3 | Team Z > inbound: I3 | Team Z > closing: C3 | Team Z > account: A3`;
const oneLacking = org`Team X > outbound: O1 | Team X > inbound: I1 | Team X > closing: C1 | Team X > account: A1 |
  Team Y > outbound: O2 | Team Y > inbound: I2 | Team Y > closing: C2 | Team Y > account: A2 |
  Team Z > outbound: O3 | Team Z > inbound: I3 | Team Z > closing: C3 | Team Z > account: A3 |
  Team W > closing: C4, C5, C6 | Team W > account: A4`;
const twoMarkets = org`Outbound: O1, O2 | Inbound: I1, I2 | Closing: C1, C2 |
  Team X > closing: C3 | Team Y > closing: C4 | Account: A1, A2`;
const x = { leadsPerMonth: 100, inboundShare: 0.8, averageDeal: 1000, winRate: 0.3, cycleDays: 30 };
const near = withTeamFigures(withTeamFigures(twoMarkets, 'X', x), 'Y', { ...x, winRate: 0.1, cycleDays: 90 });
/** Six one-man bands of whom nothing is booked. */
const unbooked = org`One-man bands: A, B, C, D, E, F`;
const apart = withTeamFigures(near, 'Y', { averageDeal: 9000 });

const all = 'split 25/25/25/25, quota 9';
const territories = org(
  `Leadership: V | Team N > closing: ${['A', 'B', 'C', 'D'].map((name) => `${name} (${all})`).join(', ')}`,
);
const planned = org`Closing: A (quota 40, new 40), B (quota 20, new 20)`;
/** Two sellers of whom one makes the difference. */
const smallAndTied = org`Founder: Ada (new 50) | One-man bands: A (quota 9, new 25), B (quota 9, new 25)`;

/** Sellers with these revenues, from the first on. */
const earning = (...revenues: number[]) =>
  org(`Closing: ${revenues.map((revenue, index) => `S${index} (new ${revenue})`).join(', ')}`);
/** A manager with this many sellers. */
const led = (name: string, reports: number) =>
  Array.from({ length: reports }, (_, index) => `${name}${index} (manager ${name})`).join(', ');

type Sides = { readonly holds: Workshop; readonly not: Workshop };
/** A pool of specialists is held against 60 of 100. */
const weak = (dimension: Dimension): Sides => ({
  holds: withAnswers(pool, levels(3, dimension)),
  not: withAnswers(pool, levels(4, dimension)),
});

/** One organization on each side of every finding's condition. */
const SIDES: Record<FindingKey, Sides> = {
  't12.hire_two': { holds: withAnswers(founder, { 21: 3 }), not: withAnswers(founder, { 21: 2 }) },
  't12.playbook_first': { holds: withAnswers(founder, { 21: 2 }), not: withAnswers(founder, { 21: 3 }) },
  't12.no_vp_yet': {
    holds: withAnswers(org`Founder: Ada | Leadership: VP (vacancy)`, { 15: 2 }),
    not: withAnswers(org`Founder: Ada | Leadership: VP (vacancy)`, { 15: 3 }),
  },
  't12.founder_exit_plan': {
    holds: org`Founder: Ada (new 21) | One-man bands: Ken (new 79)`,
    not: org`Founder: Ada (new 20) | One-man bands: Ken (new 80)`,
  },
  't12.crm_minimum': { holds: withAnswers(bands, { 13: 2 }), not: withAnswers(bands, { 13: 3 }) },
  't12.first_quota': {
    holds: org`Leadership: Vera | One-man bands: A (quota 9), B (quota 0), C (quota 0)`,
    not: org`Leadership: Vera | One-man bands: A (quota 9), B (quota 9), C (quota 0)`,
  },
  't23.split_inbound_first': {
    holds: withFigures(bands, { leadsPerMonth: 151, inboundShare: 1 }),
    not: withFigures(bands, { leadsPerMonth: 150, inboundShare: 1 }),
  },
  't23.split_outbound': {
    holds: withFigures(withMeta(bands, { openPipeline: 79, remainingQuota: 100 }), {
      winRate: 1,
      averageDeal: 10_000,
    }),
    not: withFigures(withMeta(bands, { openPipeline: 79, remainingQuota: 100 }), {
      winRate: 1,
      averageDeal: 9999,
    }),
  },
  't23.split_account_mgmt': {
    holds: org`Leadership: V | One-man bands: A (split 20/20/29/31), B (split 20/20/29/31), C (split 20/20/29/31)`,
    not: org`Leadership: V | One-man bands: A (split 20/20/30/30), B (split 20/20/30/30), C (split 20/20/30/30)`,
  },
  't23.handoff_sla': { holds: withAnswers(pool, { 16: 2 }), not: withAnswers(pool, { 16: 3, 17: 3 }) },
  't23.role_pay': { holds: withAnswers(pool, { 10: 2 }), not: withAnswers(pool, { 10: 3 }) },
  't23.too_small': { holds: fewBands, not: bands },
  'p3.function_missing': {
    holds: org`Outbound: O1, O2 | Closing: C1, C2, C3 | Account: A1, A2`,
    not: pool,
  },
  'p3.single_point': { holds: smallPool, not: pool },
  'sdr.short': {
    holds: withFigures(pool, { averageDeal: 0.01, winRate: 1 }),
    not: withFigures(pool, { averageDeal: 0.026, winRate: 1 }),
  },
  'sdr.surplus': {
    holds: withFigures(pool, { averageDeal: 1, winRate: 1 }),
    not: withFigures(pool, { averageDeal: 0.026, winRate: 1 }),
  },
  'flow.bottleneck': { holds: withFigures(bands, { ...x, leadsPerMonth: 1000 }), not: withFigures(bands, x) },
  'flow.model_above': {
    holds: withMeta(withFigures(unbooked, x), { wonDealsYear: 47 }),
    not: withMeta(withFigures(unbooked, x), { wonDealsYear: 48 }),
  },
  'flow.model_below': {
    holds: withMeta(withFigures(unbooked, x), { wonDealsYear: 108 }),
    not: withMeta(withFigures(unbooked, x), { wonDealsYear: 107 }),
  },
  'flow.stale_pipeline': {
    holds: withMeta(withFigures(pool, x), { openDeals: 121 }),
    not: withMeta(withFigures(pool, x), { openDeals: 120 }),
  },
  'lead.load': {
    holds: withFigures(pool, { leadsPerMonth: 801, inboundShare: 1 }),
    not: withFigures(pool, { leadsPerMonth: 800, inboundShare: 1 }),
  },
  'plan.capacity': {
    holds: withMeta(planned, { planRevenue: 61 }),
    not: withMeta(planned, { planRevenue: 60 }),
  },
  'plan.reach': {
    holds: org`Closing: A (quota 10, new 10), B (quota 10, new 9), C (quota 10, new 9)`,
    not: org`Closing: A (quota 10, new 10), B (quota 10, new 9)`,
  },
  'pay.quota_ratio': {
    holds: org`Closing: A (quota 81, ote 10)`,
    not: org`Closing: A (quota 80, ote 10)`,
  },
  'pay.mix': {
    holds: org`One-man bands: A (ote 10, variable 61%), B (ote 10, variable 61%)`,
    not: org`One-man bands: A (ote 10, variable 60%), B (ote 10, variable 60%)`,
  },
  'risk.founder': {
    holds: org`Founder: Ada (new 21) | One-man bands: Ken (new 79)`,
    not: org`Founder: Ada (new 20) | One-man bands: Ken (new 80)`,
  },
  'gen.small': { holds: smallAndTied, not: bands },
  't34.pilot_pod': { holds: withAnswers(apart, levels(4)), not: withAnswers(near, levels(4)) },
  't34.segment_definition': { holds: withAnswers(pool, { 18: 2 }), not: withAnswers(pool, { 18: 3 }) },
  't34.not_yet': { holds: pool, not: apart },
  't34.fake_pods': { holds: territories, not: teams },
  't34.shared_services': { holds: oneLacking, not: teams },
  't34.team_scorecard': { holds: withAnswers(teams, { 18: 3 }), not: withAnswers(teams, { 18: 4 }) },
  'risk.superstar': { holds: earning(51, 20, 10, 10, 9), not: earning(30, 20, 18, 17, 15) },
  'risk.superstar_watch': {
    holds: earning(25, 10, 10, 10, 10, 10, 10, 10, 10),
    not: earning(24, 10, 10, 10, 10, 10, 10, 10, 10),
  },
  'risk.key_data': { holds: withAnswers(pool, { 14: 2 }), not: withAnswers(pool, { 14: 3 }) },
  'disc.activity': weak('activity'),
  'disc.cadence': weak('cadence'),
  'disc.pipeline': weak('pipeline'),
  'disc.pay': weak('pay'),
  'disc.crm': weak('crm'),
  'disc.roles': weak('roles'),
  'disc.hiring': weak('hiring'),
  'disc.leadership': weak('leadership'),
  'disc.forecast': {
    holds: withMeta(pool, { forecastErrors: [0.26] }),
    not: withMeta(pool, { forecastErrors: [0.9, 0.25, 0.25, 0.25, 0.25] }),
  },
  'mgr.span_high': {
    holds: org(`Leadership: V | Closing: ${led('V', 11)}`),
    not: org(`Leadership: V | Closing: ${led('V', 10)}`),
  },
  'mgr.span_low': {
    holds: org(`Leadership: V, W | Closing: ${led('V', 3)}, ${led('W', 4)}`),
    not: org(`Leadership: V, W | Closing: ${led('V', 4)}, ${led('W', 4)}`),
  },
  'mgr.layer': {
    holds: org(`Leadership: V, W (manager V) | Closing: ${led('W', 6)}`),
    not: org(`Leadership: V, W (manager V), X (manager V) | Closing: ${led('W', 6)}, ${led('X', 6)}`),
  },
  'mgr.player_coach': { holds: withAnswers(bands, { 22: 2 }), not: withAnswers(fewBands, { 22: 2 }) },
  'lead.response': {
    holds: withMeta(pool, { firstResponseMinutes: 1441 }),
    not: withMeta(pool, { firstResponseMinutes: 1440, untouchedLeadShare: 0.2 }),
  },
  'plan.coverage': {
    holds: withFigures(withMeta(pool, { openPipeline: 79, remainingQuota: 100 }), { winRate: 1 }),
    not: withFigures(withMeta(pool, { openPipeline: 80, remainingQuota: 100 }), { winRate: 1 }),
  },
  'plan.quota': {
    holds: org`Closing: A (quota 100, new 90, ote 16), B (quota 100, new 90, ote 16)`,
    not: org`Closing: A (quota 100, new 90, ote 17), B (quota 100, new 90, ote 17)`,
  },
  'acct.overload': {
    holds: withFigures(org`Closing: C | Account: A`, { customers: 100 }),
    not: withFigures(org`Closing: C | Account: A`, { customers: 99 }),
  },
  'gen.structure_ahead': { holds: withAnswers(pool, levels(2)), not: withAnswers(pool, levels(4)) },
  'gen.ready_next': { holds: withAnswers(bands, levels(4)), not: withAnswers(bands, levels(3)) },
  'gen.no_consensus': {
    holds: withAnswers(withAnswers(pool, { 1: 5 }), { 1: 2 }),
    not: withAnswers(withAnswers(pool, { 1: 5 }), { 1: 3 }),
  },
  'gen.low_confidence': {
    holds: fewBands,
    not: withAnswers(earning(...Array<number>(9).fill(1)), levels(3)),
  },
};

/** Everything that was found, as a finding of its own or as evidence of another. */
const foundIn = (workshop: Workshop) =>
  analyze(workshop, CURRENT).findings.all.flatMap((finding) => [finding, ...finding.evidence]);
const keysOf = (workshop: Workshop) => foundIn(workshop).map((finding) => finding.key);

describe('Findings', () => {
  it('each have an organization on both sides of their condition', () => {
    expect(Object.keys(SIDES).sort()).toEqual([...FINDING_KEYS].sort());
  });

  describe.each(FINDING_KEYS)('%s', (key) => {
    it('holds on one side of its condition', () => expect(keysOf(SIDES[key].holds)).toContain(key));
    it('does not on the other', () => expect(keysOf(SIDES[key].not)).not.toContain(key));

    it.each(LOCALES)('fills every hole of its texts: %s', (locale) => {
      const { holds } = SIDES[key];
      const finding = foundIn(holds).find((entry) => entry.key === key);
      expect(finding).toBeDefined();
      if (!finding) return;
      const told = findingWords(translator(locale), finding, { currency: 'EUR', teams: holds.team });
      for (const text of [told.title, told.text]) {
        expect(text).not.toMatch(/\{\{|undefined|NaN/u);
        expect(text.length).toBeGreaterThan(10);
      }
    });
  });
});

describe('Findings of a phase', () => {
  const weakest = levels(1);
  it.each([
    ['a hunter founder', withAnswers(founder, weakest), /^(t23|p3|t34)\./u],
    ['one-man bands', withAnswers(bands, weakest), /^(t12\.(hire|playbook|no_vp)|p3|t34)/u],
    ['specialists', withAnswers(pool, weakest), /^(t12|t23\.(split|too_small)|t34\.(shared|team_))/u],
    [
      'market teams',
      withAnswers(teams, { ...weakest, 15: 4, 16: 4, 17: 4 }),
      /^(t12|t23|t34\.(pilot|not_yet))/u,
    ],
  ])('are not given to %s by rules for other phases', (_name, workshop, others) => {
    expect(keysOf(workshop).filter((key) => others.test(key))).toEqual([]);
  });

  it('need answers: nobody is blamed for what was not asked', () => {
    for (const workshop of [founder, bands, pool, teams]) {
      const { findings } = analyze(workshop, CURRENT);
      expect(findings.all.flatMap((finding) => finding.causes.items)).toEqual([]);
    }
  });

  it('start at their bounds', () => {
    const four = org`Leadership: V | One-man bands: A, B, C, D`;
    expect(keysOf(withAnswers(four, { 22: 2 }))).toContain('mgr.player_coach');
    expect(keysOf(earning(25, 10, 10, 10, 10, 10, 10))).toContain('risk.superstar');
    expect(keysOf(earning(30, 30, 5, 5, 5, 5, 5, 5, 5, 5))).toContain('risk.superstar');
  });

  it('leave a founder in front to the findings on founders', () => {
    const led = org`Founder: Ada (new 70) | Closing: A (new 10), B (new 10), C (new 5), D (new 5)`;
    expect(keysOf(led)).toContain('t12.founder_exit_plan');
    expect(keysOf(led)).not.toContain('risk.superstar');
  });
});

describe('The order of findings', () => {
  const all = Object.values(SIDES).flatMap(({ holds, not }) => [holds, not]);

  it('never leads over a phase', () => {
    for (const workshop of all) {
      const { phase, findings } = analyze(workshop, CURRENT);
      for (const { towards } of findings.all) {
        if (towards !== null) expect(towards).toBe((phase.phase ?? 0) + 1);
      }
    }
  });

  it('puts the phase’s own first, then standing risks, then the transition, then notes', () => {
    for (const workshop of all) {
      const { findings } = analyze(workshop, CURRENT);
      const ranks = findings.all.map(({ severity, group }) =>
        severity === 'info'
          ? 9
          : { own: 0, standing: 3, transition: 6 }[group] + (severity === 'high' ? 0 : 1),
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });

  it('calls three urgent at most, and tells one finding of each cause', () => {
    for (const workshop of all.map((one) => withAnswers(one, levels(1)))) {
      const { findings } = analyze(workshop, CURRENT);
      expect(findings.all.filter(({ severity }) => severity === 'high').length).toBeLessThanOrEqual(3);
      const causes = findings.all.flatMap(({ cause }) => cause ?? []);
      expect(new Set(causes).size).toBe(causes.length);
    }
  });

  it('gives an executive five, whatever is urgent among them', () => {
    const { findings } = analyze(withAnswers(pool, levels(1)), CURRENT);
    expect(findings.all.length).toBeGreaterThan(5);
    expect(findings.executive).toHaveLength(5);
    for (const finding of findings.all.filter(({ severity }) => severity === 'high'))
      expect(findings.executive).toContain(finding);
  });

  it('never puts a seller who is only watched on the executive’s page', () => {
    const { findings } = analyze(SIDES['risk.superstar_watch'].holds, CURRENT);
    expect(findings.executive.map(({ key }) => key)).not.toContain('risk.superstar_watch');
  });

  it('takes an answer of 2.5 for low, on one side for all', () => {
    const halves = (item: number) => withAnswers(withAnswers(founder, { [item]: 2 }), { [item]: 3 });
    expect(keysOf(halves(21))).toContain('t12.playbook_first');
    expect(keysOf(halves(21))).not.toContain('t12.hire_two');
  });

  it('starts from the phase that the consultant decided on', () => {
    const overridden = withMeta(pool, { phaseOverride: { phase: 2, reason: 'the room disagrees' } });
    expect(keysOf(pool)).toContain('t34.not_yet');
    expect(keysOf(overridden)).not.toContain('t34.not_yet');
  });
});
