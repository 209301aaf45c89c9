/** Confidence as the product of its three factors, each with its reason. */
import { useWords } from '#renderer/state/app-state.ts';
import { PHASE_INPUTS } from '#shared/analysis/phase-types.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { PhaseWeights } from '#shared/analysis/phase-weights.ts';

interface ConfidenceFactorsProps {
  readonly result: PhaseResult;
  readonly weights: PhaseWeights;
}

export function ConfidenceFactors({ result, weights }: ConfidenceFactorsProps) {
  const words = useWords();
  const { t } = words;
  const { confidence, margin, missing } = result;
  if (result.phase === null) return null;
  const number = (value: number) => words.number(value, 2);
  const factors = [
    [
      'data',
      confidence.data,
      t('sure.data.why', { known: PHASE_INPUTS.length - missing.length, all: PHASE_INPUTS.length }),
    ],
    [
      'separation',
      confidence.separation,
      t('sure.separation.why', { margin: number(margin), bound: number(weights['confidence.margin']) }),
    ],
    ['agreement', confidence.agreement, t(`sure.agreement.${agreementOf(result, weights)}`)],
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

function agreementOf(
  { discipline, confidence }: PhaseResult,
  weights: PhaseWeights,
): 'fits' | 'oneOff' | 'further' | 'unknown' {
  if (discipline === null) return 'unknown';
  if (confidence.agreement === 1) return 'fits';
  return confidence.agreement === weights['agreement.oneOff'] ? 'oneOff' : 'further';
}
