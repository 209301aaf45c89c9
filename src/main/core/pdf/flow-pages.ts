/** The steady month: of the whole organization, of each team, and what it assumes. */
import { shownWhole } from '#shared/analysis/flow/shown-flow.ts';
import type { ShownFlow } from '#shared/analysis/flow/shown-flow.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { loadScene, valueFits } from '#shared/drawing/load.ts';
import type { LoadRow } from '#shared/drawing/load.ts';
import {
  checkTexts,
  fullnessText,
  modelledText,
  needTexts,
  recordedText,
  stageText,
  unknownText,
} from '#shared/wording/flow-text.ts';
import type { ReportContext } from './report-context.ts';
import { writeFigures } from './large-figures.ts';
import { writeAssumptions } from './flow-assumptions.ts';
import { flowWords } from './flow-sentences.ts';
import { writeTeamFlows } from './flow-teams.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, write } from './prose.ts';

export function writeFlow(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis } = context;
  const texts = flowWords(context);
  const whole = shownWhole(analysis.flow);
  paper.need(170);
  write(paper, sheet, 'H2', words.t('report.flow'), PROSE.heading);
  paper.y += 5;
  if (whole) {
    writeSteps(paper, sheet, context, whole);
    writeLoads(paper, sheet, context, whole);
  }
  // What holds the flow up is the section's headline already.
  const sentences = [
    unknownText(texts, analysis.flow),
    ...checkTexts(texts, analysis.flow),
    recordedText(words, analysis.activities, analysis.flow),
    ...needTexts(words, analysis.needs.development),
  ].filter((text) => text !== null);
  for (const text of sentences) {
    write(paper, sheet, 'P', text, PROSE.small, paper.width * 0.9);
    paper.y += 2;
  }
  paper.gap(14);
  writeTeamFlows(paper, sheet, context);
  // With an appendix they stand in its method part, with everything else that is taken for granted.
  if (whole && !context.options.sections.includes('appendix')) writeAssumptions(paper, sheet, context);
}

function writeSteps(paper: Paper, sheet: Node, context: ReportContext, flow: ShownFlow): void {
  const { words, meta, analysis } = context;
  const modelled = modelledText(words, analysis.flow);
  const revenue = modelled === null ? words.t('flow.revenue') : `${words.t('flow.revenue')} (${modelled})`;
  writeFigures(
    paper,
    sheet,
    [
      [words.number(flow.leads), words.t('flow.leads')],
      [words.number(flow.qualified, 1), words.t('flow.qualified')],
      [words.number(flow.won, 1), words.t('flow.won')],
      [flow.caredFor === null ? '–' : words.number(Math.floor(flow.caredFor + 1e-9)), words.t('flow.cared')],
      ...(context.shows('revenue')
        ? [[words.moneyShort(flow.revenue, meta.currency), revenue] as const]
        : []),
    ],
    3,
  );
  // The line of full capacity has its name above it.
  paper.y -= 8;
}

function writeLoads(paper: Paper, sheet: Node, context: ReportContext, flow: ShownFlow): void {
  const { words } = context;
  const texts = flowWords(context);
  const rows = FUNCTIONS.map((fn): LoadRow => {
    const stage = flow.stages[fn];
    const name = words.t(`fn.${fn}`);
    if (fn === 'account' && flow.caredFor === null) {
      const value = words.t('report.flow.unknown');
      return { fn, name, utilisation: null, value, detail: words.t('metricInput.customers') };
    }
    const value = fullnessText(texts, stage, (text) => valueFits(text, paper.width, paper.measure));
    return { fn, name, utilisation: stage.utilisation, value, detail: stageText(words, fn, stage) };
  });
  const scene = loadScene(rows, paper.width, words.t('report.flow.capacity'), paper.measure);
  paper.need(scene.height + 20);
  const alt = rows.map(({ name, value, detail }) => `${name}: ${value}, ${detail}`).join('; ');
  paper.tagged(sheet, 'Figure', scene.shapes, paper.left, paper.y, { alt, size: scene });
  paper.y += scene.height;
  paper.gap(12);
}
