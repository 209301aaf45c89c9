import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { capacitiesOf } from '#shared/analysis/flow/capacities.ts';
import { flowOf } from '#shared/analysis/flow/index.ts';
import type { FlowFigures, FunctionFte } from '#shared/analysis/flow/flow-types.ts';
import { thresholdValues } from '#shared/analysis/thresholds.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';

interface Stage {
  readonly load: number;
  readonly need: number;
  readonly own: number;
  readonly lent: number;
  readonly carried: number;
  readonly unmet: number;
  readonly unmetMoney: number;
  readonly relief: number;
}
interface FlowCase {
  readonly name: string;
  readonly markets: readonly {
    readonly id: string;
    readonly figures: Omit<FlowFigures, 'revenuePerCustomer'>;
    readonly own: FunctionFte;
  }[];
  readonly shared: Partial<FunctionFte>;
  readonly actual?: {
    readonly wonDealsYear: number;
    readonly newRevenueYear: number;
    readonly openDeals: number;
  };
  readonly expected: {
    readonly markets: readonly {
      readonly id: string;
      readonly stages: Readonly<Record<keyof FunctionFte, Stage>>;
      readonly wonDeals: number;
      readonly revenue: number;
    }[];
    readonly unknown: readonly string[];
    readonly total: Readonly<Record<keyof FunctionFte, { readonly need: number; readonly have: number }>>;
    readonly wonDeals: number;
    readonly revenue: number;
    readonly warnings: readonly string[];
    readonly bottleneck: {
      readonly market: string;
      readonly fn: string;
      readonly relief: number;
      readonly unmetMoney: number;
    } | null;
  };
}

const cases = JSON.parse(
  readFileSync(new URL('../../../fixtures/model-2/flow-cases.json', import.meta.url), 'utf8'),
) as FlowCase[];
const thresholds = thresholdValues({});
const nobody = { outbound: 0, inbound: 0, closing: 0, account: 0 };
const money = (value: number) =>
  expect.closeTo(value, value === 0 ? 3 : -Math.log10(Math.abs(value) * 0.002 * 2));
const near = (value: number) => expect.closeTo(value, 3);

describe('The flow of markets, case by case', () => {
  it.each(cases)('$name', ({ markets, shared, actual, expected }) => {
    const flow = flowOf(
      {
        markets: markets.map((market) => ({
          ...market,
          figures: { ...market.figures, revenuePerCustomer: null },
        })),
        shared: { ...nobody, ...shared },
        records: actual ?? { wonDealsYear: null, newRevenueYear: null, openDeals: null },
      },
      capacitiesOf(thresholds, 'USD'),
      thresholds,
    );
    for (const [index, market] of expected.markets.entries()) {
      expect(flow.markets[index]).toMatchObject({
        id: market.id,
        wonDeals: near(market.wonDeals),
        revenue: money(market.revenue),
      });
      for (const fn of FUNCTIONS) {
        const stage = market.stages[fn];
        expect(flow.markets[index]?.stages[fn]).toMatchObject({
          load: near(stage.load),
          need: near(stage.need),
          own: near(stage.own),
          lent: near(stage.lent),
          carried: near(stage.carried),
          unmet: near(stage.unmet),
          unmetMoney: money(stage.unmetMoney),
          relief: money(stage.relief),
        });
      }
    }
    expect(flow.markets).toHaveLength(expected.markets.length);
    expect(flow.unknown.map(({ id }) => id)).toEqual(expected.unknown);
    for (const fn of FUNCTIONS) {
      expect(flow.total[fn]).toEqual({
        need: near(expected.total[fn].need),
        have: near(expected.total[fn].have),
      });
    }
    expect(flow).toMatchObject({ wonDeals: near(expected.wonDeals), revenue: money(expected.revenue) });
    expect(
      flow.warnings.map((warning) =>
        'measure' in warning ? `${warning.key}.${warning.measure}` : warning.key,
      ),
    ).toEqual(expected.warnings);
    if (expected.bottleneck === null) expect(flow.bottleneck).toBeNull();
    else {
      const { relief, unmetMoney, ...place } = expected.bottleneck;
      expect(flow.bottleneck).toMatchObject({
        ...place,
        relief: money(relief),
        unmetMoney: money(unmetMoney),
      });
    }
  });
});
