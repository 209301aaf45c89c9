/** Everything that the diagnosis weighs, shown and open to change. */
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { BoundsTable } from '../metrics/bounds-table.tsx';
import { isChanged, resetBounds } from '../metrics/bounds.ts';
import { WEIGHTS } from './weights.ts';

export function WeightsTable({ own }: { readonly own: WorkshopMeta['thresholds'] }) {
  const { t } = useWords();
  const changed = WEIGHTS.filter((bound) => isChanged(own, bound)).length;
  return (
    <details className="other-bounds weights">
      <summary>
        {t('weights.title')}
        {changed > 0 && <span className="badge">{t('bounds.changed')}</span>}
      </summary>
      <p className="note">{t('weights.note')}</p>
      {changed > 0 && <Button onClick={() => resetBounds(own, WEIGHTS)}>{t('weights.reset')}</Button>}
      <BoundsTable bounds={WEIGHTS} own={own} />
    </details>
  );
}
