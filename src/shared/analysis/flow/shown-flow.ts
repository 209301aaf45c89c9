/** A market, or all together, in the few numbers that a drawing of the flow shows. */
import type { Id } from '../../domain/fields.ts';
import { FUNCTIONS } from '../../domain/functions.ts';
import type { SalesFunction } from '../../domain/functions.ts';
import { above, sumOf } from '../numbers.ts';
import type { Flow, FlowStage, MarketFlow } from './flow-types.ts';

export type ShownStage = Pick<FlowStage, 'load' | 'need' | 'lent' | 'utilisation'> & {
  /** FTE that are there, what is lent included. */
  readonly have: number;
  /** Markets in which the function has more than it carries; null where the stage is that of one market. */
  readonly overIn: readonly (Id | null)[] | null;
};

export interface ShownFlow {
  /** A month. */
  readonly leads: number;
  readonly qualified: number;
  readonly won: number;
  readonly revenue: number;
  /** Customers looked after; null where the number of customers is not known. */
  readonly caredFor: number | null;
  readonly stages: Readonly<Record<SalesFunction, ShownStage>>;
}

/** One market. */
export function shownMarket(flow: MarketFlow): ShownFlow {
  const { stages, customersKnown } = flow;
  return {
    leads: stages.outbound.load + stages.inbound.load,
    qualified: stages.closing.load,
    won: flow.wonDeals,
    revenue: flow.revenue,
    caredFor: customersKnown ? stages.account.carried : null,
    stages: stagesOf((fn) => ({ ...stages[fn], have: stages[fn].own + stages[fn].lent, overIn: null })),
  };
}

/** All markets together; null where none is known. A single market is shown as itself. */
export function shownWhole(flow: Flow): ShownFlow | null {
  const [only, another] = flow.markets;
  if (!only) return null;
  if (!another) {
    const shown = shownMarket(only);
    // In a company that is one market there is nobody to share people with.
    return { ...shown, stages: stagesOf((fn) => ({ ...shown.stages[fn], lent: 0 })) };
  }
  const total = (of: (market: MarketFlow) => number) => sumOf(flow.markets, of);
  const stages = stagesOf((fn) => {
    const { need, have } = flow.total[fn];
    const load = total((market) => market.stages[fn].load);
    return {
      load,
      need,
      have,
      lent: 0,
      utilisation: have > 0 ? need / have : load > 0 ? null : 0,
      overIn: flow.markets.filter((market) => market.stages[fn].unmet > 0).map(({ id }) => id),
    };
  });
  return {
    leads: stages.outbound.load + stages.inbound.load,
    qualified: stages.closing.load,
    won: flow.wonDeals,
    revenue: flow.revenue,
    caredFor: flow.markets.every((market) => market.customersKnown)
      ? total((market) => market.stages.account.carried)
      : null,
    stages,
  };
}

/** Whether a function has more than it carries, in one market at least. */
export function isOver({ utilisation, overIn }: ShownStage): boolean {
  return overIn === null ? utilisation === null || above(utilisation, 1) : overIn.length > 0;
}

function stagesOf(of: (fn: SalesFunction) => ShownStage): ShownFlow['stages'] {
  const [outbound, inbound, closing, account] = FUNCTIONS.map(of) as [
    ShownStage,
    ShownStage,
    ShownStage,
    ShownStage,
  ];
  return { outbound, inbound, closing, account };
}
