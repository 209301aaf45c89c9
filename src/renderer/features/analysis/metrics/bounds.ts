/** The bounds of a workshop: which belong to a metric, which were changed, and changing them. */
import { run } from '#renderer/state/workshop.ts';
import type { MetricKey } from '#shared/analysis/metrics/metric-types.ts';
import { THRESHOLD_KEYS, THRESHOLDS } from '#shared/analysis/thresholds.ts';
import type { ThresholdKey } from '#shared/analysis/thresholds.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';

type Own = WorkshopMeta['thresholds'];

/** Capacity is what ramping takes away from, so the ramps stand with it. */
export function boundsOf(metric: MetricKey): readonly ThresholdKey[] {
  return THRESHOLD_KEYS.filter(
    (key) => key.startsWith(`${metric}.`) || (metric === 'M16' && key.startsWith('ramp.')),
  );
}

/** Bounds of findings and of the flow. */
export const OTHER_BOUNDS = THRESHOLD_KEYS.filter((key) => !/^(?:M\d+|ramp)\./u.test(key));

export function isChanged(own: Own, key: ThresholdKey): boolean {
  const value = own[key];
  return value !== undefined && value !== THRESHOLDS[key].value;
}

export function changedBounds(own: Own): readonly ThresholdKey[] {
  return THRESHOLD_KEYS.filter((key) => isChanged(own, key));
}

/** One step of undo; null, or the default itself, goes back to the default. */
export function setBound(own: Own, key: ThresholdKey, value: number | null): void {
  const others = Object.entries(own).filter(([name]) => name !== key);
  const isDefault = value === null || value === THRESHOLDS[key].value;
  const thresholds = Object.fromEntries(isDefault ? others : [...others, [key, value]]);
  run({ type: 'workshop.edit', patch: { thresholds } });
}

/** All at once, in one step of undo; what else the workshop keeps there stays. */
export function resetBounds(own: Own): void {
  const known = new Set<string>(THRESHOLD_KEYS);
  const others = Object.fromEntries(Object.entries(own).filter(([key]) => !known.has(key)));
  run({ type: 'workshop.edit', patch: { thresholds: others } });
}
