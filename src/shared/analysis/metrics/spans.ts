/** M8: how many people report to each manager. */
import type { Id } from '../../domain/fields.ts';
import type { Facts } from '../facts.ts';
import { above, mean } from '../numbers.ts';
import { bandWithin, metric, missingOf, worst } from './metric.ts';
import type { Band, ManagerSpan, Metric } from './metric-types.ts';
import type { ThresholdValues } from '../thresholds.ts';

/**
 * M8: mean of the direct reports per manager; the band is the worst manager's. Direct reports only, so a circle of
 * managers does no harm; reports count where they have a place in the scenario.
 */
export function spanMetric(facts: Facts): Metric<'M8'> {
  const managers = spansOf(facts);
  const value = mean(managers.map((manager) => manager.reports));
  return metric(
    'M8',
    { managers },
    { value, band: worst(managers.map((manager) => manager.band)), missing: missingOf({ managers: value }) },
  );
}

function spansOf({ workshop, staffing, thresholds }: Facts): ManagerSpan[] {
  const reports = new Map<Id, number>();
  for (const { person } of staffing.placed.values()) {
    const { managerId } = person;
    if (managerId === null || managerId === person.id || !workshop.person[managerId]) continue;
    reports.set(managerId, (reports.get(managerId) ?? 0) + 1);
  }
  return [...reports]
    .map(([personId, count]) => {
      const sells = (staffing.placed.get(personId)?.selling ?? null) !== null;
      return { personId, reports: count, sells, band: spanBand(count, sells, thresholds) };
    })
    .sort((a, b) => b.reports - a.reports || (a.personId < b.personId ? -1 : 1));
}

/** Who sells besides leading has less time to lead: more than six reports are no longer green. */
function spanBand(reports: number, sells: boolean, thresholds: ThresholdValues): Band {
  const band = bandWithin(
    reports,
    [thresholds['M8.greenFrom'], thresholds['M8.greenTo']],
    [thresholds['M8.amberFrom'], thresholds['M8.amberTo']],
  );
  return band === 'green' && sells && above(reports, thresholds['M8.playerCoach']) ? 'amber' : band;
}
