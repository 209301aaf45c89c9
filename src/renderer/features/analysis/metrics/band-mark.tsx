/** A band by colour, shape and word. */
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import type { Band } from '#shared/analysis/metrics/metric-types.ts';

const SHAPES = { green: CircleCheck, amber: TriangleAlert, red: OctagonAlert, info: Info } as const;

export function BandMark({ band }: { readonly band: Band }) {
  const { t } = useWords();
  const Shape = SHAPES[band];
  return (
    <span className={`band ${band}`} data-band={band}>
      <Shape className="icon small" aria-hidden />
      {t(`band.${band}`)}
    </span>
  );
}
