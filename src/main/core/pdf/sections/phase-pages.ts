/** The phase diagnosis: scores, the criteria with their evidence, what blocks the next phase, how sure it is. */
import type { Gate, Signal } from '#shared/analysis/phase-types.ts';
import { phaseWeights } from '#shared/analysis/phase/phase-table.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { phaseBarsScene } from '#shared/drawing/phase-bars.ts';
import { restsOnText } from '#shared/i18n/rests-on-words.ts';
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
/** Strengths of a signal from which on its criterion is met, or partly met. */
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

/** What is not known is neither met nor missed. */
function resultOf({ strength }: Signal): Result | null {
  if (strength === null) return null;
  return strength >= MET ? 'met' : strength >= PARTLY ? 'partly' : 'not';
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
        result === null
          ? { text: '–', indent: 12 }
          : {
              text: words.t(`report.result.${result}`),
              indent: 12,
              ornament: resultMark(result, 0, 0.8, 8.4),
            },
      ]);
    }
    for (const gate of phase.gates.filter((one) => one.phase === number)) {
      addRow(paper, table, [
        { text: words.t('phaseParts.gate', { name: words.t(`gate.${gate.key}`) }), strong: true },
        { text: gateText(context, gate) },
        { text: words.t('gate.times', { factor: scoreText(words, gate.factor) }), indent: 12 },
      ]);
    }
    paper.gap(14);
  }
}

function evidence(context: ReportContext, signal: Signal): string {
  const { words } = context;
  if (signal.strength === null) return words.t('signal.unknown');
  return words.t('report.criteria.adds', {
    value: signalValue(context, signal),
    part: scoreText(words, signal.contribution),
    weight: scoreText(words, signal.weight),
  });
}

/** What closes a gate, or leaves it open. */
function gateText(context: ReportContext, gate: Gate): string {
  const { words } = context;
  if (gate.value === null) return words.t('gate.founder.unknown');
  return words.t(`gate.${gate.key}.why`, { value: signalValue(context, gate) });
}

function signalValue(context: ReportContext, { value, unit }: Pick<Signal, 'value' | 'unit'>): string {
  const { words } = context;
  if (value === null) return words.t('signal.notKnown');
  switch (unit) {
    case 'share':
      return words.percent(value);
    case 'amount':
      return words.number(value, 1);
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

/** What a signal could still add to its score. */
function missing({ share, strength }: Signal): number {
  return share * (1 - (strength ?? 0));
}

/** What the next phase lacks most, and the findings that prepare it. */
function blockers(context: ReportContext): string[] {
  const { words, phase, analysis } = context;
  const next = nextPhase(context);
  const gaps =
    next === null
      ? []
      : phase.allSignals
          .filter((signal) => signal.phase === next && !['met', null].includes(resultOf(signal)))
          .sort((a, b) => missing(b) - missing(a))
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

function sure({ words, phase, meta }: ReportContext): string[] {
  const { confidence } = phase;
  if (phase.phase === null) return [];
  return [
    words.t('report.sure.factors', {
      coverage: scoreText(words, confidence.coverage),
      separation: scoreText(words, confidence.separation),
      agreement: scoreText(words, confidence.agreement),
      value: scoreText(words, confidence.value),
    }),
    words.t('sure.coverage.why', {
      placed: words.percent(confidence.parts.placed),
      revenue: words.percent(confidence.parts.revenue),
      quotas: words.percent(confidence.parts.quotas),
      answers: words.percent(confidence.parts.answers),
    }),
    phase.sellers > 0
      ? restsOnText(
          words,
          phase.restsOn.length,
          phase.sellers,
          phaseWeights(meta.thresholds)['small.sellers'],
        )
      : '',
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
