/** Files beside the report: made in a process of its own, written whole or not at all. */
import { resourcesDir as ownResources } from '../paths.ts';
import type { ExportControls } from '../pdf/report-export.ts';
import { writeWhole } from '../pdf/write-whole.ts';
import { errandInProcess } from '../processes/errands.ts';
import type { Output, OutputRequest } from './make.ts';
import type { OutputWork } from './output-maker.ts';

/**
 * Makes what was asked for and writes it to `targetPath`. Throws `job.cancelled`, `report.failed`, `file.notWritable`,
 * `disk.full`; after any of them the target is what it was before.
 */
export async function exportOutput(
  request: OutputRequest,
  targetPath: string,
  controls: ExportControls = {},
): Promise<{ pages: number | null }> {
  const work: OutputWork = { request, resourcesDir: controls.resourcesDir ?? ownResources() };
  const { bytes, pages } = await errandInProcess<Output>('output', work, controls);
  await writeWhole(targetPath, bytes, controls.signal);
  return { pages };
}
