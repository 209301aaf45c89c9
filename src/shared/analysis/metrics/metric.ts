/** Making metrics: the catalogue of units and grades, and the helpers that all formulas share. */
import type { FigureUnit } from '../../domain/figure.ts';
import { above, atLeast } from '../numbers.ts';
import type { Grade, SourceId } from '../sources.ts';
import type {
  Band,
  Metric,
  MetricBands,
  MetricDetails,
  MetricInput,
  MetricKey,
  Suppression,
} from './metric-types.ts';

interface Origin {
  readonly unit: FigureUnit;
  readonly grade: Grade;
  readonly source: SourceId | null;
}
const origin = (unit: FigureUnit, grade: Grade, source: SourceId | null = null): Origin => ({
  unit,
  grade,
  source,
});

/** Unit, grade and source of each metric as a whole; each bound has its own in the table of thresholds. */
export const METRIC_ORIGINS: { readonly [K in MetricKey]: Origin } = {
  M1: origin('ratio', 'B', 'S1'),
  M2: origin('fte', 'A', 'S8'),
  M3: origin('perMonth', 'G'),
  M4: origin('index', 'G'),
  M5: origin('share', 'B', 'S50'),
  M6: origin('money', 'C', 'S50'),
  M7: origin('share', 'C', 'S63'),
  M8: origin('count', 'A', 'S3'),
  M9: origin('share', 'C', 'S42'),
  M10: origin('ratio', 'C', 'S38'),
  M11: origin('share', 'C', 'S45'),
  M12: origin('ratio', 'C', 'S31'),
  M13: origin('share', 'B', 'S46'),
  M14: origin('minutes', 'A', 'S35'),
  M15: origin('count', 'C', 'S18'),
  M16: origin('ratio', 'C', 'S24'),
  M17: origin('money', 'C', 'S32'),
  M18: origin('count', 'G'),
  M19: origin('level', 'G'),
};

interface Outcome<B extends Band> {
  readonly value?: number | null;
  readonly band?: B | null;
  readonly missing?: readonly MetricInput[];
  readonly suppressed?: Suppression | null;
}

/** A metric; a value that is not finite, or has something missing, is no value and has no band of its own. */
export function metric<K extends MetricKey>(
  key: K,
  detail: MetricDetails[K],
  outcome: Outcome<MetricBands[K]>,
): Metric<K> {
  const { value = null, band = null, missing = [], suppressed = null } = outcome;
  const known = value !== null && Number.isFinite(value) && missing.length === 0;
  return {
    key,
    ...METRIC_ORIGINS[key],
    value: known ? value : null,
    band: known || value === null ? band : null,
    missing,
    suppressed,
    detail,
  };
}

/** Green up to `green`, amber up to `amber`, red beyond. */
export function bandUpTo(value: number, green: number, amber: number): Band {
  if (!above(value, green)) return 'green';
  return above(value, amber) ? 'red' : 'amber';
}

/** Green from `green` on, amber from `amber` on, red below. */
export function bandFrom(value: number, green: number, amber: number): Band {
  if (atLeast(value, green)) return 'green';
  return atLeast(value, amber) ? 'amber' : 'red';
}

/** Green inside a range, amber inside a wider one, red outside; all bounds belong to the better band. */
export function bandWithin(
  value: number,
  green: readonly [number, number],
  amber: readonly [number, number],
): Band {
  const inside = ([from, to]: readonly [number, number]) => atLeast(value, from) && !above(value, to);
  if (inside(green)) return 'green';
  return inside(amber) ? 'amber' : 'red';
}

const SEVERITY: readonly Band[] = ['info', 'green', 'amber', 'red'];

/** The most serious of the bands; null where there is none. */
export function worst(bands: readonly Band[]): Band | null {
  return bands.reduce<Band | null>(
    (worse, band) => (worse !== null && SEVERITY.indexOf(worse) >= SEVERITY.indexOf(band) ? worse : band),
    null,
  );
}

/** The inputs whose value is not known. */
export function missingOf(inputs: Partial<Record<MetricInput, unknown>>): MetricInput[] {
  return (Object.keys(inputs) as MetricInput[]).filter((key) => {
    const value = inputs[key];
    return value === null || value === undefined || value === false;
  });
}
