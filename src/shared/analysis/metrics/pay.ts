/** M11: whether the variable part of pay fits what each role controls. European bands. */
import type { Facts } from '../facts.ts';
import { mean } from '../numbers.ts';
import { managersOf } from '../phase-inputs.ts';
import { dedicatedTo } from '../staffing.ts';
import type { Placed } from '../staffing.ts';
import type { ThresholdValues } from '../thresholds.ts';
import { bandUpTo, metric, missingOf, worst } from './metric.ts';
import { PAY_ROLES } from './metric-types.ts';
import type { Metric, PayRole, PayRoleShare } from './metric-types.ts';

/**
 * M11: variable share of pay. Each role's mean is compared with the role's band: up to 10 points outside is green, up to
 * 20 amber, more is red. The metric is the share of the role that is farthest outside, with its band; the mean of all
 * where none is outside.
 */
export function variablePayMetric(facts: Facts): Metric<'M11'> {
  const managers = new Set(managersOf(facts.staffing));
  const shares = new Map<PayRole, number[]>();
  for (const placed of facts.staffing.placed.values()) {
    const { variableShare } = placed.person;
    const role = roleOf(placed, managers, facts.w['dedicated.share']);
    if (variableShare === null || role === null) continue;
    const own = shares.get(role);
    if (own) own.push(variableShare);
    else shares.set(role, [variableShare]);
  }
  const roles = PAY_ROLES.flatMap((role) => {
    const own = shares.get(role);
    return own ? [roleShare(role, own, facts.thresholds)] : [];
  });
  const [farthest] = [...roles].sort((a, b) => outsideOf(b) - outsideOf(a));
  const outside = farthest && outsideOf(farthest) > 0 ? farthest : null;
  const value = outside?.share ?? mean([...shares.values()].flat());
  return metric(
    'M11',
    { roles, outside: outside?.role ?? null },
    {
      value,
      band: worst(roles.map((role) => role.band)),
      missing: missingOf({ variableShares: value }),
    },
  );
}

/** Founders' pay follows other rules, and who neither sells nor leads has no band here. */
function roleOf(
  { person, founder, selling }: Placed,
  managers: ReadonlySet<string>,
  dedicated: number,
): PayRole | null {
  if (founder) return null;
  if (managers.has(person.id)) return 'manager';
  return selling ? (dedicatedTo(selling.split, dedicated) ?? 'generalist') : null;
}

/** How far a share is from its band; 0 inside. */
function outsideOf({ share, from, to }: Pick<PayRoleShare, 'share' | 'from' | 'to'>): number {
  return Math.max(0, from - share, share - to);
}

function roleShare(role: PayRole, shares: readonly number[], thresholds: ThresholdValues): PayRoleShare {
  const share = mean(shares) ?? 0;
  const from = thresholds[`M11.${role}.from`];
  const to = thresholds[`M11.${role}.to`];
  const outside = outsideOf({ share, from, to });
  return {
    role,
    people: shares.length,
    share,
    from,
    to,
    band: bandUpTo(outside, thresholds['M11.green'], thresholds['M11.amber']),
  };
}
