/**
 * Process discipline, held against what the phase calls for. A hunter founder is not reproached for processes that this
 * phase is not run by: only shared customer data and the playbook are asked. One-man bands are asked for activities
 * against targets and for quotas as well.
 */
import type { Dimension } from '../discipline.ts';
import type { PhaseNumber } from '../../domain/workshop-meta.ts';
import { above, below, mean } from '../numbers.ts';
import { bandOf } from '../phase/confidence.ts';
import { isLow, level, points, rule, share } from './finding-types.ts';
import type { FindingCause, FindingFacts, Rule, Rules } from './finding-types.ts';

const FORECAST = 9;
const PLAYBOOK = 21;

/** Discipline below which the first phases are asked for the little that they are asked for. */
const boundOf = (phase: PhaseNumber, { thresholds, w }: FindingFacts) =>
  phase === 1 ? thresholds['finding.firstDiscipline'] : bandOf(phase, w).from;

interface Asked {
  readonly cause?: FindingCause;
  /** Items asked in phases 1 and 2; left out: the dimension is not asked there. */
  readonly first?: Partial<Record<1 | 2, readonly number[]>>;
}

/** A weak dimension, or the items of it that the phase asks for; the lowest item names what to do first. */
function weak(dimension: Dimension, { cause, first = {} }: Asked = {}): Rule {
  const phases = ([1, 2] as const).filter((phase) => first[phase] !== undefined);
  return rule({ ...(cause && { cause }), phases: [...phases, 3, 4] }, (facts) => {
    const { phaseNow } = facts;
    if (phaseNow === null) return null;
    const own = facts.discipline.dimensions[dimension];
    const asked = phaseNow <= 2 ? (first[phaseNow as 1] ?? []) : own.items.map(({ item }) => item);
    const known = own.items.flatMap(({ item, median, score }) =>
      asked.includes(item) && median !== null && score !== null ? [{ item, median, score }] : [],
    );
    const score = asked.length === own.items.length ? own.score : mean(known.map((entry) => entry.score));
    const bound = boundOf(phaseNow, facts);
    if (score === null || !below(score, bound)) return null;
    const [lowest] = known.sort((a, b) => a.median - b.median || a.item - b.item);
    if (!lowest) return null;
    const far = phaseNow >= 3 && below(score, bound - facts.thresholds['finding.dimensionFar']);
    return {
      severity: far ? 'high' : 'medium',
      numbers: {
        score: points(score),
        expected: points(bound),
        question: { value: lowest.item, unit: 'question' },
        level: level(lowest.median),
      },
      causes: { items: [lowest.item] },
      ...(phaseNow === 1 && dimension === 'hiring' && { cause: 'founder' as const }),
    };
  });
}

export const DISCIPLINE_RULES = {
  'disc.crm': weak('crm', { cause: 'records', first: { 1: [13, 14], 2: [13, 14] } }),
  'disc.roles': weak('roles', { cause: 'handoff' }),
  'disc.pipeline': weak('pipeline', { cause: 'pipeline' }),

  'disc.forecast': rule({ cause: 'pipeline', phases: [3, 4] }, (facts) => {
    const error = facts.metrics.M13.value;
    const own = facts.level(FORECAST);
    const wrong = error !== null && above(error, facts.thresholds['M13.amber']);
    const unmeasured = isLow(facts, own);
    if (!wrong && !unmeasured) return null;
    return {
      severity: 'high',
      numbers: {
        ...(error === null ? {} : { error: share(error) }),
        ...(own === null ? {} : { level: level(own) }),
      },
      causes: { items: unmeasured ? [FORECAST] : [] },
      variant: wrong ? 'wrong' : 'unmeasured',
    };
  }),

  'disc.pay': weak('pay', { cause: 'pay', first: { 2: [11] } }),
  'disc.activity': weak('activity', { first: { 2: [1, 2] } }),
  'disc.cadence': weak('cadence'),
  'disc.hiring': weak('hiring', { first: { 1: [PLAYBOOK], 2: [PLAYBOOK] } }),
  'disc.leadership': weak('leadership'),
} satisfies Rules;
