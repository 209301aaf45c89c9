/** Beside the canvas: every figure of the plan against the one before. */
import { useWords } from '#renderer/state/app-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { DeltaTable } from './delta-table.tsx';
import { useComparison } from './use-comparison.ts';
import type { Comparison } from './use-comparison.ts';
import { useDeltas } from './use-deltas.ts';
import './scenario-parts.css';

export function DeltaPanel({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const comparison = useComparison(open);
  if (!comparison) return null;
  const name = comparison.workshop.scenario[comparison.baseId]?.name ?? '';
  return (
    <section aria-label={t('delta.title', { name })} data-deltas>
      <h2>{t('delta.title', { name })}</h2>
      <Live comparison={comparison} />
    </section>
  );
}

function Live({ comparison }: { readonly comparison: Comparison }) {
  const deltas = useDeltas(comparison);
  return <DeltaTable deltas={deltas} {...comparison} short />;
}
