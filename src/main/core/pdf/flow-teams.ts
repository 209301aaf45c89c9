/** The flow of each team that has market figures, and of what no team serves, in one table. */
import type { Market } from '#shared/analysis/index.ts';
import type { FlowStage } from '#shared/analysis/flow/flow-types.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { SalesFunction } from '#shared/domain/functions.ts';
import { FUNCTION_COLOURS, PALETTE } from '#shared/drawing/palette.ts';
import type { Shape } from '#shared/drawing/scene.ts';
import { marketName } from '#shared/wording/flow-text.ts';
import type { ReportContext } from './report-context.ts';
import { flowWords } from './flow-sentences.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, write } from './prose.ts';
import { addRow, columnsFor, startTable } from './printed-table.ts';
import type { Cell } from './printed-table.ts';

/** Bars end at this multiple of the capacity; the percentage says how much more it is. */
const MOST = 2;
const BAR = 2.6;

export function writeTeamFlows(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis } = context;
  const known = analysis.markets.filter(({ flow }) => flow !== null);
  if (known.length === 0) return;
  paper.need(80);
  write(paper, sheet, 'H2', words.t('report.flow.teams'), PROSE.heading);
  paper.y += 5;
  writeTable(paper, sheet, context, known);
  paper.y += 4;
  write(paper, sheet, 'P', words.t('flow.summed'), PROSE.small, paper.width * 0.9);
  paper.gap(16);
}

function writeTable(paper: Paper, sheet: Node, context: ReportContext, markets: readonly Market[]): void {
  const { words } = context;
  const columns = columnsFor(paper.width, [
    { head: words.t('report.coverage.row'), align: 'start', share: 26 },
    ...FUNCTIONS.map((fn) => ({ head: words.t(`fn.${fn}`), align: 'start', share: 17 }) as const),
    { head: words.t('report.flow.won'), align: 'end', share: 14 },
    ...(context.shows('revenue')
      ? [{ head: words.t('report.flow.revenue'), align: 'end', share: 16 } as const]
      : []),
  ]);
  const table = startTable(paper, sheet, columns);
  for (const market of markets) addRow(paper, table, teamRow(context, market));
}

function teamRow(context: ReportContext, { teamId, flow }: Market): Cell[] {
  const { words, meta, analysis } = context;
  if (!flow) return [];
  const { bottleneck } = analysis.flow;
  return [
    { text: marketName(flowWords(context), teamId), strong: true },
    ...FUNCTIONS.map((fn): Cell => {
      const known = fn !== 'account' || flow.customersKnown;
      const worst = bottleneck?.market === teamId && bottleneck.fn === fn;
      return known ? loadCell(context, fn, flow.stages[fn], worst) : { text: '–' };
    }),
    { text: words.number(flow.wonDeals, 1) },
    ...(context.shows('revenue') ? [{ text: words.moneyShort(flow.revenue, meta.currency) }] : []),
  ];
}

/** How full a function is, with its bar; the one that costs the most is set strong. */
function loadCell({ words }: ReportContext, fn: SalesFunction, stage: FlowStage, worst: boolean): Cell {
  const { utilisation } = stage;
  const share = utilisation === null ? words.t('flow.nobody') : words.percent(utilisation);
  return {
    text: worst ? words.t('report.flow.worstCell', { share }) : share,
    strong: worst,
    below: BAR + 1,
    ground: (width, height) => bar(fn, utilisation, width, height),
  };
}

function bar(fn: SalesFunction, utilisation: number | null, width: number, height: number): Shape[] {
  const full = width / MOST;
  const frame = { kind: 'box', x: 0, y: height - BAR, height: BAR } as const;
  const line = { ...frame, x: full - 0.4, y: height - BAR - 1.2, width: 0.8, height: BAR + 1.2 };
  if (utilisation === null) return [];
  return [
    { ...frame, width: full, fill: PALETTE.step },
    { ...frame, width: full * Math.min(utilisation, MOST), fill: FUNCTION_COLOURS[fn] },
    { ...line, fill: PALETTE.ink },
  ];
}
