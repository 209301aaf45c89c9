/** The whole organization as one picture: blocks of lanes side by side, in about the shape of a screen. */
import { chartPages } from '#shared/drawing/chart-pages.ts';
import type { ChartBlock } from '#shared/drawing/organization.ts';
import { moved } from '#shared/drawing/scene.ts';
import type { Measure, Scene } from '#shared/drawing/scene.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import { blocksOf } from '../pdf/map-of.ts';
import { SHAPE, sheetOf } from './picture-sheet.ts';

/** Width of a column of blocks, in points: that of the report's pages, for which cards are made. */
const COLUMN = 490;
const GAP = 28;
const SHORTEST_COLUMN = 400;

/** As many columns as the organization needs. */
export function organizationPicture(context: ReportContext, measure: Measure): Scene {
  return sheetOf(context, measure, (view) => {
    const columns = laidOut(blocksOf(context, view), measure, context);
    const shapes = columns.flatMap((parts, index) =>
      parts.flatMap(({ y, scene }) => scene.shapes.map((shape) => moved(shape, index * (COLUMN + GAP), y))),
    );
    const heights = columns.flatMap((parts) => parts.map(({ y, scene }) => y + scene.height));
    return { width: columns.length * (COLUMN + GAP) - GAP, height: Math.max(0, ...heights), shapes };
  });
}

/** Blocks over columns of the height that gives the picture its shape. */
function laidOut(blocks: readonly ChartBlock[], measure: Measure, { words }: ReportContext) {
  const text = {
    continued: (title: string) => words.t('report.continued', { title }),
    nobody: words.t('report.nobody'),
  };
  const columnsOf = (height: number) =>
    chartPages(blocks, { width: COLUMN, firstHeight: height, height }, measure, text).map(
      ({ parts }) => parts,
    );
  const [single = []] = columnsOf(1e9);
  const last = single.at(-1);
  const total = last ? last.y + last.scene.height : 0;
  const count = Math.max(1, Math.round(Math.sqrt((total * SHAPE) / (COLUMN + GAP))));
  return count === 1 ? [single] : columnsOf(Math.max(SHORTEST_COLUMN, total / count));
}
