/** Confidence as the product of its three factors, each with its reason. */
import { useWords } from '#renderer/state/app-state.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { PhaseWeights } from '#shared/analysis/phase/phase-table.ts';

interface ConfidenceFactorsProps {
  readonly result: PhaseResult;
  readonly weights: PhaseWeights;
}

export function ConfidenceFactors({ result, weights }: ConfidenceFactorsProps) {
  const words = useWords();
  const { t } = words;
  const { confidence, margin, band } = result;
  if (result.phase === null || band === null) return null;
  const number = (value: number) => words.number(value, 2);
  const factors = [
    [
      'coverage',
      confidence.coverage,
      t('sure.coverage.why', {
        placed: words.percent(confidence.parts.placed),
        revenue: words.percent(confidence.parts.revenue),
        quotas: words.percent(confidence.parts.quotas),
        answers: words.percent(confidence.parts.answers),
      }),
    ],
    [
      'separation',
      confidence.separation,
      t('sure.separation.why', { margin: number(margin), bound: number(weights['confidence.margin']) }),
    ],
    [
      'agreement',
      confidence.agreement,
      t(`sure.agreement.${agreementOf(result)}`, {
        from: number(band.from),
        to: number(band.to),
        points: words.number(confidence.off, 1),
      }),
    ],
  ] as const;
  return (
    <div data-confidence={confidence.level}>
      <h3>{t('sure.title')}</h3>
      <p className="verdict">
        {t(`confidence.${confidence.level}`)} · {number(confidence.value)}
      </p>
      <dl className="factors">
        {factors.map(([key, value, why]) => (
          <div key={key}>
            <dt>{t(`sure.${key}`)}</dt>
            <dd className="value">{number(value)}</dd>
            <dd className="why">{why}</dd>
          </div>
        ))}
        <div className="product">
          <dt>{t('sure.product')}</dt>
          <dd className="value">{number(confidence.value)}</dd>
        </div>
      </dl>
    </div>
  );
}

function agreementOf({ discipline, confidence }: PhaseResult): 'fits' | 'off' | 'unknown' {
  if (discipline === null) return 'unknown';
  return confidence.off > 0 ? 'off' : 'fits';
}
