/** Makes reports beside the main thread, so that no window ever waits: one report and done, or previews as they come. */
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import type { ReportPreview } from '#shared/report/preview.ts';
import { doErrand } from '../processes/do-errand.ts';
import { hearParent, tellParent } from '../processes/parent.ts';
import { previewReport } from './page-pictures.ts';
import { renderReport } from './render-report.ts';
import type { ReportInput } from './render-report.ts';

export interface ReportWork {
  readonly input: ReportInput;
  readonly resourcesDir: string;
}

export interface PreviewRequest extends ReportWork {
  readonly id: number;
  readonly from: number;
  readonly count: number;
}
export type PreviewReply =
  | { readonly id: number; readonly preview: ReportPreview }
  | { readonly id: number; readonly error: ErrorData };

async function answer({ id, input, from, count, resourcesDir }: PreviewRequest): Promise<void> {
  const tell = (reply: PreviewReply) => tellParent(reply);
  try {
    tell({ id, preview: await previewReport(input, from, count, resourcesDir) });
  } catch (error) {
    tell({ id, error: toErrorData(error) });
  }
}

hearParent((message) => {
  const work = message as ReportWork | PreviewRequest;
  if ('id' in work) void answer(work);
  else void doErrand((onProgress) => renderReport(work.input, undefined, onProgress, work.resourcesDir));
});
