/** What importing would do with everything that was chosen; worked out again only when something of it changes. */
import { useMemo } from 'react';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { matchPeople, planImport } from '#shared/commands/import-plan.ts';
import type { ImportMatch, ImportPlan } from '#shared/commands/import-plan.ts';
import type { ImportField, ImportPreview } from '#shared/contract/import-types.ts';
import type { Id } from '#shared/domain/fields.ts';
import { dealRecords } from '#shared/contract/deal-records.ts';
import type { MarketFigures } from '#shared/domain/market-figures.ts';
import { emptyWorkshop } from '#shared/domain/workshop.ts';
import { chosenPeople, confirmed, roleGroups } from '#shared/import/placing.ts';
import type { Chosen, RoleGroup, Where } from '#shared/import/placing.ts';

interface OutcomeInput {
  readonly preview: ImportPreview | null;
  readonly into: OpenState | null;
  readonly where: Readonly<Record<string, Where>>;
  readonly separate: ReadonlySet<Id>;
  readonly removed: ReadonlySet<Id>;
  readonly withFigures: boolean;
}

export interface Outcome {
  readonly groups: readonly RoleGroup[];
  /** People whose suggestion is unsure and about whom nobody has said anything. */
  readonly unsure: number;
  readonly chosen: Chosen;
  /** Matches of the chosen people before those by name were confirmed. */
  readonly found: readonly (ImportMatch | null)[];
  readonly plan: ImportPlan;
  readonly removedIds: readonly Id[];
  readonly figures: Partial<MarketFigures>;
  readonly records: ReturnType<typeof dealRecords>;
  /** No column holds names. */
  readonly nameless: boolean;
}

/** Any of these tells who a row is about. */
const NAME_FIELDS: readonly ImportField[] = ['name', 'firstName', 'lastName'];

/** A figure that is known. */
const figure = (key: keyof MarketFigures, value: number | null | undefined): Partial<MarketFigures> =>
  value === null || value === undefined ? {} : { [key]: value };

export function useOutcome({
  preview,
  into,
  where,
  separate,
  removed,
  withFigures,
}: OutcomeInput): Outcome | null {
  const workshop = into?.workshop ?? null;
  const scenarioId = into?.scenarioId ?? null;
  const people = preview?.people;

  const matched = useMemo(() => {
    if (!people) return null;
    const there = workshop ?? emptyWorkshop();
    const matches = matchPeople(there, people);
    const placed = new Set(
      Object.values(there.placement)
        .filter((placement) => placement.scenarioId === scenarioId)
        .map(({ personId }) => personId),
    );
    const groups = roleGroups(people, (index) => placed.has(matches[index]?.existingId ?? ''));
    return { there, matches, groups };
  }, [people, workshop, scenarioId]);

  return useMemo(() => {
    if (!preview || !matched) return null;
    const { there, matches, groups } = matched;
    const whereAt = new Map<number, Where>();
    for (const { key, indexes, preset } of groups) {
      for (const index of indexes) whereAt.set(index, where[key] ?? preset);
    }
    const whereOf = (index: number) => whereAt.get(index) ?? null;
    const found = chosenPeople(preview.people, matches, whereOf);
    const chosen = { people: found.people, matches: confirmed(found.matches, separate) };
    const plan = planImport(there, chosen.people, chosen.matches);
    const deals = withFigures ? preview.deals : null;
    return {
      groups,
      unsure: groups
        .filter(({ key, suggestion }) => suggestion.confidence === 'low' && where[key] === undefined)
        .reduce((sum, { indexes }) => sum + indexes.length, 0),
      chosen,
      found: found.matches,
      plan,
      removedIds: plan.gone.flatMap(({ id }) => (removed.has(id) ? [id] : [])),
      figures: {
        ...figure('averageDeal', deals?.averageDeal),
        ...figure('winRate', deals?.winRate),
        ...figure('cycleDays', deals?.cycleDays),
      },
      records: deals ? dealRecords(deals) : {},
      nameless:
        preview.columns.length > 0 &&
        !preview.columns.some(({ field }) => field !== null && NAME_FIELDS.includes(field)),
    };
  }, [preview, matched, where, separate, removed, withFigures]);
}
