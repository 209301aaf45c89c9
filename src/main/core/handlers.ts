/** What each method of the contract does; every line is one errand to the part that knows how. */
import { currentScenario } from '#shared/domain/workshop.ts';
import type { CoreEvent } from '#shared/contract/types.ts';
import { META_ID } from '#shared/domain/workshop-meta.ts';
import type { FileDesk } from './core.ts';
import type { Library } from './database/library.ts';
import { readPhaseboardFile, writePhaseboardFile } from './database/phaseboard-file.ts';
import { generateOrganization } from './demos/generate.ts';
import { demoRecords, demoSummaries } from './demos/index.ts';
import type { Handlers } from './dispatch.ts';
import { exportTables } from './files/export-tables.ts';
import type { ImportDesk } from './files/import-desk.ts';
import type { Jobs } from './jobs.ts';
import { newWorkshopRecords } from './new-workshop.ts';
import { exportReport } from './pdf/export.ts';
import type { PreviewDesk } from './pdf/preview-desk.ts';
import type { Ports } from './ports.ts';
import { summaries } from './summaries.ts';

export interface Parts {
  readonly ports: Ports;
  readonly library: Library;
  readonly files: FileDesk;
  readonly jobs: Jobs;
  readonly previews: PreviewDesk;
  readonly imports: ImportDesk;
  readonly emit: (event: CoreEvent) => void;
}

export function createHandlers({ ports, library, files, jobs, previews, imports, emit }: Parts): Handlers {
  const { newId, resourcesDir } = ports;
  const told = <T>(result: T): T => {
    emit({ type: 'library.changed' });
    return result;
  };

  return {
    'app.info': () => ({ version: ports.version, host: ports.host, platform: process.platform }),
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
      library.insert(id, newWorkshopRecords(input, newId));
      return told({ id });
    },
    'workshop.createDemo': ({ phase, locale }) => {
      const id = newId();
      library.insert(id, demoRecords(resourcesDir, phase, locale, newId));
      return told({ id });
    },
    'workshop.createSample': (options) => {
      const id = newId();
      library.insert(id, generateOrganization(options));
      return told({ id });
    },
    'workshop.open': ({ workshopId }) => library.open(workshopId),
    'workshop.commit': (request) => {
      const { diff, label, ...committed } = library.commit(request as Parameters<Library['commit']>[0]);
      if (diff) {
        const { workshopId, editId, kind } = request;
        emit({ type: 'workshop.changed', workshopId, editId, kind, diff, label, ...committed });
      }
      return committed;
    },
    'workshop.history': ({ workshopId, before, limit }) => library.history(workshopId, before, limit),
    'workshop.saveView': ({ workshopId, view }) => {
      library.saveView(workshopId, view);
      return null;
    },

    'import.preview': (args) => imports.preview(args),
    'import.paste': (args) => imports.paste(args),
    'import.badRows': (args) => imports.badRows(args),
    'import.remember': (args) => imports.remember(args),
    'report.export': ({ workshopId, target, job, options }) => {
      const workshop = library.load(workshopId);
      const { editedAt } = library.row(workshopId);
      const path = files.pathOf(target);
      const input = { workshop, scenarioId: currentScenario(workshop).id, options, editedAt };
      return jobs.run(job, async (signal, onProgress) => {
        const { pages } = await exportReport(input, path, { signal, onProgress, resourcesDir });
        const { name, size } = await files.incoming(path);
        return { file: { id: target, name, size }, pages };
      });
    },
    'tables.export': async ({ target, tables, locale }) => {
      const path = files.pathOf(target);
      await exportTables(path, tables, locale);
      const { name, size } = await files.incoming(path);
      return { file: { id: target, name, size }, pages: null };
    },
    'report.preview': ({ workshopId, job, options, from, count }) => {
      const workshop = library.load(workshopId);
      const { editedAt } = library.row(workshopId);
      const input = { workshop, scenarioId: currentScenario(workshop).id, options, editedAt };
      return jobs.run(job, (signal) => previews.preview(input, from, count, signal));
    },
    'workshop.export': async ({ workshopId, target }) => {
      const path = files.pathOf(target);
      const { cursor } = library.row(workshopId);
      const records = library.open(workshopId).records;
      writePhaseboardFile(path, { records, history: library.allHistory(workshopId), cursor });
      const { name, size } = await files.incoming(path);
      return { file: { id: target, name, size }, pages: null };
    },
    'workshop.openFile': ({ file }) => {
      const engagement = readPhaseboardFile(files.pathOf(file));
      const id = newId();
      const records = engagement.records.map((record) =>
        record.type === 'workshop' ? { ...record, id: META_ID } : record,
      );
      library.insert(id, records, engagement);
      return told({ id });
    },
    'job.cancel': ({ job }) => {
      jobs.cancel(job);
      return null;
    },
  };
}
