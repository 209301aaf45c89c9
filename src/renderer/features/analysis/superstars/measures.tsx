/** The measures of concentration, or the reason why one of them is held back. */
import { useWords } from '#renderer/state/app-state.ts';
import type { Concentration } from '#shared/analysis/metrics/concentration.ts';
import type { ThresholdValues } from '#shared/analysis/thresholds.ts';

interface MeasuresProps {
  readonly concentration: Concentration;
  readonly thresholds: ThresholdValues;
}

export function Measures({ concentration, thresholds }: MeasuresProps) {
  const { t, percent, number } = useWords();
  const { people: count, top1, top3, top20, hhiNormalised, effective, gini, multiple } = concentration;
  const share = (value: number | null) => (value === null ? null : percent(value));
  const decimal = (value: number | null, digits: number) => (value === null ? null : number(value, digits));
  const ofRevenue = t('superstars.ofRevenue');
  const measures = [
    {
      key: 'top1',
      value: share(top1),
      note: t('superstars.top1.long', { multiple: number(multiple ?? 0, 1) }),
      least: 1,
    },
    { key: 'top3', value: share(top3), note: ofRevenue, least: 3 },
    { key: 'top20', value: share(top20), note: ofRevenue, least: thresholds['M5.top20.sellers'] },
    { key: 'hhi', value: decimal(hhiNormalised, 2), note: t('superstars.hhi.long'), least: 2 },
    {
      key: 'effective',
      value: decimal(effective, 1),
      note: t('superstars.effective.long', { count }),
      least: 1,
    },
    {
      key: 'gini',
      value: decimal(gini, 2),
      note: t('superstars.gini.long'),
      least: thresholds['M5.sellers'],
    },
  ] as const;
  return (
    <dl className="measures">
      {measures.map(({ key, value, note, least }) => (
        <div key={key} data-measure={key}>
          <dt>{t(`superstars.${key}`)}</dt>
          <dd>
            {value !== null && <b>{value}</b>}
            <small>{value === null ? t('superstars.needs', { least: number(least), count }) : note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
