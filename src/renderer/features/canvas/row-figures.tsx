/** The figures of a row below its name, in one line. */
import { figuresOf } from './board-model.ts';
import type { Seat } from './board-model.ts';
import { fteText, headsText, moneyText } from './cell-figures.tsx';
import type { CardContext } from './card-context.ts';

export function RowFigures({
  seats,
  context,
}: {
  readonly seats: readonly Seat[];
  readonly context: CardContext;
}) {
  const figures = figuresOf(seats);
  const money = moneyText(context, figures);
  const texts = [
    fteText(context, figures.fte),
    seats.length > 0
      ? headsText(context, { ...figures, vacancies: figures.people > 0 ? 0 : figures.vacancies })
      : '',
    money,
  ];
  const text = texts.filter(Boolean).join(' · ');
  return (
    <span className="fte" title={text}>
      {text}
    </span>
  );
}
