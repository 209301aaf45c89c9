/** One market: its figures, the people that they call for, the steady month of those who are there. */
import type { ReactNode } from 'react';
import type { Needs } from '#shared/analysis/needs.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { MarketFigures } from '#shared/domain/market-figures.ts';
import { FigureBoxes } from './figure-boxes.tsx';
import { MixTable } from './mix-table.tsx';

interface MarketBlockProps {
  /** The team; null for the whole company, or for what no team serves. */
  readonly teamId: Id | null;
  readonly name: string;
  /** What sets this market apart. */
  readonly aside?: string;
  readonly needs: Needs;
  readonly currency: string;
  /** Figures that are entered here; left out where they follow from others. */
  readonly entered?: {
    readonly own: MarketFigures;
    /** The same, completed from the teams where the market is the whole. */
    readonly figures: MarketFigures;
    readonly onKeep: (figures: MarketFigures) => void;
  };
  readonly growth: number | null;
  readonly children: ReactNode;
}

export function MarketBlock({
  teamId,
  name,
  aside,
  needs,
  currency,
  entered,
  growth,
  children,
}: MarketBlockProps) {
  return (
    <article className="market" data-market={teamId ?? (entered ? 'company' : 'rest')} aria-label={name}>
      <h3>
        {name}
        {aside && <span className="aside">{aside}</span>}
      </h3>
      {entered && <FigureBoxes market={name} currency={currency} {...entered} />}
      <div className="two">
        <MixTable needs={needs} growth={growth} currency={currency} />
        {children}
      </div>
    </article>
  );
}
