/** The lines of the start screen; the phase of each workshop is worked out once after an edit, when it is asked for. */
import { MODEL_EDITION } from '#shared/analysis/phase/phase-table.ts';
import { payrollOf } from '#shared/analysis/headcount.ts';
import { diagnose } from '#shared/analysis/phase.ts';
import type { WorkshopSummary } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { currentScenario } from '#shared/domain/workshop.ts';
import type { Library } from './database/library.ts';
import type { WorkshopRow } from './database/workshops.ts';

/** All workshops in the library, newest edit first. */
export function summaries(library: Library): WorkshopSummary[] {
  // A phase that another edition of the model found is none that today's pages would show.
  if (library.summaryEdition.get().summaryEdition !== MODEL_EDITION) {
    library.outdateSummaries();
    library.summaryEdition.set({ summaryEdition: MODEL_EDITION });
  }
  return library
    .list()
    .map((row) => toSummary(row.summaryRevision === row.revision ? row : refreshed(library, row)));
}

/** A workshop that cannot be read stays on the list as it was last known: it must not hide all the others. */
function refreshed(library: Library, row: WorkshopRow): WorkshopRow {
  try {
    return summarised(library, row);
  } catch (error) {
    if (error instanceof PhaseboardError) return row;
    throw error;
  }
}

function summarised(library: Library, row: WorkshopRow): WorkshopRow {
  const workshop = library.load(row.id);
  const result = diagnose(workshop, currentScenario(workshop).id);
  const summary = {
    revision: row.revision,
    people: payrollOf(workshop),
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
