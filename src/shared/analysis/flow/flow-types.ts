/** The steady month of markets: what arrives, who carries it, what is left lying, and what that costs. */
import type { Id } from '../../domain/fields.ts';
import type { SalesFunction } from '../../domain/functions.ts';
import type { MarketFigures } from '../../domain/market-figures.ts';

/** An FTE for each function. */
export type FunctionFte = Readonly<Record<SalesFunction, number>>;

/** What the flow looks at of a market; growth is no part of a steady month. */
export type FlowFigures = Omit<MarketFigures, 'growthTarget'>;

/** Figures without which a market has no flow. */
export const FLOW_INPUTS = ['leadsPerMonth', 'inboundShare', 'averageDeal', 'winRate', 'cycleDays'] as const;
export type FlowFigure = (typeof FLOW_INPUTS)[number];

export interface FlowMarket {
  /** The team; null for the rest of the company, which no team serves. */
  readonly id: Id | null;
  readonly figures: FlowFigures;
  /** People who serve this market alone. */
  readonly own: FunctionFte;
}

/** What was booked; null where not known. */
export interface FlowRecords {
  readonly wonDealsYear: number | null;
  readonly newRevenueYear: number | null;
  readonly openDeals: number | null;
}

export interface FlowInput {
  readonly markets: readonly FlowMarket[];
  /** People who serve all markets. */
  readonly shared: FunctionFte;
  readonly records: FlowRecords;
}

/** What one FTE carries in a steady month, and the rates between the functions. */
export interface FlowCapacities {
  /** Leads that one FTE of outbound works. */
  readonly outbound: number;
  /** Leads that one FTE of inbound answers. */
  readonly inbound: number;
  /** Open deals that one FTE of closing keeps moving. */
  readonly openDeals: number;
  /** Customers that one FTE looks after, by the size of the deal in the workshop's currency; null where not known. */
  readonly customers: (averageDeal: number | null) => number;
  /** Part of the leads that become opportunities. */
  readonly opportunityRate: number;
  /** Part of the customers that is lost in a year where nobody looks after them. */
  readonly churn: number;
}

/** One function of one market. Loads a month: leads, leads, opportunities; customers for account management. */
export interface FlowStage {
  readonly load: number;
  /** FTE that carry all of the load. */
  readonly need: number;
  readonly own: number;
  /** FTE of the shared organization that this market gets. */
  readonly lent: number;
  readonly carried: number;
  readonly unmet: number;
  /** Need less own and lent; 0 where enough are there. */
  readonly missing: number;
  /** Need over own and lent, 1 is full; 0 where nothing arrives, null where something does and nobody is there. */
  readonly utilisation: number | null;
  /** What the unmet load is worth a month, were it carried to the end. */
  readonly unmetMoney: number;
  /** Revenue a month gained if this one place had everybody it needs and all else stayed. */
  readonly relief: number;
}
export type FlowStages = Readonly<Record<SalesFunction, FlowStage>>;

export interface MarketFlow {
  readonly id: Id | null;
  readonly stages: FlowStages;
  /** Won deals a month. */
  readonly wonDeals: number;
  /** New revenue a month, in the currency of the deals. */
  readonly revenue: number;
  /** Whether the number of customers is known; the load of account management is 0 where it is not. */
  readonly customersKnown: boolean;
}

/** The place that costs the most. */
export interface Bottleneck {
  readonly market: Id | null;
  readonly fn: SalesFunction;
  /** FTE missing there to carry the load of today. */
  readonly missing: number;
  readonly relief: number;
  readonly unmetMoney: number;
  /** Markets that share this function's shared people; 0 where the place gets none of them. */
  readonly sharedOver: number;
}

export type FlowMeasure = 'wonDealsYear' | 'newRevenueYear';

/** The figures and the records do not fit. */
export type FlowWarning =
  | {
      readonly key: 'model_above' | 'model_below';
      readonly measure: FlowMeasure;
      /** Modelled over recorded. */
      readonly factor: number;
    }
  | {
      readonly key: 'stale_pipeline';
      /** Open deals per FTE of closing; null where nobody closes. */
      readonly perCloser: number | null;
      readonly openDeals: number;
    };

export interface Flow {
  /** Markets whose figures are known, in the order given. */
  readonly markets: readonly MarketFlow[];
  /** Markets that lack something, left out of everything else. */
  readonly unknown: readonly { readonly id: Id | null; readonly missing: readonly FlowFigure[] }[];
  /** Some market is unknown: sums are of the known ones only, and are compared with no records. */
  readonly partial: boolean;
  readonly total: Readonly<Record<SalesFunction, { readonly need: number; readonly have: number }>>;
  /** Won deals a month. */
  readonly wonDeals: number;
  /** New revenue a month. */
  readonly revenue: number;
  /** Null where no load is left lying; of the known markets only where `partial`. */
  readonly bottleneck: Bottleneck | null;
  readonly warnings: readonly FlowWarning[];
  /** Records without which a check was left out. */
  readonly unchecked: readonly (keyof FlowRecords)[];
}
