/** Dependence on a handful of superstars, and on what they know. */
import { USABLE_WITHOUT_STAR } from '../metrics/dependence.ts';
import { isLow, level, ratioFigure, rule, share } from './finding-types.ts';
import type { FindingFacts, Rules, Trigger } from './finding-types.ts';

/** The star's, or the pair's, own numbers; the text names who it was. */
function standsOut(facts: FindingFacts, verdict: 'high' | 'watch'): Trigger | null {
  const { superstar } = facts.metrics.M5.detail;
  const { share: part, multiple, stars, personIds } = superstar;
  if (superstar.verdict !== verdict || part === null || multiple === null) return null;
  return {
    severity: verdict === 'high' ? 'high' : 'info',
    numbers: { top: share(part), multiple: ratioFigure(multiple) },
    causes: { personIds },
    money: stars === 1 && personIds[0] === facts.metrics.M6.detail.personId ? facts.metrics.M6.value : null,
    ...(stars === 2 && { variant: 'pair' }),
  };
}

export const RISK_RULES = {
  'risk.superstar': rule({ cause: 'star' }, (facts) => standsOut(facts, 'high')),

  'risk.superstar_watch': rule({ cause: 'star' }, (facts) => standsOut(facts, 'watch')),

  'risk.key_data': rule({ cause: 'records' }, (facts) => {
    const own = facts.level(USABLE_WITHOUT_STAR);
    if (!isLow(facts, own)) return null;
    const { verdict, personIds } = facts.metrics.M5.detail.superstar;
    const star = verdict === 'high' || verdict === 'watch';
    return {
      severity: 'high',
      numbers: { level: level(own) },
      causes: { items: [USABLE_WITHOUT_STAR], ...(star && { personIds }) },
      ...(star && { cause: 'star' }),
    };
  }),
} satisfies Rules;
