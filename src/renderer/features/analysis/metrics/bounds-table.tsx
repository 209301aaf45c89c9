/** Bounds that can be changed in place, each with its default, unit and grade. */
import { RotateCcw } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { NumberBox } from '#renderer/ui/boxes.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { isChanged, setBound } from './bounds.ts';
import type { Bound } from './bounds.ts';
import { Basis } from './metric-basis.tsx';

interface BoundsTableProps {
  readonly bounds: readonly Bound[];
  readonly own: WorkshopMeta['thresholds'];
}

export function BoundsTable({ bounds, own }: BoundsTableProps) {
  const { t } = useWords();
  return (
    <table className="bounds">
      <thead>
        <tr>
          <th scope="col">{t('bounds.bound')}</th>
          <th scope="col">{t('bounds.value')}</th>
          <th scope="col" className="number">
            {t('bounds.default')}
          </th>
          <th scope="col">{t('bounds.basis')}</th>
        </tr>
      </thead>
      <tbody>
        {bounds.map((bound) => (
          <BoundRow key={bound.key} bound={bound} own={own} />
        ))}
      </tbody>
    </table>
  );
}

function BoundRow({ bound, own }: { readonly bound: Bound; readonly own: BoundsTableProps['own'] }) {
  const words = useWords();
  const { t } = words;
  const { key, unit, grade, source, value } = bound;
  const factor = unit === 'share' ? 100 : 1;
  const label = bound.label(words);
  const symbol = words.maybe(`unit.symbol.${unit}`) ?? '';
  const changed = isChanged(own, bound);
  return (
    <tr data-bound={key} className={changed ? 'changed' : ''}>
      <th scope="row">
        {label}
        {changed && <span className="badge">{t('bounds.changed')}</span>}
      </th>
      <td>
        <div className="bound-value">
          <NumberBox
            key={own[key] ?? 'default'}
            words={words}
            className="bare"
            label={label}
            value={own[key] ?? value}
            factor={factor}
            least={0}
            {...((unit === 'share' || unit === 'index') && { most: 1 })}
            onKeep={(kept) => setBound(own, bound, kept)}
          />
          <span className="unit">{symbol}</span>
          {changed && (
            <IconButton
              label={t('bounds.resetOf', { bound: label })}
              onClick={() => setBound(own, bound, null)}
            >
              <RotateCcw className="icon small" aria-hidden />
            </IconButton>
          )}
        </div>
      </td>
      <td className="number">
        {words.number(value * factor, 2)} {unit === 'index' || unit === 'points' ? '' : symbol}
      </td>
      <td>
        <Basis grade={grade} source={source} />
      </td>
    </tr>
  );
}
