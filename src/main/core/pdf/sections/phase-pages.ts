/** The phase diagnosis: scores, the criteria with their evidence, what blocks the next phase, how sure it is. */
import type { Signal } from '#shared/analysis/phase-types.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { phaseBarsScene } from '#shared/drawing/phase-bars.ts';
import { resultMark } from '#shared/drawing/result-mark.ts';
import type { Result } from '#shared/drawing/result-mark.ts';
import type { ReportContext } from '../report-context.ts';
import { findingText } from '../report-finding.ts';
import { openSection, placeScene, writeBoxes, writeHeading, writeNote } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { ladderAlt, phaseLede } from '../phase-words.ts';
import { scoreText } from '../score-text.ts';
import { nextPhase } from '../summary-text.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';
import { phaseName, verdictText } from '../verdict.ts';

const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];
/** Parts of a signal's weight from which on its criterion is met, or partly met. */
const MET = 0.8;
const PARTLY = 0.25;
const RESULT = 62;

export function writePhase(paper: Paper, context: ReportContext): void {
  const { words, phase, verdict, target } = context;
  const sheet = openSection(
    paper,
    context,
    'phase',
    verdictText(verdict, context.owner, words),
    phaseLede(context),
  );
  const bars = PHASES.map((number) => ({
    phase: number,
    name: phaseName(number, words),
    score: phase.scores[number],
    value: phase.phase === null ? '–' : scoreText(words, phase.scores[number]),
    result: verdict.kind === 'phase' ? verdict.phase === number : phase.phase === number,
    compared: target ? target.analysis.phase.scores[number] : null,
  }));
  const scene = phaseBarsScene(bars, paper.width, paper.measure);
  placeScene(paper, sheet, scene, ladderAlt(context));
  paper.y += scene.height + 6;
  writeNote(paper, sheet, scoreNote(context));
  paper.gap(8);
  if (phase.phase !== null) writeCriteria(paper, sheet, context);
  writeBoxes(paper, sheet, [
    { title: blockTitle(context), lines: blockers(context) },
    { title: words.t('report.sure'), lines: sure(context) },
  ]);
  const { override } = phase;
  if (override) {
    writeBoxes(paper, sheet, [
      {
        title: words.t('report.override.reason'),
        lines: [overrideText(context), context.names.inText(override.reason.trim())].filter(Boolean),
      },
    ]);
  }
}

function scoreNote(context: ReportContext): string {
  const { words, phase, target } = context;
  if (phase.phase === null) return '';
  const parts = [
    phase.runnerUp === null
      ? ''
      : words.t('report.phase.marginNote', {
          margin: scoreText(words, phase.margin),
          phase: phase.runnerUp,
          name: phaseName(phase.runnerUp, words),
        }),
    phase.discipline === null || phase.expectedDiscipline === null
      ? words.t('report.fig.noDiscipline')
      : words.t('report.phase.disciplineNote', {
          discipline: words.number(phase.discipline),
          phase: phase.phase,
          expected: words.number(phase.expectedDiscipline),
        }),
    words.t('report.phase.confidenceNote', {
      value: scoreText(words, phase.confidence.value),
      level: words.t(`confidence.${phase.confidence.level}`),
    }),
    target ? words.t('report.phase.compared', { target: target.name }) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function resultOf({ contribution, weight }: Signal): Result {
  const part = weight > 0 ? contribution / weight : 0;
  return part >= MET ? 'met' : part >= PARTLY ? 'partly' : 'not';
}

/** Criteria of the phase that is there, and of the one that comes next. */
function writeCriteria(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, phase } = context;
  const columns = columnsFor(paper.width, [
    { head: words.t('report.criteria.criterion'), align: 'start', share: 5 },
    { head: words.t('report.criteria.evidence'), align: 'start', share: 5 },
    { head: words.t('report.criteria.result'), align: 'start', width: RESULT },
  ]);
  const shown = [phase.override?.phase ?? phase.phase, nextPhase(context)].filter((one) => one !== null);
  for (const number of new Set(shown)) {
    const signals = phase.allSignals.filter((signal) => signal.phase === number);
    if (signals.length === 0) continue;
    writeHeading(
      paper,
      sheet,
      words.t('report.criteria.of', { phase: number, name: phaseName(number, words) }),
      70,
    );
    const table = startTable(paper, sheet, columns);
    for (const signal of signals) {
      const result = resultOf(signal);
      addRow(paper, table, [
        { text: words.t(`signal.${signal.key}`), strong: true },
        { text: evidence(context, signal) },
        { text: words.t(`report.result.${result}`), indent: 12, ornament: resultMark(result, 0, 0.8, 8.4) },
      ]);
    }
    paper.gap(14);
  }
}

function evidence(context: ReportContext, signal: Signal): string {
  const { words } = context;
  return words.t('report.criteria.adds', {
    value: signalValue(context, signal),
    part: scoreText(words, signal.contribution),
    most: scoreText(words, signal.weight),
  });
}

function signalValue(context: ReportContext, { value, unit }: Signal): string {
  const { words } = context;
  switch (unit) {
    case 'share':
      return words.percent(value);
    case 'count':
      return words.number(value);
    case 'fte':
      return context.fte(value);
    case 'index':
      return words.t('report.value.index', { value: scoreText(words, value) });
  }
}

function blockTitle(context: ReportContext): string {
  const next = nextPhase(context);
  const { words } = context;
  return next === null ? words.t('report.blocks.hold') : words.t('report.blocks', { phase: next });
}

/** What the next phase lacks most, and the findings that prepare it. */
function blockers(context: ReportContext): string[] {
  const { words, phase, analysis } = context;
  const next = nextPhase(context);
  const gaps =
    next === null
      ? []
      : phase.allSignals
          .filter((signal) => signal.phase === next && resultOf(signal) !== 'met')
          .sort((a, b) => b.weight - b.contribution - (a.weight - a.contribution))
          .slice(0, 2)
          .map((signal) =>
            words.t('report.blocks.signal', {
              signal: words.t(`signal.${signal.key}`),
              value: signalValue(context, signal),
            }),
          );
  const findings = analysis.findings.all
    .filter(({ severity, stage }) => severity === 'high' || (stage === 'transition' && severity !== 'info'))
    .slice(0, 3)
    .map((finding) => findingText(context, finding).title);
  const lines = [...gaps, ...findings];
  return lines.length === 0 ? [words.t('report.blocks.none')] : lines;
}

function sure({ words, phase }: ReportContext): string[] {
  const { confidence } = phase;
  if (phase.phase === null) return [];
  return [
    words.t('report.sure.factors', {
      data: words.percent(confidence.data),
      separation: scoreText(words, confidence.separation),
      agreement: scoreText(words, confidence.agreement),
      value: scoreText(words, confidence.value),
    }),
    phase.structureAheadOfDiscipline ? words.t('report.sure.ahead') : '',
    phase.readyForTransition ? words.t('report.sure.ready') : '',
    words.t('report.sure.assumption'),
  ].filter(Boolean);
}

/** What the data alone say, where the facilitator decided. */
function overrideText({ words, phase }: ReportContext): string {
  if (phase.phase === null) return words.t('report.override.noComputed');
  return phase.phase === phase.override?.phase
    ? words.t('report.override.agrees')
    : words.t('report.override.computed', { phase: phase.phase, name: phaseName(phase.phase, words) });
}
