/** The methods of the contract that make files beside the report, and those about pictures and final versions. */
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { versionId } from '#shared/domain/version.ts';
import { currentScenario } from '#shared/domain/workshop.ts';
import type { ReportOptions } from '#shared/report/options.ts';
import type { SourceDesk } from '../core.ts';
import type { Library } from '../database/library.ts';
import { bytesOf } from '../database/phaseboard-file.ts';
import type { Errands } from '../dispatch.ts';
import type { Jobs } from '../jobs.ts';
import type { ReportInput } from '../pdf/render-report.ts';
import { writeWhole } from '../pdf/write-whole.ts';
import { exportOutput } from './output-export.ts';
import { editedDay } from '../edited-day.ts';
import type { Ports } from '../ports.ts';
import { freezeReport } from './freeze.ts';
import { readOutside } from '../outside/outside-reader.ts';
import { keptTemplate, templateHandlers, templateIn } from './template-handlers.ts';

interface Parts {
  readonly ports: Pick<Ports, 'zone'>;
  readonly library: Library;
  readonly files: SourceDesk;
  readonly jobs: Jobs;
  readonly resourcesDir: string;
}

type OutputMethods =
  | 'output.export'
  | 'report.freeze'
  | 'version.export'
  | 'picture.read'
  | 'template.get'
  | 'template.choose'
  | 'template.layout'
  | 'template.drop';

export function outputHandlers(parts: Parts): Pick<Errands, OutputMethods> {
  const { library, files, jobs, resourcesDir } = parts;
  const inputOf = (workshopId: Id, options: ReportOptions): ReportInput => {
    const workshop = library.load(workshopId);
    const editedOn = editedDay(parts, workshopId);
    return { workshop, scenarioId: currentScenario(workshop).id, options, editedOn };
  };
  return {
    ...templateHandlers({ library, files }),
    'output.export': ({ workshopId, job, options, what, template: chosen }, path) => {
      const input = inputOf(workshopId, options);
      // The engagement's own file tells everything: it goes along only where nothing is hidden.
      const open = options.names === 'full' && options.hide.length === 0;
      const engagement = what === 'bundle' && open ? bytesOf(library.engagement(workshopId)) : null;
      return jobs.run(job, async (signal, onProgress) => {
        const progress = { signal, onProgress, resourcesDir };
        const hasSlides = what === 'slides' || what === 'bundle';
        const template = !hasSlides
          ? null
          : chosen === undefined
            ? keptTemplate(library, workshopId)
            : await templateIn(files.sourceOf(chosen));
        return (await exportOutput({ what, input, engagement, template }, path, progress)).pages;
      });
    },
    'report.freeze': ({ workshopId, job, number, options }) => {
      const input = inputOf(workshopId, options);
      return jobs.run(job, (signal, onProgress) =>
        freezeReport(input, number, { signal, onProgress, resourcesDir }),
      );
    },
    'version.export': async ({ workshopId, number }, path) => {
      const version = library.load(workshopId).version[versionId(number)];
      if (!version) throw new PhaseboardError('edit.notFound');
      await writeWhole(path, Buffer.from(version.data, 'base64'));
      return version.pages;
    },
    'picture.read': ({ file }) => readOutside({ kind: 'picture', path: files.sourceOf(file) }),
  };
}
