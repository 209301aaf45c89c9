/** Coverage and flow: who does what in which team, then how work goes through the four functions. */
import type { CoverageCell, CoverageRow } from '#shared/analysis/coverage.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { heatGround, holeGround } from '#shared/drawing/heat.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { moved } from '#shared/drawing/scene.ts';
import { bottleneckText } from '#shared/wording/flow-text.ts';
import type { ReportContext } from '../report-context.ts';
import { openSection } from '../section-kit.ts';
import { writeFlow } from '../flow-pages.ts';
import { flowWords } from '../flow-sentences.ts';
import type { Node, Paper } from '../paper.ts';
import { PROSE, proseShapes } from '../prose.ts';
import { writeTimeSplit } from '../time-split.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';
import type { Cell } from '../printed-table.ts';

export function writeCoverage(paper: Paper, context: ReportContext): void {
  const sheet = openSection(paper, context, 'coverage', headline(context), summary(context));
  writeHeat(paper, sheet, context);
  writeTimeSplit(paper, sheet, context);
  writeFlow(paper, sheet, context);
}

/** What the pages say: the function that holds the flow up, else what is covered. */
function headline(context: ReportContext): string {
  const { words, analysis } = context;
  const { total } = analysis.coverage;
  if (total.people === 0) return words.t('report.coverage.headlineNobody');
  const stuck = bottleneckText(flowWords(context), analysis.flow);
  if (stuck !== null) return stuck;
  const covered = FUNCTIONS.filter((fn) => !total.cells[fn].hole).length;
  return covered === FUNCTIONS.length
    ? words.t('report.coverage.headlineAll')
    : words.t('report.coverage.headlineSome', { count: covered });
}

function summary({ words, analysis }: ReportContext): string {
  const { rows, total } = analysis.coverage;
  if (total.people === 0) return words.t('report.coverage.nobody');
  const holes = FUNCTIONS.filter((fn) => total.cells[fn].hole).map((fn) => words.t(`fn.${fn}`));
  const teams = rows.filter(({ teamId }) => teamId !== null);
  const complete = teams.filter((row) => row.complete).length;
  return [
    holes.length === 0
      ? words.t('report.coverage.all')
      : words.t('report.coverage.holes', { functions: words.list(holes) }),
    teams.length === 0 ? '' : words.t('report.coverage.teams', { count: teams.length, complete }),
  ]
    .filter(Boolean)
    .join(' ');
}

function writeHeat(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis } = context;
  const { rows, total } = analysis.coverage;
  const columns = columnsFor(paper.width, [
    { head: words.t('report.coverage.row'), align: 'start', share: 30 },
    ...FUNCTIONS.map((fn) => ({ head: words.t(`fn.${fn}`), align: 'middle', share: 17 }) as const),
    { head: words.t('report.roster.fte'), align: 'end', width: 34 },
    { head: words.t('report.coverage.sellers'), align: 'end', width: 48 },
  ]);
  const table = startTable(paper, sheet, columns);
  const whole = words.t('markets.whole');
  // Without teams the shared organization is the whole one.
  const parts = analysis.markets.length === 0 ? [] : rows;
  const shaded = parts.length === 0 ? [total] : parts;
  const most = Math.max(...shaded.flatMap((row) => FUNCTIONS.map((fn) => row.cells[fn].fte)));
  for (const row of parts) addRow(paper, table, heatRow(context, row, nameOf(context, row), most));
  addRow(paper, table, heatRow(context, total, whole, parts.length === 0 ? most : null), PALETTE.ink);
  writeLegend(paper, sheet, context);
}

function nameOf({ words, workshop, names }: ReportContext, { teamId }: CoverageRow): string {
  if (teamId === null) return words.t('report.coverage.shared');
  return names.inText(workshop.team[teamId]?.name ?? '');
}

/** A row of the table; without `most`, the fullest cell, only holes are marked. */
function heatRow({ words }: ReportContext, row: CoverageRow, name: string, most: number | null): Cell[] {
  const strong = most === null;
  const ground = ({ fte, hole }: CoverageCell): Pick<Cell, 'ground'> => {
    if (hole) return { ground: holeGround };
    if (most === null || most <= 0) return {};
    return { ground: (width, height) => heatGround(fte / most, width, height) };
  };
  return [
    { text: name, strong: true },
    ...FUNCTIONS.map((fn) => {
      const cell = row.cells[fn];
      return { text: words.number(cell.fte, 1), strong, ...ground(cell) };
    }),
    { text: words.number(row.fte, 1), strong },
    { text: words.number(row.people), strong },
  ];
}

/** What shades and crosses mean. */
function writeLegend(paper: Paper, sheet: Node, { words }: ReportContext): void {
  const mark = { width: 22, height: 10 };
  const text = proseShapes(
    paper,
    words.t('report.coverage.legend'),
    paper.width - mark.width - 5,
    PROSE.small,
  );
  paper.y += 6;
  paper.need(text.height);
  paper.ornament(
    holeGround(mark.width, mark.height).map((shape) => moved(shape, 0, 1)),
    paper.left,
    paper.y,
  );
  paper.tagged(sheet, 'P', text.shapes, paper.left + mark.width + 5, paper.y);
  paper.y += text.height;
  paper.gap(18);
}
