/** The figures of a row below its name. */
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
  return (
    <>
      <span className="fte">{fteText(context, figures.fte)}</span>
      {seats.length > 0 && <span>{headsText(context, figures)}</span>}
      {money !== '' && <span>{money}</span>}
    </>
  );
}
