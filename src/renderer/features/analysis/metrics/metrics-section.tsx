/** All metrics, and the bounds by which they are read. */
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { METRIC_KEYS } from '#shared/analysis/metrics/index.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import type { SectionProps } from '../section-props.ts';
import { BoundsTable } from './bounds-table.tsx';
import { changedBounds, OTHER_BOUNDS, resetBounds } from './bounds.ts';
import { FormerValues } from './former-values.tsx';
import { MetricRow } from './metric-row.tsx';
import './metrics-section.css';

export function MetricsSection({ open, analysis }: SectionProps) {
  const { t } = useWords();
  const { thresholds } = metaOf(open.workshop);
  const bounds = changedBounds(thresholds);
  const changed = bounds.length;
  return (
    <section data-section="metrics" aria-labelledby="metrics-head">
      <h2 id="metrics-head">{t('analysis.section.metrics')}</h2>
      <p className="note">{t('metrics.note')}</p>
      <p className="note bounds-state" data-changed={changed}>
        {changed === 0 ? t('bounds.allDefault') : t('bounds.changedCount', { count: changed })}
        {changed > 0 && (
          <Button onClick={() => resetBounds(thresholds, bounds)}>{t('bounds.resetAll')}</Button>
        )}
      </p>
      <table className="metrics" aria-labelledby="metrics-head">
        <thead>
          <tr>
            <th scope="col">{t('metrics.metric')}</th>
            <th scope="col">{t('metrics.value')}</th>
            <th scope="col">{t('metrics.band')}</th>
            <th scope="col">{t('metrics.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {METRIC_KEYS.map((key) => (
            <MetricRow
              key={key}
              metric={analysis.metrics[key]}
              notAsked={analysis.red.find((red) => red.key === key)?.reason ?? null}
              open={open}
            />
          ))}
        </tbody>
      </table>
      <FormerValues meta={metaOf(open.workshop)} />
      <details className="other-bounds">
        <summary>{t('bounds.other')}</summary>
        <p className="note">{t('bounds.other.note')}</p>
        <BoundsTable bounds={OTHER_BOUNDS} own={thresholds} />
      </details>
    </section>
  );
}
