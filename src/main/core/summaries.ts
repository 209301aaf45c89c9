/** The lines of the start screen; the phase of each workshop is worked out once after an edit, when it is asked for. */
import { diagnose } from '#shared/analysis/phase.ts';
import type { WorkshopSummary } from '#shared/contract/types.ts';
import { currentScenario } from '#shared/domain/workshop.ts';
import type { Library } from './database/library.ts';
import type { WorkshopRow } from './database/workshops.ts';

/** All workshops in the library, newest edit first. */
export function summaries(library: Library): WorkshopSummary[] {
  return library
    .list()
    .map((row) => toSummary(row.summaryRevision === row.revision ? row : refreshed(library, row)));
}

function refreshed(library: Library, row: WorkshopRow): WorkshopRow {
  const workshop = library.load(row.id);
  const result = diagnose(workshop, currentScenario(workshop).id);
  const summary = {
    revision: row.revision,
    people: Object.keys(workshop.person).length,
    phase: result.override?.phase ?? result.phase,
    betweenWith: result.between && !result.override ? result.runnerUp : null,
  };
  library.setSummary(row.id, summary);
  return { ...row, ...summary };
}

function toSummary(row: WorkshopRow): WorkshopSummary {
  const { id, title, client, date, editedAt, people, phase, betweenWith } = row;
  return { id, title, client, date, editedAt, people, phase, betweenWith };
}
