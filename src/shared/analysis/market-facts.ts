/** What the markets of a scenario bring and call for, read once for metrics, findings and screens. */
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import { scenariosOf, teamsOf } from '../domain/workshop.ts';
import type { Facts } from './facts.ts';
import { capacitiesOf } from './flow/capacities.ts';
import { companyMarkets, customersBeside, flowInput, recordsIn } from './flow/company.ts';
import type { CompanyMarket, CompanyMarkets, MarketSources } from './flow/company.ts';
import { flowOf } from './flow/index.ts';
import type { Flow, FlowCapacities, FlowRecords } from './flow/flow-types.ts';
import { companyFigures } from './market.ts';
import { needsOf } from './needs.ts';
import type { NeedsOfAll } from './needs.ts';
import { sumOf } from './numbers.ts';
import { staffingOf } from './staffing.ts';

/** Customers and the FTE that look after them, over markets whose deals differ. */
export interface AccountLoad {
  readonly customers: number | null;
  /** FTE needed for them; needs add up, limits do not. */
  readonly need: number | null;
  /** Customers that one FTE looks after on average; that of the company's deal where there are none. */
  readonly limit: number;
}

export interface MarketFacts {
  readonly markets: readonly CompanyMarket[];
  readonly flow: Flow;
  readonly needs: NeedsOfAll;
  readonly accounts: AccountLoad;
}

const NO_RECORDS: FlowRecords = { wonDealsYear: null, newRevenueYear: null, openDeals: null };

export function marketFactsOf(facts: Facts): MarketFacts {
  const capacities = capacitiesOf(facts.thresholds, facts.meta.currency);
  const { planned } = facts.staffing;
  const people = companyMarkets(facts, { ramped: false });
  const output = planned ? companyMarkets(facts, { ramped: true }) : people;
  // A plan has no records of its own: what the figures of today are worth holds for it as well.
  const records = planned ? NO_RECORDS : recordsIn(facts, facts.workshop);
  const flow = flowOf(flowInput(output, records, { grown: false }), capacities, facts.thresholds);
  const grown = flowOf(flowInput(people, NO_RECORDS, { grown: true }), capacities, facts.thresholds);
  return {
    markets: output.markets,
    flow: planned ? { ...flow, ...checksOfToday(facts, capacities) } : flow,
    needs: needsOf(facts, people, grown, capacities),
    accounts: accountLoad(facts, people, capacities),
  };
}

/** The flow alone, of people as they are or, in a plan, as far as they are ramped up by then. */
export function uncheckedFlow(sources: MarketSources): Flow {
  const { meta, thresholds, staffing } = sources;
  const markets = companyMarkets(sources, { ramped: staffing.planned });
  const capacities = capacitiesOf(thresholds, meta.currency);
  return flowOf(flowInput(markets, NO_RECORDS, { grown: false }), capacities, thresholds);
}

const checked = new WeakMap<Workshop, Pick<Flow, 'warnings' | 'unchecked'>>();

/** Whether the flow of today fits the records. */
function checksOfToday(facts: Facts, capacities: FlowCapacities): Pick<Flow, 'warnings' | 'unchecked'> {
  const known = checked.get(facts.whole);
  if (known) return known;
  const current = scenariosOf(facts.whole).find(({ kind }) => kind === 'current');
  const checks = current
    ? checksIn(facts, current.id, capacities)
    : { warnings: [], unchecked: ['wonDealsYear', 'newRevenueYear', 'openDeals'] as const };
  checked.set(facts.whole, checks);
  return checks;
}

function checksIn(
  { whole, meta, thresholds }: Facts,
  currentId: Id,
  capacities: FlowCapacities,
): Pick<Flow, 'warnings' | 'unchecked'> {
  const workshop = workshopIn(whole, currentId);
  const teams = teamsOf(workshop, currentId);
  const sources: MarketSources = {
    meta,
    thresholds,
    teams,
    figures: companyFigures(meta, teams),
    staffing: staffingOf(workshop, currentId),
  };
  const markets = companyMarkets(sources, { ramped: false });
  const { warnings, unchecked } = flowOf(
    flowInput(markets, recordsIn(sources, workshop), { grown: false }),
    capacities,
    thresholds,
  );
  return { warnings, unchecked };
}

/** Need over all markets; the company's own customers where some market's are not known. */
function accountLoad(facts: Facts, { markets }: CompanyMarkets, capacities: FlowCapacities): AccountLoad {
  const { averageDeal } = facts.figures;
  const parts = markets.map(({ figures }) => [figures.customers, figures.averageDeal] as const);
  // Customers beside the teams' are the rest's, which is there only where it has leads as well.
  const apart = facts.teams.length > 0 && markets.length === facts.teams.length;
  if (apart) parts.push([customersBeside(facts), averageDeal]);
  const known = parts.every(([customers]) => customers !== null);
  const counted = known ? parts : [[facts.meta.figures.customers, averageDeal] as const];
  const customers = counted.some(([count]) => count === null)
    ? null
    : sumOf(counted, ([count]) => count ?? 0);
  const need =
    customers === null ? null : sumOf(counted, ([count, deal]) => (count ?? 0) / capacities.customers(deal));
  return {
    customers,
    need,
    limit:
      customers !== null && need !== null && need > 0 ? customers / need : capacities.customers(averageDeal),
  };
}
