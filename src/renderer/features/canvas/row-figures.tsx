/** The figures of a row below its name. */
import { figuresOf } from './board-model.ts';
import type { Seat } from './board-model.ts';
import { fteText, headsText, moneyText } from './cell-figures.tsx';
import type { Look } from './card-context.ts';

export function RowFigures({ seats, look }: { readonly seats: readonly Seat[]; readonly look: Look }) {
  const figures = figuresOf(seats);
  const money = moneyText(look, figures);
  return (
    <>
      <span className="fte">{fteText(look, figures.fte)}</span>
      {seats.length > 0 && <span>{headsText(look, figures)}</span>}
      {money !== '' && <span>{money}</span>}
    </>
  );
}
