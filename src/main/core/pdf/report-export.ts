/** The report as a file: made in a process of its own, written beside its target, then renamed over it. */
import { resourcesDir as ownResources } from '../paths.ts';
import { errandInProcess } from '../processes/errands.ts';
import type { ErrandControls } from '../processes/errands.ts';
import type { Report, ReportInput } from './render-report.ts';
import { writeWhole } from './write-whole.ts';
import type { ReportWork } from './report-maker.ts';

export interface ExportControls extends ErrandControls {
  /** Folder that holds `fonts`. */
  readonly resourcesDir?: string;
}

/**
 * Writes the report to `targetPath` and answers its number of pages. Throws `job.cancelled`, `report.failed`,
 * `file.notWritable`, `disk.full`; after any of them the target is what it was before.
 */
export async function exportReport(
  input: ReportInput,
  targetPath: string,
  controls: ExportControls = {},
): Promise<{ pages: number }> {
  const { bytes, pages } = await renderInProcess(input, controls);
  await writeWhole(targetPath, bytes, controls.signal);
  return { pages };
}

/** The report made in a process of its own. Throws `job.cancelled` and `report.failed`. */
export function renderInProcess(input: ReportInput, controls: ExportControls): Promise<Report> {
  const work: ReportWork = { input, resourcesDir: controls.resourcesDir ?? ownResources() };
  return errandInProcess<Report>('report', work, controls);
}
