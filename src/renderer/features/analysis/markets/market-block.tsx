/** One market: its figures, the people that they call for, the flow through those who are there. */
import type { Market } from '#shared/analysis/index.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { MarketFigures } from '#shared/domain/market-figures.ts';
import { FigureBoxes } from './figure-boxes.tsx';
import { Flow } from './flow.tsx';
import { MixTable } from './mix-table.tsx';

interface MarketBlockProps {
  readonly name: string;
  /** What sets this market apart. */
  readonly aside?: string;
  readonly market: Market;
  /** Figures that were entered for this market. */
  readonly own: MarketFigures;
  /** The same, completed from the teams where the market is the whole. */
  readonly figures: MarketFigures;
  readonly currency: string;
  readonly onKeep: (figures: MarketFigures) => void;
}

export function MarketBlock({ name, aside, market, own, figures, currency, onKeep }: MarketBlockProps) {
  return (
    <article className="market" data-market={market.teamId ?? 'company'} aria-label={name}>
      <h3>
        {name}
        {aside && <span className="aside">{aside}</span>}
      </h3>
      <FigureBoxes market={name} own={own} figures={figures} currency={currency} onKeep={onKeep} />
      <div className="two">
        <MixTable mix={market.mix} growth={figures.growthTarget} currency={currency} />
        <Flow
          throughput={market.throughput}
          summed={FUNCTIONS.some((fn) => market.mix[fn].summed)}
          currency={currency}
        />
      </div>
    </article>
  );
}
