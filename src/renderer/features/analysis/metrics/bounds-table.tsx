/** Bounds that can be changed in place, each with its default, unit and grade. */
import { RotateCcw } from 'lucide-react';
import { useWords } from '#renderer/state/app.ts';
import { NumberBox } from '#renderer/ui/boxes.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { THRESHOLDS } from '#shared/analysis/thresholds.ts';
import type { Threshold, ThresholdKey } from '#shared/analysis/thresholds.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { isChanged, setBound } from './bounds.ts';
import { Basis } from './basis.tsx';

interface BoundsTableProps {
  readonly keys: readonly ThresholdKey[];
  readonly own: WorkshopMeta['thresholds'];
}

export function BoundsTable({ keys, own }: BoundsTableProps) {
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
        {keys.map((key) => (
          <BoundRow key={key} bound={key} own={own} />
        ))}
      </tbody>
    </table>
  );
}

function BoundRow({ bound, own }: { readonly bound: ThresholdKey; readonly own: BoundsTableProps['own'] }) {
  const words = useWords();
  const { t } = words;
  const threshold: Threshold = THRESHOLDS[bound];
  const { unit, grade, source, value } = threshold;
  const factor = unit === 'share' ? 100 : 1;
  const label = t(`threshold.${bound}`);
  const symbol = words.maybe(`unit.symbol.${unit}`) ?? '';
  const changed = isChanged(own, bound);
  return (
    <tr data-bound={bound} className={changed ? 'changed' : ''}>
      <th scope="row">
        {label}
        {changed && <span className="badge">{t('bounds.changed')}</span>}
      </th>
      <td>
        <div className="bound-value">
          <NumberBox
            key={own[bound] ?? 'default'}
            words={words}
            className="bare"
            label={label}
            value={own[bound] ?? value}
            factor={factor}
            least={0}
            {...(unit === 'share' && { most: 1 })}
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
        {words.number(value * factor, 2)} {symbol}
      </td>
      <td>
        <Basis grade={grade} source={source} />
      </td>
    </tr>
  );
}
