/** What is asked for beside the report, made in memory. Runs in a worker thread. */
import type { Deliverable } from '#shared/report/deliverables.ts';
import type { ReportInput } from '../pdf/render.ts';

export interface OutputRequest {
  readonly what: Deliverable;
  readonly input: ReportInput;
  /** The engagement's own file, for whoever gets everything; null where it would tell what the report hides. */
  readonly engagement: Uint8Array | null;
}

export interface Output {
  readonly bytes: Uint8Array;
  /** Pages or slides; null for files without any. */
  readonly pages: number | null;
}
