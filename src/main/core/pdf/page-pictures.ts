/** Pages of the report as pictures for the screen. */
import type { Scene } from '#shared/drawing/scene.ts';
import type { ReportPreview } from '#shared/report/preview.ts';
import type { Book } from './book.ts';
import { composeReport } from './render-report.ts';
import type { ReportInput } from './render-report.ts';

/** `count` pages from page `from` (1 for the first); fewer where the report ends before. */
export async function previewReport(
  input: ReportInput,
  from: number,
  count: number,
  resourcesDir: string,
): Promise<ReportPreview> {
  const { book, sections } = await composeReport(input, resourcesDir);
  const total = book.sheets.length;
  const first = Math.min(from, total);
  return { total, sections, from: first, pages: scenesOf(book).slice(first - 1, first - 1 + count) };
}

/** Every page as a scene of the sheet's size. */
function scenesOf({ width, height, sheets }: Book): Scene[] {
  return sheets.map(({ marks }) => ({ width, height, shapes: marks.flatMap(({ shapes }) => shapes) }));
}
