/** Made-up markets in a form that is written by hand or by another program. Amounts are US dollars. */
import * as v from 'valibot';
import { amount, id, share } from '../../domain/fields.ts';
import { FUNCTIONS } from '../../domain/functions.ts';
import type { SalesFunction } from '../../domain/functions.ts';
import { thresholdValues } from '../thresholds.ts';
import { capacitiesOf } from './capacities.ts';
import { flowOf } from './index.ts';
import type { Flow, FlowStage, FlowWarning, FunctionFte } from './flow-types.ts';

const unknown = <T extends v.GenericSchema>(schema: T) => v.nullish(schema, null);

const fteSchema = v.object({
  outbound: unknown(amount),
  inbound: unknown(amount),
  closing: unknown(amount),
  account: unknown(amount),
});

/** Any figure may be null, which is "not known"; a function that is left out has nobody. */
export const flowCaseSchema = v.object({
  name: unknown(v.string()),
  markets: v.array(
    v.object({
      id: unknown(id),
      figures: v.object({
        leadsPerMonth: unknown(amount),
        inboundShare: unknown(share),
        averageDeal: unknown(amount),
        winRate: unknown(share),
        cycleDays: unknown(amount),
        customers: unknown(amount),
        revenuePerCustomer: unknown(amount),
      }),
      own: unknown(fteSchema),
    }),
  ),
  shared: unknown(fteSchema),
  actual: unknown(
    v.object({
      wonDealsYear: unknown(amount),
      newRevenueYear: unknown(amount),
      openDeals: unknown(amount),
    }),
  ),
});
export type FlowCase = v.InferOutput<typeof flowCaseSchema>;

const NO_RECORDS = { wonDealsYear: null, newRevenueYear: null, openDeals: null };

/** What is said about the markets, in the form of the files. */
export function flowCaseAnswer({ markets, shared, actual }: FlowCase) {
  const thresholds = thresholdValues({});
  const flow = flowOf(
    {
      markets: markets.map((market) => ({ ...market, own: fteOf(market.own) })),
      shared: fteOf(shared),
      records: actual ?? NO_RECORDS,
    },
    capacitiesOf(thresholds, 'USD'),
    thresholds,
  );
  return {
    markets: flow.markets.map((market) => ({
      id: market.id,
      stages: forEach((fn) => stageOf(market.stages[fn])),
      wonDeals: market.wonDeals,
      revenue: market.revenue,
    })),
    unknown: flow.unknown.map((market) => market.id),
    total: forEach((fn) => flow.total[fn]),
    wonDeals: flow.wonDeals,
    revenue: flow.revenue,
    warnings: flow.warnings.map(warningOf),
    bottleneck: bottleneckOf(flow),
  };
}

function fteOf(fte: v.InferOutput<typeof fteSchema> | null): FunctionFte {
  return forEach((fn) => fte?.[fn] ?? 0);
}

function forEach<T>(make: (fn: SalesFunction) => T): Record<SalesFunction, T> {
  return Object.fromEntries(FUNCTIONS.map((fn) => [fn, make(fn)])) as Record<SalesFunction, T>;
}

function stageOf({ load, need, own, lent, carried, unmet, unmetMoney, relief }: FlowStage) {
  return { load, need, own, lent, carried, unmet, unmetMoney, relief };
}

function warningOf(warning: FlowWarning): string {
  return 'measure' in warning ? `${warning.key}.${warning.measure}` : warning.key;
}

function bottleneckOf({ bottleneck }: Flow) {
  if (bottleneck === null) return null;
  const { market, fn, relief, unmetMoney } = bottleneck;
  return { market, fn, relief, unmetMoney };
}
