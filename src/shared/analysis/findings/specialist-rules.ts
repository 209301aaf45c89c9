/** From one-man bands to specialists, and what specialists need to hold. */
import { fromDollars } from '../currency.ts';
import { inboundLeads } from '../market.ts';
import { above, atLeast, below, ratio, sumOf } from '../numbers.ts';
import { closes } from '../phase/revenue.ts';
import { count, fteFigure, isLow, level, ratioFigure, rule, share } from './finding-types.ts';
import type { FindingFacts, Rules, Trigger } from './finding-types.ts';

const PAY_BY_ROLE = 10;
const LEAD_HANDOVER = 16;
const CUSTOMER_HANDOVER = 17;

function splitInbound(facts: FindingFacts): Trigger | null {
  if (facts.phaseNow !== 2) return null;
  const leads = inboundLeads(facts.figures);
  const many = leads !== null && above(leads, facts.thresholds['finding.inboundLeads']);
  if (!many && facts.metrics.M14.band !== 'red') return null;
  const response = facts.metrics.M14.value;
  return {
    severity: 'high',
    variant: many ? 'leads' : 'response',
    numbers: {
      ...(leads === null ? {} : { leads: { value: leads, unit: 'perMonth' } }),
      ...(response === null ? {} : { response: { value: response, unit: 'minutes' } }),
    },
    causes: { lanes: ['inbound'] },
  };
}

function splitOutbound(facts: FindingFacts): Trigger | null {
  const coverage = facts.metrics.M12.value;
  const { fte } = facts.phase.derived;
  const deal = facts.figures.averageDeal;
  if (facts.phaseNow !== 2 || coverage === null || deal === null) return null;
  if (!below(coverage, facts.thresholds['M12.amber']) || !atLeast(fte, facts.thresholds['finding.splitFte']))
    return null;
  // Below this size one conversation closes the deal, and a second person only adds cost.
  if (deal < fromDollars(facts.thresholds['finding.splitDeal'], facts.meta.currency)) return null;
  return {
    severity: 'medium',
    numbers: {
      coverage: ratioFigure(coverage),
      fte: fteFigure(fte),
      deal: { value: deal, unit: 'money' },
    },
    causes: { lanes: ['outbound'] },
  };
}

function splitAccounts(facts: FindingFacts): Trigger | null {
  if (facts.phaseNow !== 2) return null;
  const closers = facts.sellers.filter((seller) => closes(seller, facts.w));
  const time = ratio(
    sumOf(closers, (seller) => seller.fte * seller.split.account),
    sumOf(closers, (seller) => seller.fte),
  );
  const much = time !== null && above(time, facts.thresholds['finding.accountTime']);
  if (!much && facts.meta.churnRising !== true) return null;
  return {
    severity: 'high',
    numbers: { time: share(time ?? 0) },
    variant: much ? 'time' : 'churn',
    causes: { lanes: ['account'], personIds: closers.map((seller) => seller.id) },
  };
}

/** Phase 3, or a phase 2 that is about to split its work and needs the rules first. */
function handsOver(facts: FindingFacts): boolean {
  if (facts.phaseNow === 3) return true;
  if (facts.phaseNow !== 2) return false;
  const transitional = facts.phase.between && facts.phase.runnerUp === 3;
  return transitional || [splitInbound, splitOutbound, splitAccounts].some((test) => test(facts) !== null);
}

/**
 * Sales development against the range that the leads and the quotas call for; in phase 2 it is no role of its own yet, and
 * only says more of why to split one off.
 */
function development(facts: FindingFacts, side: 'short' | 'surplus'): Trigger | null {
  const { band, detail } = facts.metrics.M2;
  const { min, max, actual, binds, demand } = detail;
  if (min === null || max === null || (band !== 'amber' && band !== 'red')) return null;
  if (side === 'short' ? !below(actual, min) : !above(actual, max)) return null;
  return {
    severity: band === 'red' ? 'high' : 'medium',
    variant: binds ?? (demand === null ? 'planOnly' : 'demandOnly'),
    numbers: { ...(binds && { least: fteFigure(min) }), required: fteFigure(max), actual: fteFigure(actual) },
    causes: { lanes: ['outbound', 'inbound'] },
    evidenceOnly: facts.phaseNow === 2,
  };
}

export const SPECIALIST_RULES = {
  'sdr.short': rule({ cause: 'development', phases: [2, 3, 4] }, (facts) => development(facts, 'short')),
  'sdr.surplus': rule({ cause: 'development', phases: [2, 3, 4] }, (facts) => development(facts, 'surplus')),

  't23.split_inbound_first': rule({ cause: 'development', phases: [2], towards: 3 }, splitInbound),
  't23.split_outbound': rule({ cause: 'development', phases: [2], towards: 3 }, splitOutbound),
  't23.split_account_mgmt': rule({ cause: 'customers', phases: [2], towards: 3 }, splitAccounts),

  't23.handoff_sla': rule({ cause: 'handoff', phases: [2, 3], towards: 3 }, (facts) => {
    const low = [LEAD_HANDOVER, CUSTOMER_HANDOVER].flatMap((item) => {
      const own = facts.level(item);
      return isLow(facts, own) ? [{ item, level: own }] : [];
    });
    const lowest = [...low].sort((a, b) => a.level - b.level)[0];
    if (!lowest || !handsOver(facts)) return null;
    return {
      severity: 'high',
      numbers: { level: level(lowest.level) },
      causes: { items: low.map((entry) => entry.item) },
    };
  }),

  't23.role_pay': rule({ cause: 'pay', phases: [3], towards: 3 }, (facts) => {
    const pay = facts.level(PAY_BY_ROLE);
    const low = isLow(facts, pay);
    if (!low && facts.metrics.M11.band !== 'red') return null;
    const { value } = facts.metrics.M11;
    return {
      severity: 'medium',
      numbers: {
        ...(pay === null ? {} : { level: level(pay) }),
        ...(value === null ? {} : { variable: share(value) }),
      },
      causes: { items: low ? [PAY_BY_ROLE] : [] },
    };
  }),

  't23.too_small': rule({ phases: [2] }, (facts) => {
    const { fte } = facts.phase.derived;
    if (!below(fte, facts.thresholds['finding.tooSmall'])) return null;
    return { severity: 'info', numbers: { fte: fteFigure(fte) } };
  }),

  'p3.function_missing': rule({ phases: [3], towards: 3 }, (facts) => {
    const { functions } = facts.metrics.M18.detail;
    const uncovered = functions.filter((entry) => !entry.staffed);
    if (uncovered.length === 0) return null;
    return {
      severity: 'high',
      numbers: {
        covered: count(functions.length - uncovered.length),
        missing: count(uncovered.length),
      },
      causes: { lanes: uncovered.map((entry) => entry.fn) },
    };
  }),

  'p3.single_point': rule({ phases: [3, 4], towards: 3 }, (facts) => {
    const thin = facts.metrics.M18.detail.functions.filter((entry) => entry.single);
    if (thin.length === 0) return null;
    return {
      severity: 'medium',
      numbers: { functions: count(thin.length) },
      causes: {
        lanes: thin.map((entry) => entry.fn),
        personIds: thin.flatMap((entry) => entry.personIds),
      },
    };
  }),
} satisfies Rules;
