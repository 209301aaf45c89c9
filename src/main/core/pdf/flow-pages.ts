/** The steady flow through the four functions: of the whole organization, of each team, and what it assumes. */
import type { Market } from '#shared/analysis/index.ts';
import type { FlowStage, Throughput } from '#shared/analysis/throughput.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { loadScene } from '#shared/drawing/load.ts';
import type { LoadRow } from '#shared/drawing/load.ts';
import type { ReportContext } from './report-context.ts';
import { writeFigures } from './large-figures.ts';
import { writeAssumptions } from './flow-assumptions.ts';
import { writeTeamFlows } from './flow-teams.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, write } from './prose.ts';

export function writeFlow(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t, analysis } = context;
  const { throughput } = analysis.company;
  paper.need(170);
  write(paper, sheet, 'H2', t.t('report.flow'), PROSE.heading);
  paper.y += 5;
  if (throughput.stages === null) {
    write(paper, sheet, 'P', missingText(context, throughput), PROSE.body, paper.width * 0.9);
    paper.gap(14);
  } else {
    writeSteps(paper, sheet, context, throughput);
    writeLoads(paper, sheet, context, throughput.stages, throughput.caredFor !== null);
  }
  writeTeamFlows(paper, sheet, context);
  const anyFlow = [analysis.company, ...analysis.markets].some((market) => market.throughput.stages !== null);
  if (anyFlow) writeAssumptions(paper, sheet, context);
}

/** That a function holds the flow up, as a headline; null where none does. */
export function overloadOf({ t }: ReportContext, { bottleneck, stages }: Throughput): string | null {
  if (bottleneck === null || stages === null) return null;
  const { utilisation } = stages[bottleneck];
  const fn = t.t(`fn.${bottleneck}`);
  return utilisation === null
    ? t.t('report.flow.headlineNobody', { fn })
    : t.t('report.flow.headlineBinding', { fn, share: t.percent(utilisation) });
}

/** What a market lacks instead of numbers. */
function missingText({ t }: ReportContext, { missing }: Market['throughput']): string {
  return t.t('report.flow.missing', { inputs: t.list(missing.map((input) => t.t(`metricInput.${input}`))) });
}

function writeSteps(
  paper: Paper,
  sheet: Node,
  context: ReportContext,
  { stages, wonDeals, revenue, caredFor }: Throughput,
): void {
  if (stages === null || wonDeals === null || revenue === null) return;
  const { t, meta } = context;
  writeFigures(
    paper,
    sheet,
    [
      [t.number(stages.outbound.load + stages.inbound.load), t.t('flow.leads')],
      [t.number(stages.closing.load, 1), t.t('flow.qualified')],
      [t.number(wonDeals, 1), t.t('flow.won')],
      [caredFor === null ? '–' : t.number(Math.floor(caredFor)), t.t('flow.cared')],
      ...(context.shows('revenue')
        ? [[t.moneyShort(revenue, meta.currency), t.t('flow.revenue')] as const]
        : []),
    ],
    3,
  );
  // The line of full capacity has its name above it.
  paper.y -= 8;
}

function writeLoads(
  paper: Paper,
  sheet: Node,
  { t }: ReportContext,
  stages: NonNullable<Throughput['stages']>,
  customersKnown: boolean,
): void {
  const rows = FUNCTIONS.map((fn): LoadRow => {
    const stage = stages[fn];
    const name = t.t(`fn.${fn}`);
    if (fn === 'account' && !customersKnown) {
      const value = t.t('report.flow.unknown');
      return { fn, name, utilisation: null, value, detail: t.t('metricInput.customers') };
    }
    const detail = t.t(`flow.stage.${fn}`, {
      load: amount(t, stage.load),
      capacity: amount(t, stage.capacity),
    });
    return { fn, name, utilisation: stage.utilisation, value: valueOf(t, stage), detail };
  });
  const scene = loadScene(rows, paper.width, t.t('report.flow.capacity'), paper.measure);
  paper.need(scene.height + 20);
  const alt = rows.map(({ name, value, detail }) => `${name}: ${value}, ${detail}`).join('; ');
  paper.tagged(sheet, 'Figure', scene.shapes, paper.left, paper.y, { alt, size: scene });
  paper.y += scene.height;
  paper.gap(18);
}

/** Small amounts with a decimal: 4.8 of 5.2 is not 5 of 5. */
function amount(t: ReportContext['t'], value: number): string {
  return t.number(value, value < 10 ? 1 : 0);
}

function valueOf(t: ReportContext['t'], { utilisation, load }: FlowStage): string {
  if (utilisation === null) return t.t('flow.nobody');
  if (load === 0) return t.t('flow.nothing');
  const share = t.percent(utilisation);
  return isOver(utilisation) ? `${share}, ${t.t('flow.over')}` : share;
}

/** Above full capacity by more than a rounding error. */
function isOver(utilisation: number): boolean {
  return utilisation > 1 + 1e-9;
}
