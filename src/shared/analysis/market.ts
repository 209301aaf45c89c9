/** The figures of the whole market, put together from those of the teams where the company's own are not known. */
import type { MarketFigures } from '../domain/market-figures.ts';
import type { Team } from '../domain/team.ts';
import type { WorkshopMeta } from '../domain/workshop-meta.ts';
import { mean, ratio, sum } from './numbers.ts';

type Field = keyof MarketFigures;

/**
 * The company's figures. A figure that is not known there is taken from the teams if all of them know it: leads and
 * customers are added up, the others are means, weighted by leads where every team's leads are known and not all 0.
 */
export function companyFigures(meta: WorkshopMeta, teams: readonly Team[]): MarketFigures {
  const own = meta.figures;
  const all = (field: Field): readonly number[] | null => {
    const known = teams.flatMap((team) => team.figures[field] ?? []);
    return teams.length > 0 && known.length === teams.length ? known : null;
  };
  const leads = all('leadsPerMonth');
  const total = (field: Field) => own[field] ?? nullable(all(field), sum);
  const average = (field: Field) =>
    own[field] ??
    nullable(all(field), (values) => (leads ? weightedMean(values, leads) : null) ?? mean(values));
  return {
    leadsPerMonth: total('leadsPerMonth'),
    customers: total('customers'),
    revenuePerCustomer: average('revenuePerCustomer'),
    inboundShare: average('inboundShare'),
    averageDeal: average('averageDeal'),
    winRate: average('winRate'),
    cycleDays: average('cycleDays'),
    growthTarget: average('growthTarget'),
  };
}

function nullable<T, R>(value: T | null, use: (value: T) => R): R | null {
  return value === null ? null : use(value);
}

function weightedMean(values: readonly number[], weights: readonly number[]): number | null {
  return ratio(sum(values.map((value, index) => value * (weights[index] ?? 0))), sum(weights));
}

/** Leads that come in by themselves, a month; null where not known. */
export function inboundLeads(figures: MarketFigures): number | null {
  if (figures.leadsPerMonth === null || figures.inboundShare === null) return null;
  return figures.leadsPerMonth * figures.inboundShare;
}
