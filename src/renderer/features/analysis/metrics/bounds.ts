/** The bounds and weights of a workshop: which belong to what, which were changed, and changing them. */
import { run } from '#renderer/state/open-workshop.ts';
import type { MetricKey } from '#shared/analysis/metrics/metric-types.ts';
import { THRESHOLD_KEYS, THRESHOLDS } from '#shared/analysis/thresholds.ts';
import type { Threshold, ThresholdKey } from '#shared/analysis/thresholds.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import type { Translator } from '#shared/i18n/index.ts';

type Own = WorkshopMeta['thresholds'];

/** A number that a workshop may change; `value` is its default. */
export interface Bound extends Threshold {
  /** As in `meta.thresholds`. */
  readonly key: string;
  readonly label: (words: Translator) => string;
}

const BOUNDS: readonly Bound[] = THRESHOLD_KEYS.map((key: ThresholdKey) => ({
  ...THRESHOLDS[key],
  key,
  label: (words) => words.t(`threshold.${key}`),
}));

/** Capacity is what ramping takes away from, so the ramps stand with it. */
export function boundsOf(metric: MetricKey): readonly Bound[] {
  return BOUNDS.filter(
    ({ key }) => key.startsWith(`${metric}.`) || (metric === 'M16' && key.startsWith('ramp.')),
  );
}

/** Bounds of findings and of the flow. */
export const OTHER_BOUNDS = BOUNDS.filter(({ key }) => !/^(?:M\d+|ramp)\./u.test(key));

export function isChanged(own: Own, bound: Bound): boolean {
  const value = own[bound.key];
  return value !== undefined && value !== bound.value;
}

export function changedBounds(own: Own): readonly Bound[] {
  return BOUNDS.filter((bound) => isChanged(own, bound));
}

/** One step of undo; null, or the default itself, goes back to the default. */
export function setBound(own: Own, bound: Bound, value: number | null): void {
  const others = Object.entries(own).filter(([key]) => key !== bound.key);
  const isDefault = value === null || value === bound.value;
  const thresholds = Object.fromEntries(isDefault ? others : [...others, [bound.key, value]]);
  run({ type: 'workshop.edit', patch: { thresholds } });
}

/** All of these at once, in one step of undo; what else the workshop has changed stays. */
export function resetBounds(own: Own, bounds: readonly Bound[]): void {
  const keys = new Set(bounds.map((bound) => bound.key));
  const others = Object.entries(own).filter(([key]) => !keys.has(key));
  run({ type: 'workshop.edit', patch: { thresholds: Object.fromEntries(others) } });
}
