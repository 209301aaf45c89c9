/** M8: how many people report to each manager. */
import { directReports } from '../direct-reports.ts';
import type { Facts } from '../facts.ts';
import { above, mean } from '../numbers.ts';
import { bandWithin, metric, missingOf, worst } from './metric.ts';
import type { Band, ManagerSpan, Metric } from './metric-types.ts';
import type { ThresholdValues } from '../thresholds.ts';

/**
 * M8: mean of the direct reports per manager; the band is the worst manager's. Direct reports only, so a circle of
 * managers does no harm; reports count where they have a place in the scenario. Who leads managers, the second line,
 * has a band of its own.
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
  const reports = directReports(workshop, staffing);
  return [...reports]
    .map(([personId, own]) => {
      const sells = (staffing.placed.get(personId)?.selling ?? null) !== null;
      const secondLine = own.filter((id) => reports.has(id)).length * 2 >= own.length;
      const band = secondLine
        ? secondLineBand(own.length, thresholds)
        : firstLineBand(own.length, thresholds);
      return {
        personId,
        reports: own.length,
        sells,
        secondLine,
        band: withSelling(band, own.length, sells, thresholds),
      };
    })
    .sort((a, b) => b.reports - a.reports || (a.personId < b.personId ? -1 : 1));
}

function firstLineBand(reports: number, thresholds: ThresholdValues): Band {
  return bandWithin(
    reports,
    [thresholds['M8.greenFrom'], thresholds['M8.greenTo']],
    [thresholds['M8.amberFrom'], thresholds['M8.amberTo']],
  );
}

/** Who leads managers needs fewer of them; with one it is a layer that adds nothing. */
function secondLineBand(reports: number, thresholds: ThresholdValues): Band {
  return bandWithin(
    reports,
    [thresholds['M8.second.greenFrom'], thresholds['M8.greenTo']],
    [thresholds['M8.second.amberFrom'], thresholds['M8.amberTo']],
  );
}

/** Who sells besides leading has less time to lead: more than six reports are no longer green. */
function withSelling(band: Band, reports: number, sells: boolean, thresholds: ThresholdValues): Band {
  return band === 'green' && sells && above(reports, thresholds['M8.playerCoach']) ? 'amber' : band;
}
