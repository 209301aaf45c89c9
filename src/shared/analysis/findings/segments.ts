/** Markets as far as they are described: teams with figures, in this scenario or in a plan. */
import type { Id } from '../../domain/fields.ts';
import type { MarketFigures } from '../../domain/market-figures.ts';
import type { Team } from '../../domain/team.ts';
import type { Facts } from '../facts.ts';
import { atLeast } from '../numbers.ts';

/** What a market does differently, not where it lies. */
const BEHAVIOURS = [
  'leadsPerMonth',
  'inboundShare',
  'averageDeal',
  'winRate',
  'cycleDays',
] as const satisfies readonly (keyof MarketFigures)[];

/** Teams of the scenario, or of the one that describes the most of them where this one has fewer than two. */
export function segmentsOf({ workshop, teams }: Facts): readonly Team[] {
  if (teams.length >= 2) return teams;
  const byScenario = new Map<Id, Team[]>();
  for (const team of Object.values(workshop.team)) {
    byScenario.set(team.scenarioId, [...(byScenario.get(team.scenarioId) ?? []), team]);
  }
  return [...byScenario.values()].reduce<readonly Team[]>(
    (most, own) => (own.length > most.length ? own : most),
    teams,
  );
}

/** The two segments that differ most, and in how many behaviours; null where there are no two. */
export function mostDifferent(
  segments: readonly Team[],
  difference: number,
): { readonly teamIds: readonly [Id, Id]; readonly behaviours: number } | null {
  let best: { teamIds: readonly [Id, Id]; behaviours: number } | null = null;
  for (const [index, a] of segments.entries()) {
    for (const b of segments.slice(index + 1)) {
      const behaviours = BEHAVIOURS.filter((field) =>
        differs(a.figures[field], b.figures[field], difference),
      );
      if (best === null || behaviours.length > best.behaviours) {
        best = { teamIds: [a.id, b.id], behaviours: behaviours.length };
      }
    }
  }
  return best;
}

function differs(a: number | null, b: number | null, difference: number): boolean {
  if (a === null || b === null) return false;
  const larger = Math.max(a, b);
  return larger > 0 && atLeast(Math.abs(a - b) / larger, difference);
}
