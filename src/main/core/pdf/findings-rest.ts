/** The findings that are not told in full: their titles in two columns by severity, as far as the page goes. */
import type { Severity } from '#shared/analysis/findings/finding-types.ts';
import type { Finding } from '#shared/analysis/findings/index.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt } from '#shared/drawing/scene.ts';
import { figureParams } from '#shared/i18n/figures.ts';
import type { ReportContext } from './context.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, proseShapes } from './prose.ts';
import { SEVERITY_WIDTH, severityWord } from './severity-word.ts';

const GAP = 14;
const HEAD = 24;
const ROW_GAP = 3;
const LINE = PROSE.small.size * PROSE.small.leading;
const MORE = LINE + ROW_GAP;
/** Least height of the list: its head, one row of two lines, and how many more there are. */
export const LEAST_REST = HEAD + 2 * LINE + ROW_GAP + MORE;

type Piece = ReturnType<typeof proseShapes>;

/** Titles side by side; the first row of a severity bears its mark. */
interface Row {
  readonly severity: Severity | null;
  readonly titles: readonly Piece[];
  readonly height: number;
}

export function writeRest(paper: Paper, sheet: Node, context: ReportContext, rest: readonly Finding[]): void {
  if (rest.length === 0) return;
  const { t } = context;
  const { left, width } = paper;
  paper.ornament([ruleAt(left, left + width, paper.y, PALETTE.ink)]);
  const head = proseShapes(paper, t.t('report.findings.rest'), width, PROSE.heading);
  paper.tagged(sheet, 'H2', head.shapes, left, paper.y + 7);
  paper.y += HEAD;
  const rows = rowsOf(paper, context, rest);
  let told = 0;
  for (const [index, row] of rows.entries()) {
    const after = index === rows.length - 1 ? 0 : MORE;
    if (paper.y + row.height + after > paper.bottom) break;
    drawRow(paper, sheet, context, row);
    told += row.titles.length;
  }
  if (told === rest.length) return;
  const more = proseShapes(
    paper,
    t.t('report.findings.more', { count: rest.length - told }),
    width,
    PROSE.small,
  );
  paper.tagged(sheet, 'P', more.shapes, left + SEVERITY_WIDTH, paper.y);
}

function rowsOf(paper: Paper, { t, meta }: ReportContext, rest: readonly Finding[]): Row[] {
  const width = columnWidth(paper);
  const rows: Row[] = [];
  for (const severity of ['high', 'medium', 'info'] as const) {
    const titles = rest
      .filter((finding) => finding.severity === severity)
      .map(({ key, numbers }) => t.t(`finding.${key}.title`, figureParams(t, numbers, meta.currency)))
      .map((title) => proseShapes(paper, title, width, PROSE.small));
    for (let start = 0; start < titles.length; start += 2) {
      const pair = titles.slice(start, start + 2);
      const height = Math.max(...pair.map((piece) => piece.height)) + ROW_GAP;
      rows.push({ severity: start === 0 ? severity : null, titles: pair, height });
    }
  }
  return rows;
}

function columnWidth(paper: Paper): number {
  return (paper.width - SEVERITY_WIDTH - GAP) / 2;
}

function drawRow(paper: Paper, sheet: Node, { t }: ReportContext, { severity, titles, height }: Row): void {
  if (severity !== null) {
    const { mark, word } = severityWord(paper, t, severity);
    paper.ornament(mark, paper.left, paper.y - 0.5);
    paper.tagged(sheet, 'P', word, paper.left, paper.y);
  }
  titles.forEach((title, index) => {
    const x = paper.left + SEVERITY_WIDTH + index * (columnWidth(paper) + GAP);
    paper.tagged(sheet, 'P', title.shapes, x, paper.y);
  });
  paper.y += height;
}
