/** Process discipline: each dimension on its own, and the forecast. */
import type { Dimension } from '../discipline.ts';
import { above, below } from '../numbers.ts';
import { level, rule, share } from './finding-types.ts';
import type { Rule, Rules } from './finding-types.ts';

const FORECAST = 9;

/** A weak dimension; its lowest item names what to do first. */
function weak(dimension: Dimension): Rule {
  return rule(null, (facts) => {
    const { score, items } = facts.discipline.dimensions[dimension];
    if (score === null || !below(score, facts.thresholds['finding.dimension'])) return null;
    const [lowest] = items
      .flatMap(({ item, median }) => (median === null ? [] : [{ item, median }]))
      .sort((a, b) => a.median - b.median || a.item - b.item);
    if (!lowest) return null;
    return {
      severity: below(score, facts.thresholds['finding.dimensionHigh']) ? 'high' : 'medium',
      numbers: {
        score: { value: score, unit: 'points' },
        question: { value: lowest.item, unit: 'question' },
        level: level(lowest.median),
      },
      causes: { items: [lowest.item] },
    };
  });
}

export const DISCIPLINE_RULES = {
  'disc.activity': weak('activity'),
  'disc.cadence': weak('cadence'),
  'disc.pipeline': weak('pipeline'),
  'disc.pay': weak('pay'),
  'disc.crm': weak('crm'),
  'disc.roles': weak('roles'),
  'disc.hiring': weak('hiring'),
  'disc.leadership': weak('leadership'),

  'disc.forecast': rule(null, (facts) => {
    const error = facts.metrics.M13.value;
    const own = facts.level(FORECAST);
    const wrong = error !== null && above(error, facts.thresholds['M13.amber']);
    const unmeasured = own !== null && own <= facts.thresholds['finding.lowLevel'];
    if (!wrong && !unmeasured) return null;
    return {
      severity: 'high',
      numbers: {
        ...(error === null ? {} : { error: share(error) }),
        ...(own === null ? {} : { level: level(own) }),
      },
      causes: { items: unmeasured ? [FORECAST] : [] },
    };
  }),
} satisfies Rules;
