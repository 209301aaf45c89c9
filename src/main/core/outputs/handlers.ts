/** The methods of the contract that make files beside the report, and those about pictures and final versions. */
import type { FileRef } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { versionId } from '#shared/domain/version.ts';
import { currentScenario } from '#shared/domain/workshop.ts';
import type { ReportOptions } from '#shared/report/options.ts';
import type { FileDesk } from '../core.ts';
import type { Library } from '../database/library.ts';
import { bytesOf } from '../database/phaseboard-file.ts';
import type { Handlers } from '../dispatch.ts';
import type { Jobs } from '../jobs.ts';
import type { ReportInput } from '../pdf/render.ts';
import { writeWhole } from '../pdf/write-whole.ts';
import { exportOutput } from './export.ts';
import { freezeReport } from './freeze.ts';
import { readPicture } from './read-picture.ts';

interface Parts {
  readonly library: Library;
  readonly files: FileDesk;
  readonly jobs: Jobs;
  readonly resourcesDir: string;
}

type OutputMethods = 'output.export' | 'report.freeze' | 'version.export' | 'picture.read';

export function outputHandlers({ library, files, jobs, resourcesDir }: Parts): Pick<Handlers, OutputMethods> {
  const inputOf = (workshopId: Id, options: ReportOptions): ReportInput => {
    const workshop = library.load(workshopId);
    const { editedAt } = library.row(workshopId);
    return { workshop, scenarioId: currentScenario(workshop).id, options, editedAt };
  };
  const written = async (target: Id, path: string): Promise<FileRef> => {
    const { name, size } = await files.incoming(path);
    return { id: target, name, size };
  };
  return {
    'output.export': ({ workshopId, target, job, options, what }) => {
      const path = files.pathOf(target);
      const input = inputOf(workshopId, options);
      // The engagement's own file tells everything: it goes along only where nothing is hidden.
      const open = options.names === 'full' && options.hide.length === 0;
      const engagement = what === 'bundle' && open ? bytesOf(library.engagement(workshopId)) : null;
      return jobs.run(job, async (signal, onProgress) => {
        const { pages } = await exportOutput({ what, input, engagement }, path, {
          signal,
          onProgress,
          resourcesDir,
        });
        return { file: await written(target, path), pages };
      });
    },
    'report.freeze': ({ workshopId, job, number, options }) => {
      const input = inputOf(workshopId, options);
      return jobs.run(job, (signal, onProgress) =>
        freezeReport(input, number, { signal, onProgress, resourcesDir }),
      );
    },
    'version.export': async ({ workshopId, target, number }) => {
      const version = library.load(workshopId).version[versionId(number)];
      if (!version) throw new PhaseboardError('edit.notFound');
      const path = files.pathOf(target);
      await writeWhole(path, Buffer.from(version.data, 'base64'));
      return { file: await written(target, path), pages: version.pages };
    },
    'picture.read': ({ file }) => readPicture(files.pathOf(file)),
  };
}
