/** What is missing, said in the place of a number. */
import { Info } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import type { MetricInput } from '#shared/analysis/metrics/metric-types.ts';

export function NotKnown({ missing }: { readonly missing: readonly MetricInput[] }) {
  const { t, list } = useWords();
  return (
    <p className="not-known">
      <Info className="icon small" aria-hidden />
      {t('markets.missing', { what: list(missing.map((input) => t(`metricInput.${input}`))) })}
    </p>
  );
}
