/** The report as a file: made in a worker thread, written beside its target, then renamed over it. */
import { resourcesDir as ownResources } from '../paths.ts';
import { errandInThread } from '../threads/threads.ts';
import type { ErrandControls } from '../threads/threads.ts';
import type { Report, ReportInput } from './render-report.ts';
import { writeWhole } from './write-whole.ts';
import type { WorkerInput } from './report-worker.ts';

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
  const { bytes, pages } = await renderInWorker(input, controls);
  await writeWhole(targetPath, bytes, controls.signal);
  return { pages };
}

/** The report made in a worker thread. Throws `job.cancelled` and `report.failed`. */
export function renderInWorker(input: ReportInput, controls: ExportControls): Promise<Report> {
  const work: WorkerInput = { input, resourcesDir: controls.resourcesDir ?? ownResources() };
  return errandInThread<Report>('report', work, controls);
}
