/** The markets of a scenario as the flow sees them: teams with their own people, the rest, shared people. */
import type { Id } from '../../domain/fields.ts';
import { FUNCTIONS } from '../../domain/functions.ts';
import type { SalesFunction } from '../../domain/functions.ts';
import type { MarketFigures } from '../../domain/market-figures.ts';
import type { Workshop } from '../../domain/records.ts';
import type { Facts } from '../facts.ts';
import { rampedAt, monthsBetween, rampMonths, startOf } from '../horizon.ts';
import { above, atLeast, clamp01, sumOf } from '../numbers.ts';
import type { Placed, Selling } from '../staffing.ts';
import type { FlowInput, FlowRecords } from './flow-types.ts';

/** A market with its people, and its growth. */
export interface CompanyMarket {
  /** The team; null for what no team serves. */
  readonly id: Id | null;
  readonly figures: MarketFigures;
  readonly own: Readonly<Record<SalesFunction, number>>;
}

export interface CompanyMarkets {
  /** Teams in canvas order, then the rest where there is one; the company alone where it has no teams. */
  readonly markets: readonly CompanyMarket[];
  readonly shared: Readonly<Record<SalesFunction, number>>;
}

/** Who closes: at least this part of the time. */
const CLOSES = 0.15;

export function closes({ split }: Pick<Selling, 'split'>): boolean {
  return atLeast(split.closing, CLOSES);
}

/** What of the facts the markets are made of. */
export type MarketSources = Pick<Facts, 'meta' | 'teams' | 'figures' | 'staffing' | 'thresholds'>;

/** The markets of a scenario; where `ramped`, people of a plan count by how far they are at its date. */
export function companyMarkets(
  facts: MarketSources,
  { ramped }: { readonly ramped: boolean },
): CompanyMarkets {
  const own = new Map<Id | null, Record<SalesFunction, number>>([[null, nobody()]]);
  for (const team of facts.teams) own.set(team.id, nobody());
  for (const selling of facts.staffing.selling) {
    const output = ramped ? outputOf(facts, selling) : 1;
    for (const part of selling.parts) {
      const fte = own.get(part.teamId) ?? own.get(null);
      if (fte) for (const fn of FUNCTIONS) fte[fn] += part.fte * part.split[fn] * output;
    }
  }
  const shared = own.get(null) ?? nobody();
  if (facts.teams.length === 0)
    return { markets: [{ id: null, figures: facts.figures, own: nobody() }], shared };
  const teams = facts.teams.map(({ id, figures }) => ({ id, figures, own: own.get(id) ?? nobody() }));
  const rest = restOf(facts);
  return { markets: rest ? [...teams, { id: null, figures: rest, own: nobody() }] : teams, shared };
}

const nobody = (): Record<SalesFunction, number> => ({ outbound: 0, inbound: 0, closing: 0, account: 0 });

/** Part of full output at the date of the plan; today everybody counts in full. */
function outputOf({ staffing, thresholds }: MarketSources, selling: Selling): number {
  const { planned, horizon, placed } = staffing;
  const person = placed.get(selling.id)?.person;
  if (!planned || !person || horizon.to === null) return 1;
  const start = startOf(person, isHire(person), horizon, thresholds);
  return start ? rampedAt(monthsBetween(start, horizon.to), rampMonths(selling.split, thresholds)) : 1;
}

/** Somebody who is not on the payroll yet. */
export function isHire({ vacancy, scenarioId }: Placed['person']): boolean {
  return vacancy || scenarioId !== null;
}

/**
 * Leads of the company that no team has, as one more market with the company's deal, win rate and cycle. Null where
 * the teams have them all, or where the leads of some are not known.
 */
function restOf({ meta, teams, figures }: MarketSources): MarketFigures | null {
  const { leadsPerMonth } = meta.figures;
  const leads = teams.flatMap((team) => team.figures.leadsPerMonth ?? []);
  if (leadsPerMonth === null || leads.length < teams.length) return null;
  const rest = leadsPerMonth - sumOf(leads, (each) => each);
  if (!above(rest, leadsPerMonth * 1e-9)) return null;
  return {
    ...figures,
    leadsPerMonth: rest,
    inboundShare: inboundByBalance(meta.figures, teams, rest) ?? figures.inboundShare,
    customers: customersBeside({ meta, teams }),
  };
}

function inboundByBalance(own: MarketFigures, teams: Facts['teams'], rest: number): number | null {
  if (own.leadsPerMonth === null || own.inboundShare === null) return null;
  let inbound = own.leadsPerMonth * own.inboundShare;
  for (const { figures } of teams) {
    if (figures.inboundShare === null) return null;
    inbound -= (figures.leadsPerMonth ?? 0) * figures.inboundShare;
  }
  return clamp01(inbound / rest);
}

/** Customers of the company that are in no team's market; null where that is not known. */
export function customersBeside({ meta, teams }: Pick<MarketSources, 'meta' | 'teams'>): number | null {
  const { customers } = meta.figures;
  const known = teams.flatMap((team) => team.figures.customers ?? []);
  if (customers === null) return known.length === teams.length ? 0 : null;
  return known.length < teams.length ? null : Math.max(0, customers - sumOf(known, (each) => each));
}

/** What was booked over 12 months; new revenue only where nobody's is unknown who closes. */
export function recordsIn({ meta, staffing }: MarketSources, workshop: Workshop): FlowRecords {
  const people = Object.values(workshop.person).filter((person) => !isHire(person));
  const unknown = staffing.selling.some((selling) => {
    const person = staffing.placed.get(selling.id)?.person;
    return person?.vacancy === false && closes(selling) && person.revenueNew === null;
  });
  const won = people.flatMap(({ revenueNew }) => revenueNew ?? []);
  return {
    wonDealsYear: meta.wonDealsYear,
    newRevenueYear: unknown || won.length === 0 ? null : sumOf(won, (each) => Math.max(0, each)),
    openDeals: meta.openDeals,
  };
}

/** Markets as the flow takes them, with their volumes raised by their growth where `grown`. */
export function flowInput(
  { markets, shared }: CompanyMarkets,
  records: FlowRecords,
  { grown }: { readonly grown: boolean },
): FlowInput {
  return {
    shared,
    records,
    markets: markets.map(({ id, figures, own }) => {
      const growth = grown ? 1 + (figures.growthTarget ?? 0) : 1;
      const times = (value: number | null) => (value === null ? null : value * growth);
      return {
        id,
        own,
        figures: {
          ...figures,
          leadsPerMonth: times(figures.leadsPerMonth),
          customers: times(figures.customers),
        },
      };
    }),
  };
}
