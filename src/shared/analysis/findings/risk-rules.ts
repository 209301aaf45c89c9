/** Dependence on a handful of superstars. */
import { above, atLeast } from '../numbers.ts';
import { level, ratioFigure, rule, share } from './finding-types.ts';
import type { FindingFacts, Rules, Trigger } from './finding-types.ts';

const USABLE_WITHOUT_STAR = 14;

function superstar(facts: FindingFacts): Trigger | null {
  const { top1, top2, multiple, people, ranked } = facts.metrics.M5.detail;
  const { thresholds } = facts;
  if (top1 === null || multiple === null || foundersLead(facts)) return null;
  const one = above(top1, thresholds['M5.top1.amber']) && atLeast(multiple, thresholds['M5.multiple']);
  const two = top2 !== null && people >= thresholds['M5.sellers'] && above(top2, thresholds['M5.top2']);
  if (!one && !two) return null;
  return {
    severity: 'high',
    numbers: {
      top1: share(top1),
      multiple: ratioFigure(multiple),
      ...(top2 === null ? {} : { top2: share(top2) }),
    },
    causes: { personIds: ranked.slice(0, one ? 1 : 2).map((entry) => entry.personId) },
  };
}

/** A founder in front is another matter, with findings of its own. */
function foundersLead({ metrics, staffing }: FindingFacts): boolean {
  const [strongest] = metrics.M5.detail.ranked;
  return strongest !== undefined && staffing.placed.get(strongest.personId)?.founder === true;
}

export const RISK_RULES = {
  'risk.superstar': rule(null, superstar),

  'risk.superstar_watch': rule(null, (facts) => {
    const { top1, top20, multiple, ranked } = facts.metrics.M5.detail;
    const { thresholds } = facts;
    if (top1 === null || multiple === null || foundersLead(facts) || superstar(facts)) return null;
    const big =
      atLeast(top1, thresholds['M5.top1.green']) &&
      !above(top1, thresholds['M5.top1.amber']) &&
      atLeast(multiple, thresholds['M5.multiple']);
    const few = top20 !== null && above(top20, thresholds['M5.top20.green']);
    if (!big && !few) return null;
    return {
      severity: 'medium',
      numbers: { top1: share(top1), ...(top20 === null ? {} : { top20: share(top20) }) },
      causes: { personIds: ranked.slice(0, 1).map((entry) => entry.personId) },
    };
  }),

  'risk.key_data': rule(null, (facts) => {
    const own = facts.level(USABLE_WITHOUT_STAR);
    if (own === null || own > facts.thresholds['finding.lowLevel']) return null;
    return { severity: 'high', numbers: { level: level(own) }, causes: { items: [USABLE_WITHOUT_STAR] } };
  }),
} satisfies Rules;
