/** What sentences about the flow need to know, in a report. */
import { teamsOf } from '#shared/domain/workshop.ts';
import type { FlowWords } from '#shared/wording/flow-text.ts';
import type { ReportContext, ScenarioView } from './report-context.ts';

/** Words for the flow of a scenario; without revenue in this version they tell no amounts. */
export function flowWords(context: ReportContext, view: ScenarioView = context): FlowWords {
  const { words, meta, names } = context;
  return {
    words,
    currency: meta.currency,
    shows: context.shows('revenue'),
    teamOf: (teamId) => names.inText(view.workshop.team[teamId]?.name ?? ''),
    teams: teamsOf(view.workshop, view.scenario.id).length > 0,
  };
}
