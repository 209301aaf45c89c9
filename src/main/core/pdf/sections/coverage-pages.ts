/** Coverage and flow: who does what in which team, then how work goes through the four functions. */
import type { CoverageCell, CoverageRow } from '#shared/analysis/coverage.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { heatGround, holeGround } from '#shared/drawing/heat.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { moved } from '#shared/drawing/scene.ts';
import type { ReportContext } from '../report-context.ts';
import { openSection } from '../section-kit.ts';
import { overloadOf, writeFlow } from '../flow-pages.ts';
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
  const { t, analysis } = context;
  const { total } = analysis.coverage;
  const { stages } = analysis.company.throughput;
  if (total.people === 0) return t.t('report.coverage.headlineNobody');
  const overload = overloadOf(context, analysis.company.throughput);
  if (overload !== null) return overload;
  if (stages !== null) return t.t('report.coverage.headlineFlows');
  const covered = FUNCTIONS.filter((fn) => !total.cells[fn].hole).length;
  return covered === FUNCTIONS.length
    ? t.t('report.coverage.headlineAll')
    : t.t('report.coverage.headlineSome', { count: covered });
}

function summary({ t, analysis }: ReportContext): string {
  const { rows, total } = analysis.coverage;
  if (total.people === 0) return t.t('report.coverage.nobody');
  const holes = FUNCTIONS.filter((fn) => total.cells[fn].hole).map((fn) => t.t(`fn.${fn}`));
  const teams = rows.filter(({ teamId }) => teamId !== null);
  const complete = teams.filter((row) => row.complete).length;
  return [
    holes.length === 0
      ? t.t('report.coverage.all')
      : t.t('report.coverage.holes', { functions: t.list(holes) }),
    teams.length === 0 ? '' : t.t('report.coverage.teams', { count: teams.length, complete }),
  ]
    .filter(Boolean)
    .join(' ');
}

function writeHeat(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t, analysis } = context;
  const { rows, total } = analysis.coverage;
  const columns = columnsFor(paper.width, [
    { head: t.t('report.coverage.row'), align: 'start', share: 30 },
    ...FUNCTIONS.map((fn) => ({ head: t.t(`fn.${fn}`), align: 'middle', share: 17 }) as const),
    { head: t.t('report.roster.fte'), align: 'end', width: 34 },
    { head: t.t('report.coverage.people'), align: 'end', width: 40 },
  ]);
  const table = startTable(paper, sheet, columns);
  const whole = t.t('markets.whole');
  // Without teams the shared organization is the whole one.
  const parts = analysis.markets.length === 0 ? [] : rows;
  const shaded = parts.length === 0 ? [total] : parts;
  const most = Math.max(...shaded.flatMap((row) => FUNCTIONS.map((fn) => row.cells[fn].fte)));
  for (const row of parts) addRow(paper, table, heatRow(context, row, nameOf(context, row), most));
  addRow(paper, table, heatRow(context, total, whole, parts.length === 0 ? most : null), PALETTE.ink);
  writeLegend(paper, sheet, context);
}

function nameOf({ t, workshop, names }: ReportContext, { teamId }: CoverageRow): string {
  if (teamId === null) return t.t('report.coverage.shared');
  return names.inText(workshop.team[teamId]?.name ?? '');
}

/** A row of the table; without `most`, the fullest cell, only holes are marked. */
function heatRow({ t }: ReportContext, row: CoverageRow, name: string, most: number | null): Cell[] {
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
      return { text: t.number(cell.fte, 1), strong, ...ground(cell) };
    }),
    { text: t.number(row.fte, 1), strong },
    { text: t.number(row.people), strong },
  ];
}

/** What shades and crosses mean. */
function writeLegend(paper: Paper, sheet: Node, { t }: ReportContext): void {
  const mark = { width: 22, height: 10 };
  const text = proseShapes(paper, t.t('report.coverage.legend'), paper.width - mark.width - 5, PROSE.small);
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
