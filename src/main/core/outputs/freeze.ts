/** The report as a final version: its file, with everything that the list of versions says about it. */
import { MODEL_EDITION } from '#shared/analysis/phase/phase-table.ts';
import type { FrozenReport } from '#shared/contract/output-methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { renderInProcess } from '../pdf/report-export.ts';
import type { ExportControls } from '../pdf/report-export.ts';
import type { ReportInput } from '../pdf/render-report.ts';

/** Of a record; the database takes more, but every window gets all records when the workshop is opened. */
const MOST_BYTES = 9_000_000;

/**
 * Makes version `number`, dated by the last edit that is in it and never by the clock, so that the same workshop
 * freezes to the same bytes. Throws `report.tooLarge` and what making a report throws.
 */
export async function freezeReport(
  input: ReportInput,
  number: number,
  controls: ExportControls,
): Promise<FrozenReport> {
  const date = input.editedOn;
  const options = { ...input.options, status: { kind: 'final', number, date } as const };
  const { bytes, pages } = await renderInProcess({ ...input, options }, controls);
  if (bytes.length > MOST_BYTES) throw new PhaseboardError('report.tooLarge');
  const { locale, names, hide, paper } = options;
  const data = Buffer.from(bytes).toString('base64');
  return { number, date, locale, names, hide, paper, pages, edition: MODEL_EDITION, data };
}
