/** What each method of the contract does; every line is one errand to the part that knows how. */
import { dayIn } from '#shared/domain/day.ts';
import { currentScenario } from '#shared/domain/workshop.ts';
import { appInfo } from './app-info.ts';
import type { Library } from './database/library.ts';
import { generateOrganization } from './demos/generate.ts';
import { editedDay } from './edited-day.ts';
import { demoRecords, demoSummaries } from './demos/index.ts';
import type { Errands } from './dispatch.ts';
import { fileHandlers } from './file-handlers.ts';
import { exportTables } from './files/write/export-tables.ts';
import { historyHandlers, toldChange } from './history-handlers.ts';
import { newWorkshopRecords } from './new-workshop.ts';
import { withDraft } from './outputs/typed-text.ts';
import { outputHandlers } from './outputs/output-handlers.ts';
import { exportReport } from './pdf/report-export.ts';
import type { Parts } from './parts.ts';
import { safetyHandlers } from './safety-handlers.ts';
import { summaries } from './summaries.ts';

export function createErrands(parts: Parts): Errands {
  const { ports, library, files, jobs, previews, imports, unclaimed, emit } = parts;
  const { newId, resourcesDir } = ports;
  const today = () => dayIn(ports.zone, ports.now());
  const told = <T>(result: T): T => {
    emit({ type: 'library.changed' });
    return result;
  };

  return {
    'app.info': () => appInfo(ports, library.sqliteVersion()),
    'settings.get': () => library.settings.get(),
    'settings.set': (patch) =>
      library.settings.set(patch as Partial<ReturnType<typeof library.settings.get>>),

    'library.list': () => summaries(library),
    'library.demos': ({ locale }) => demoSummaries(resourcesDir, locale),
    'library.remove': ({ workshopId }) => {
      library.setRemoved(workshopId, true);
      return told(null);
    },
    'library.putBack': ({ workshopId }) => {
      library.setRemoved(workshopId, false);
      return told(null);
    },

    'workshop.create': (input) => {
      const id = newId();
      library.insert(id, newWorkshopRecords(input, newId, today()));
      return told({ id });
    },
    'workshop.createDemo': ({ phase, locale }) => {
      const id = newId();
      library.insert(id, demoRecords(resourcesDir, phase, { locale, today: today() }));
      return told({ id });
    },
    'workshop.createSample': (options) => {
      const id = newId();
      library.insert(id, generateOrganization({ ...options, today: today() }));
      return told({ id });
    },
    'workshop.open': ({ workshopId, editIds }) => library.open(workshopId, editIds),
    'workshop.commit': (request) => {
      const { workshopId, editId } = request;
      return toldChange(
        emit,
        workshopId,
        editId,
        library.commit(request as Parameters<Library['commit']>[0]),
      );
    },
    'workshop.history': ({ workshopId, before, limit }) => library.history(workshopId, before, limit),
    'workshop.saveView': ({ workshopId, view }) => {
      library.saveView(workshopId, view);
      return null;
    },

    'import.preview': (args) => imports.preview(args),
    'import.paste': (args) => imports.paste(args),
    'import.badRows': (args, path) => imports.badRows(args, path),
    'import.accepted': ({ workshopId, file }) => {
      library.row(workshopId);
      unclaimed.claim(workshopId, file);
      return null;
    },
    'import.remember': (args) => imports.remember(args),
    'report.export': ({ workshopId, job, options }, path) => {
      const workshop = library.load(workshopId);
      const editedOn = editedDay(parts, workshopId);
      const input = { workshop, scenarioId: currentScenario(workshop).id, options, editedOn };
      return jobs.run(job, async (signal, onProgress) => {
        const { pages } = await exportReport(input, path, { signal, onProgress, resourcesDir });
        return pages;
      });
    },
    ...outputHandlers({ ports, library, files, jobs, resourcesDir }),
    'tables.export': async ({ tables, locale }, path) => {
      await exportTables(path, tables, locale);
      return null;
    },
    'report.preview': ({ workshopId, job, options, from, count, draft = null }) => {
      const workshop = withDraft(library.load(workshopId), draft);
      const editedOn = editedDay(parts, workshopId);
      const input = { workshop, scenarioId: currentScenario(workshop).id, options, editedOn };
      return jobs.run(job, (signal) => previews.preview(input, from, count, signal));
    },
    ...fileHandlers(parts),
    ...historyHandlers(parts),
    ...safetyHandlers(parts),
    'job.cancel': ({ job }) => {
      jobs.cancel(job);
      return null;
    },
  };
}
