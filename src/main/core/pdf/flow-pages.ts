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
  const { words, analysis } = context;
  const { throughput } = analysis.company;
  paper.need(170);
  write(paper, sheet, 'H2', words.t('report.flow'), PROSE.heading);
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
export function overloadOf({ words }: ReportContext, { bottleneck, stages }: Throughput): string | null {
  if (bottleneck === null || stages === null) return null;
  const { utilisation } = stages[bottleneck];
  const fn = words.t(`fn.${bottleneck}`);
  return utilisation === null
    ? words.t('report.flow.headlineNobody', { fn })
    : words.t('report.flow.headlineBinding', { fn, share: words.percent(utilisation) });
}

/** What a market lacks instead of numbers. */
function missingText({ words }: ReportContext, { missing }: Market['throughput']): string {
  return words.t('report.flow.missing', {
    inputs: words.list(missing.map((input) => words.t(`metricInput.${input}`))),
  });
}

function writeSteps(
  paper: Paper,
  sheet: Node,
  context: ReportContext,
  { stages, wonDeals, revenue, caredFor }: Throughput,
): void {
  if (stages === null || wonDeals === null || revenue === null) return;
  const { words, meta } = context;
  writeFigures(
    paper,
    sheet,
    [
      [words.number(stages.outbound.load + stages.inbound.load), words.t('flow.leads')],
      [words.number(stages.closing.load, 1), words.t('flow.qualified')],
      [words.number(wonDeals, 1), words.t('flow.won')],
      [caredFor === null ? '–' : words.number(Math.floor(caredFor)), words.t('flow.cared')],
      ...(context.shows('revenue')
        ? [[words.moneyShort(revenue, meta.currency), words.t('flow.revenue')] as const]
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
  { words }: ReportContext,
  stages: NonNullable<Throughput['stages']>,
  customersKnown: boolean,
): void {
  const rows = FUNCTIONS.map((fn): LoadRow => {
    const stage = stages[fn];
    const name = words.t(`fn.${fn}`);
    if (fn === 'account' && !customersKnown) {
      const value = words.t('report.flow.unknown');
      return { fn, name, utilisation: null, value, detail: words.t('metricInput.customers') };
    }
    const detail = words.t(`flow.stage.${fn}`, {
      load: amount(words, stage.load),
      capacity: amount(words, stage.capacity),
    });
    return { fn, name, utilisation: stage.utilisation, value: valueOf(words, stage), detail };
  });
  const scene = loadScene(rows, paper.width, words.t('report.flow.capacity'), paper.measure);
  paper.need(scene.height + 20);
  const alt = rows.map(({ name, value, detail }) => `${name}: ${value}, ${detail}`).join('; ');
  paper.tagged(sheet, 'Figure', scene.shapes, paper.left, paper.y, { alt, size: scene });
  paper.y += scene.height;
  paper.gap(18);
}

/** Small amounts with a decimal: 4.8 of 5.2 is not 5 of 5. */
function amount(words: ReportContext['words'], value: number): string {
  return words.number(value, value < 10 ? 1 : 0);
}

function valueOf(words: ReportContext['words'], { utilisation, load }: FlowStage): string {
  if (utilisation === null) return words.t('flow.nobody');
  if (load === 0) return words.t('flow.nothing');
  const share = words.percent(utilisation);
  return isOver(utilisation) ? `${share}, ${words.t('flow.over')}` : share;
}

/** Above full capacity by more than a rounding error. */
function isOver(utilisation: number): boolean {
  return utilisation > 1 + 1e-9;
}
