/** The figures of a market, each kept when its field is left. */
import { useWords } from '#renderer/state/app-state.ts';
import { NumberBox } from '#renderer/ui/boxes.tsx';
import type { FigureUnit } from '#shared/domain/figure.ts';
import type { MarketFigures } from '#shared/domain/market-figures.ts';
import { figureText } from '#shared/i18n/figures.ts';

interface FigureBoxesProps {
  readonly market: string;
  readonly own: MarketFigures;
  readonly figures: MarketFigures;
  readonly currency: string;
  readonly onKeep: (figures: MarketFigures) => void;
}

interface Box {
  readonly field: keyof MarketFigures;
  readonly unit: FigureUnit;
  /** Most that can be entered. */
  readonly most?: number;
}

const BOXES: readonly Box[] = [
  { field: 'leadsPerMonth', unit: 'perMonth' },
  { field: 'inboundShare', unit: 'share', most: 1 },
  { field: 'averageDeal', unit: 'money' },
  { field: 'winRate', unit: 'share', most: 1 },
  { field: 'cycleDays', unit: 'days' },
  { field: 'customers', unit: 'count' },
  { field: 'revenuePerCustomer', unit: 'money' },
  { field: 'growthTarget', unit: 'share' },
];

export function FigureBoxes({ market, own, figures, currency, onKeep }: FigureBoxesProps) {
  const words = useWords();
  return (
    <div className="fields" role="group" aria-label={words.t('figures.title', { market })}>
      {BOXES.map(({ field, unit, most }) => {
        const value = own[field] === null ? figures[field] : null;
        const text = value === null ? undefined : figureText(words, { value, unit }, currency);
        return (
          <NumberBox
            key={field}
            words={words}
            money={unit === 'money'}
            label={words.t(`figures.${field}`, { currency })}
            value={own[field]}
            factor={unit === 'share' ? 100 : 1}
            least={0}
            {...(most !== undefined && { most })}
            hint={text === undefined ? undefined : words.t('figures.fromTeams', { value: text })}
            onKeep={(kept) => onKeep({ ...own, [field]: kept })}
          />
        );
      })}
    </div>
  );
}
