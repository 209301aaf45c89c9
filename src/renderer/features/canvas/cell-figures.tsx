/** The figures of a cell below its cards: people, vacancies, FTE, revenue and quota. */
import { memo, useMemo } from 'react';
import { figuresOf } from './board-model.ts';
import type { Figures, Seat } from './board-model.ts';
import type { CardContext } from './card-context.ts';

export const CellFigures = memo(function CellFigures({
  seats,
  context,
}: {
  readonly seats: readonly Seat[];
  readonly context: CardContext;
}) {
  const figures = useMemo(() => figuresOf(seats), [seats]);
  const texts = [headsText(context, figures), fteText(context, figures.fte), moneyText(context, figures)];
  return (
    <p className="cell-figures">
      {texts.filter(Boolean).map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  );
});

/** "5 people", with the vacancies counted apart: "5 people + 1 open". */
export function headsText(
  { words }: CardContext,
  { people, vacancies }: Pick<Figures, 'people' | 'vacancies'>,
): string {
  const open = vacancies > 0 ? words.t('canvas.open', { count: vacancies }) : '';
  if (people === 0 && vacancies > 0) return words.t('canvas.openOnly', { count: vacancies });
  return [words.t('canvas.people', { count: people }), open].filter(Boolean).join(' ');
}

export function fteText({ words }: CardContext, fte: number): string {
  return words.t('canvas.fte', { fte: words.number(fte, 1) });
}

/** "€1.2M of €1.5M": revenue of the last 12 months, of the yearly quota; empty where cards show neither, or none is known. */
export function moneyText({ words, currency, fields }: CardContext, { revenue, quota }: Figures): string {
  if (!fields.includes('revenue') && !fields.includes('quota')) return '';
  if (words.moneyHidden || (revenue === null && quota === null)) return '';
  const money = (value: number) => words.moneyShort(value, currency);
  if (revenue === null) return words.t('canvas.quota', { quota: money(quota ?? 0) });
  if (quota === null) return money(revenue);
  return words.t('canvas.revenueOfQuota', { revenue: money(revenue), quota: money(quota) });
}
