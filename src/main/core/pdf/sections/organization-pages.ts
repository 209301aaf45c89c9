/** The organization: an overview on one page, then a chart by lane and team over as many pages as it needs. */
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { chartPages } from '#shared/drawing/chart-pages.ts';
import type { ChartPart } from '#shared/drawing/chart-pages.ts';
import { functionMark } from '#shared/drawing/function-marks.ts';
import type { ChartBlock } from '#shared/drawing/organization.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { textAt } from '#shared/drawing/scene.ts';
import type { Shape } from '#shared/drawing/scene.ts';
import { organizationHeadline, organizationRest } from '../organization-words.ts';
import type { ReportContext } from '../report-context.ts';
import { openSection, placeScene } from '../section-kit.ts';
import { blocksOf, mapAlt, mapOf } from '../map-of.ts';
import type { Node, Paper } from '../paper.ts';
import { PROSE, write } from '../prose.ts';

/** Least that has to be left on the first page for the chart to start there. */
const LEAST_START = 120;
/** Height of the chart's heading with its legend. */
const CHART_HEAD = 62;
/** More teams than this would make the bookmarks a second table of contents. */
const MOST_BOOKMARKS = 40;

export function writeOrganization(paper: Paper, context: ReportContext): void {
  const { words } = context;
  const sheet = openSection(
    paper,
    context,
    'organization',
    organizationHeadline(context),
    organizationRest(context),
  );
  const blocks = blocksOf(context, context);
  if (blocks.length === 0) return;
  if (paper.bottom - paper.y < LEAST_START) paper.newPage();
  const chart = (firstHeight: number) =>
    chartPages(blocks, { width: paper.width, firstHeight, height: paper.bottom - paper.top }, paper.measure, {
      continued: (name) => words.t('report.continued', { title: name }),
      nobody: words.t('report.nobody'),
    });
  // A chart that stands on this page whole is its own overview.
  let pages = chart(paper.bottom - paper.y - CHART_HEAD);
  const isWhole = pages.length === 1;
  if (!isWhole) {
    const map = mapOf(paper, context, blocks, paper.bottom - paper.y);
    placeScene(paper, sheet, map, mapAlt(context, blocks, words.t('report.organization.overview')));
    paper.newPage();
  }
  write(paper, sheet, 'H2', words.t('report.organization.byLane'), PROSE.subhead);
  if (hasSplits(blocks)) writeLegend(paper, sheet, context);
  paper.gap(12);
  if (!isWhole) pages = chart(paper.bottom - paper.y);
  let end = paper.y;
  pages.forEach(({ parts }, index) => {
    if (index > 0) paper.newPage();
    const top = paper.y;
    for (const part of parts) {
      paper.y = top + part.y;
      if (part.first && blocks.length <= MOST_BOOKMARKS) paper.bookmark(part.title);
      placeScene(paper, sheet, part.scene, altOf(part, context));
      end = paper.y + part.scene.height;
    }
    paper.y = top;
  });
  paper.y = end;
  paper.gap(12);
}

function hasSplits(blocks: readonly ChartBlock[]): boolean {
  return blocks.some(({ rows, columns }) =>
    [...rows, ...columns].some(({ cards }) => cards.some(({ split }) => split !== null)),
  );
}

/** What the bars on cards mean: the functions' marks and names in one line, or more where one is too short. */
function writeLegend(paper: Paper, sheet: Node, { words }: ReportContext): void {
  const style = { size: 7.5, weight: 'regular', fill: PALETTE.ink2 } as const;
  const shapes: Shape[] = [];
  const intro = words.t('report.organization.split');
  let x = 0;
  let y = 8;
  shapes.push(textAt(x, y, intro, style));
  x += paper.measure(intro, style.size, style.weight) + 8;
  for (const fn of FUNCTIONS) {
    const name = words.t(`fn.${fn}`);
    const width = 10 + paper.measure(name, style.size, style.weight) + 10;
    if (x + width > paper.width) {
      x = 0;
      y += 11;
    }
    shapes.push(functionMark(fn, x, y - 6, 6.4), textAt(x + 10, y, name, style));
    x += width;
  }
  paper.y += 3;
  paper.tagged(sheet, 'P', shapes, paper.left, paper.y);
  paper.y += y + 2;
}

function altOf(part: ChartPart, { words }: ReportContext): string {
  const { title, names } = part;
  return names.length === 0
    ? words.t('report.organization.nobodyAlt', { title })
    : words.t('report.organization.alt', { title, names: names.join('; ') });
}
