/** M1 to M4: how sales development, closing and the inbound load relate, and how special people's work is. */
import { ratio } from '../numbers.ts';
import { inboundLeads } from '../market.ts';
import type { Facts } from '../facts.ts';
import { bandFrom, bandUpTo, bandWithin, metric, missingOf } from './metric.ts';
import { MONTHS_PER_YEAR } from '../time.ts';
import type { Metric } from './metric-types.ts';

/** M1: FTE in outbound and inbound over FTE in closing. For information: published ratios contradict each other. */
export function developmentRatio({ fte, thresholds }: Facts): Metric<'M1'> {
  const developmentFte = fte.outbound + fte.inbound;
  const value = ratio(developmentFte, fte.closing);
  return metric(
    'M1',
    { developmentFte, closingFte: fte.closing, reference: thresholds['M1.reference'] },
    { value, band: value === null ? null : 'info', missing: missingOf({ closers: value !== null }) },
  );
}

/**
 * M2: FTE of sales development that the closers' quotas call for:
 * closing FTE × (quota ÷ deal ÷ win rate) × share from sales development ÷ (opportunities a month × 12).
 */
export function requiredDevelopment(facts: Facts): Metric<'M2'> {
  const { fte, figures, thresholds } = facts;
  const { averageDeal, winRate } = figures;
  const actual = fte.outbound + fte.inbound;
  const quota = meanQuotaOfClosers(facts);
  const share = thresholds['M2.sdrShare'];
  const opportunities = thresholds['M2.opportunities'];
  const missing = missingOf({
    closers: fte.closing > 0,
    quotas: quota,
    averageDeal: (averageDeal ?? 0) > 0,
    winRate: (winRate ?? 0) > 0,
  });
  const needed = fte.closing * ((quota ?? 0) / (averageDeal ?? 0) / (winRate ?? 0)) * share;
  const value = missing.length === 0 ? ratio(needed, opportunities * MONTHS_PER_YEAR) : null;
  const covered = value === null ? null : ratio(actual, value);
  const green = [thresholds['M2.greenFrom'], thresholds['M2.greenTo']] as const;
  const amber = [thresholds['M2.amberFrom'], thresholds['M2.amberTo']] as const;
  return metric(
    'M2',
    { actual, ratio: covered, closingFte: fte.closing, quota, averageDeal, winRate, share, opportunities },
    { value, band: covered === null ? null : bandWithin(covered, green, amber), missing },
  );
}

/** Mean yearly quota of those who close, weighted by the time they close; null where nobody has one. */
function meanQuotaOfClosers({ staffing }: Facts): number | null {
  let weighted = 0;
  let closing = 0;
  for (const { id, fte, split } of staffing.selling) {
    const quota = staffing.placed.get(id)?.person.quota ?? null;
    if (quota === null || quota <= 0) continue;
    weighted += quota * fte * split.closing;
    closing += fte * split.closing;
  }
  return ratio(weighted, closing);
}

/** M3: leads that come in a month over FTE in inbound. */
export function inboundLoad({ fte, figures, thresholds }: Facts): Metric<'M3'> {
  const leads = inboundLeads(figures);
  const missing = missingOf({
    leadsPerMonth: figures.leadsPerMonth,
    inboundShare: figures.inboundShare,
    inboundPeople: fte.inbound > 0,
  });
  const value = leads === null ? null : ratio(leads, fte.inbound);
  const band = value === null ? null : bandUpTo(value, thresholds['M3.green'], thresholds['M3.amber']);
  return metric('M3', { inboundLeads: leads, inboundFte: fte.inbound }, { value, band, missing });
}

/** M4: specialisation S. Nobody expects specialists before phase 3, so it is judged only from there on. */
export function specialisationMetric({ phase, sellers, thresholds }: Facts): Metric<'M4'> {
  const { S, G } = phase.derived;
  const judged = phase.phase !== null && phase.phase >= 3;
  const band = judged ? bandFrom(S, thresholds['M4.green'], thresholds['M4.amber']) : 'info';
  const known = sellers.length > 0;
  return metric(
    'M4',
    { specialisation: S, generalistShare: G },
    { value: known ? S : null, band: known ? band : null, missing: missingOf({ sellers: known }) },
  );
}
