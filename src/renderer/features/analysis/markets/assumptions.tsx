/** What mix and flow rest on, in words, each with its grade. */
import { useWords } from '#renderer/state/app-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { ThresholdValues } from '#shared/analysis/thresholds.ts';
import { ThresholdBox } from '../parts/threshold-box.tsx';

const ASSUMED = [
  'M2.opportunities',
  'M3.green',
  'flow.opportunityRate',
  'flow.openDeals',
  'M15.limit.small',
  'M15.limit.medium',
  'M15.limit.large',
] as const;

interface AssumptionsProps {
  readonly open: OpenState;
  readonly values: ThresholdValues;
}

export function Assumptions({ open, values }: AssumptionsProps) {
  const { t } = useWords();
  return (
    <div className="assumptions" role="group" aria-labelledby="assumptions-title">
      <h3 id="assumptions-title">{t('assume.title')}</h3>
      <p className="note">{t('assume.hint')}</p>
      <div className="fields">
        {ASSUMED.map((name) => (
          <ThresholdBox key={name} open={open} values={values} name={name} label={t(`assume.${name}`)} />
        ))}
      </div>
    </div>
  );
}
