import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '#shared/analysis/discipline.ts';
import { METRIC_KEYS } from '#shared/analysis/metrics/index.ts';
import { METRIC_INPUTS, PAY_ROLES } from '#shared/analysis/metrics/metric-types.ts';
import { GATE_KEYS, PHASE_INPUTS, SIGNAL_KEYS } from '#shared/analysis/phase-types.ts';
import { PHASE_TABLE, PHASE_WEIGHT_KEYS } from '#shared/analysis/phase/phase-table.ts';
import { isPrintable, SOURCES } from '#shared/analysis/sources.ts';
import { THRESHOLD_KEYS, THRESHOLDS } from '#shared/analysis/thresholds.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { FIGURE_UNITS } from '#shared/domain/figure.ts';
import { LANES } from '#shared/domain/lanes.ts';
import { ACTIVITIES } from '#shared/domain/person.ts';
import { LOCALES } from '#shared/domain/workshop-meta.ts';
import { figureText } from '#shared/i18n/figures.ts';
import { translator } from '#shared/i18n/index.ts';
import { weightLabel } from '#shared/i18n/weight-label.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const KEYS = [
  ...numbers(4).flatMap((phase) => [`phase.${phase}`, `phase.${phase}.long`]),
  ...SIGNAL_KEYS.map((key) => `signal.${key}`),
  ...GATE_KEYS.flatMap((key) => [`gate.${key}`, `gate.${key}.why`]),
  ...PHASE_INPUTS.map((key) => `input.${key}`),
  ...FUNCTIONS.flatMap((fn) => [`fn.${fn}`, `fn.${fn}.long`, `mix.${fn}`]),
  ...[...LANES, 'unplaced'].map((lane) => `lane.${lane}`),
  ...DIMENSIONS.map((dimension) => `discipline.${dimension}`),
  ...METRIC_KEYS.flatMap((key) => [`metric.${key}`, `metric.${key}.long`]),
  ...METRIC_INPUTS.map((key) => `metricInput.${key}`),
  ...PAY_ROLES.map((role) => `payRole.${role}`),
  ...ACTIVITIES.map((activity) => `activity.${activity}`),
  ...THRESHOLD_KEYS.map((key) => `threshold.${key}`),
  ...numbers(24).flatMap((item) =>
    ['', '.1', '.3', '.5', '.action'].map((part) => `question.${item}${part}`),
  ),
  ...numbers(5).map((level) => `level.${level}`),
];

describe.each(LOCALES)('The words of the analysis: %s', (locale) => {
  it('name everything that it can say', () => {
    expect(KEYS.filter((key) => translator(locale).maybe(key) === null)).toEqual([]);
  });

  it('name every weight and bound of the diagnosis', () => {
    const words = translator(locale);
    expect(PHASE_WEIGHT_KEYS.filter((key) => weightLabel(words, key) === key)).toEqual([]);
  });

  it('write a figure of every unit', () => {
    for (const unit of FIGURE_UNITS) {
      expect(figureText(translator(locale), { value: 1, unit }, 'HUF')).toMatch(/\S/u);
    }
  });

  it('write shares as per cent and money in the workshop’s currency', () => {
    const text = (unit: 'share' | 'money') => figureText(translator(locale), { value: 0.25, unit }, 'EUR');
    expect(text('share')).toContain('25');
    expect(text('money')).toContain('€');
  });
});

describe('Where bounds come from', () => {
  it('is named for every grade but our own judgement', () => {
    for (const { grade, source } of [...Object.values(THRESHOLDS), ...Object.values(PHASE_TABLE)]) {
      expect(source === null).toBe(grade === 'G' || grade === 'J');
    }
  });

  it('is written in a report for grades A and B only', () => {
    expect((['A', 'B', 'C', 'G', 'J'] as const).map(isPrintable)).toEqual([true, true, false, false, false]);
  });

  it('leaves no source unused', () => {
    const used = new Set(
      [...Object.values(THRESHOLDS), ...Object.values(PHASE_TABLE)].map((threshold) => threshold.source),
    );
    const own = ['S8', 'S32']; // named by metrics, not by bounds
    expect(Object.keys(SOURCES).filter((id) => !used.has(id as never) && !own.includes(id))).toEqual([]);
  });
});
