/** M1 to M4: how sales development, closing and the inbound load relate, and how special people's work is. */
import { ratio } from '../numbers.ts';
import { inboundLeads } from '../market.ts';
import type { Facts } from '../facts.ts';
import { bandFrom, bandUpTo, bandWithin, metric, missingOf } from './metric.ts';
import type { Band, Metric } from './metric-types.ts';
import type { DevelopmentNeed } from './metric-types.ts';
import type { ThresholdValues } from '../thresholds.ts';

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
 * M2: FTE of sales development that are needed, as a range from the leads to be worked and the quotas to be filled;
 * the larger side is the metric. Green from 0.8 of the lower to 1.25 of the upper end.
 */
export function requiredDevelopment({ thresholds }: Facts, need: DevelopmentNeed): Metric<'M2'> {
  const { actual, min, max } = need;
  const band = min === null || max === null ? null : developmentBand(actual, min, max, thresholds);
  return metric('M2', need, { value: max, band, missing: max === null ? need.missing : [] });
}

function developmentBand(actual: number, min: number, max: number, thresholds: ThresholdValues): Band {
  const range = (from: number, to: number) => [from * min, to * max] as const;
  return bandWithin(
    actual,
    range(thresholds['M2.greenFrom'], thresholds['M2.greenTo']),
    range(thresholds['M2.amberFrom'], thresholds['M2.amberTo']),
  );
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
