/** The phase in words: verdict, scores, evidence, confidence, what is not known. */
import type { Gate, PhaseResult, Signal } from '#shared/analysis/phase-types.ts';
import { PHASE_WEIGHTS } from '#shared/analysis/phase/phase-table.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { restsOnText } from '#shared/i18n/rests-on-words.ts';
import { paragraph } from './terminal-text.ts';

const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];
/** Sellers below which it is normal that one decides. */
const SMALL = PHASE_WEIGHTS['small.sellers'];

/** The diagnosis in brief. */
export function phaseLines(result: PhaseResult, words: Translator): string[] {
  const { phase, runnerUp, scores, margin, signals, missing, override, confidence, between } = result;
  if (phase === null || runnerUp === null) return [words.t('phase.none.long')];
  const named = words.t('cli.phase', { phase, name: words.t(`phase.${phase}`) });
  const verdict = between
    ? words.t('phase.between', { a: Math.min(phase, runnerUp), b: Math.max(phase, runnerUp) })
    : null;
  const two = (value: number) => words.number(value, 2);
  return [
    [named, verdict, words.t(`confidence.${confidence.level}`)].filter(Boolean).join(' · '),
    words.t('cli.scores', {
      scores: ([1, 2, 3, 4] as const).map((k) => `${k}: ${two(scores[k])}`).join('  '),
    }),
    words.t('cli.margin', { runnerUp, margin: two(margin) }),
    ...(override ? [words.t('cli.override', { phase: override.phase, reason: override.reason })] : []),
    words.t('cli.evidence'),
    ...signals.map((signal) => `  ${signalText(signal, words)}`),
    ...(result.sellers > 0
      ? paragraph(restsOnText(words, result.restsOn.length, result.sellers, SMALL))
      : []),
    ...(missing.length > 0
      ? paragraph(words.t('cli.missing', { list: words.list(missing.map((key) => words.t(`input.${key}`))) }))
      : []),
  ];
}

/** What the phase is, and how the confidence in it comes about. */
export function phaseBackground(result: PhaseResult, words: Translator): string[] {
  const { phase, confidence } = result;
  if (phase === null) return [];
  const { value, coverage, separation, agreement, parts } = confidence;
  return [
    ...paragraph(words.t(`phase.${phase}.long`)),
    ...paragraph(
      words.t('cli.explain.confidence', {
        value: words.number(value, 2),
        coverage: words.number(coverage, 2),
        separation: words.number(separation, 2),
        agreement: words.number(agreement, 2),
      }),
    ),
    ...paragraph(
      words.t('sure.coverage.why', {
        placed: words.percent(parts.placed),
        revenue: words.percent(parts.revenue),
        quotas: words.percent(parts.quotas),
        answers: words.percent(parts.answers),
      }),
    ),
    ...PHASES.flatMap((own) => scoreLines(result, own, words)),
    ...paragraph(words.t('report.method.limits')),
  ];
}

/** Every signal and gate of a score. */
function scoreLines(
  { allSignals, gates, scores }: PhaseResult,
  phase: PhaseNumber,
  words: Translator,
): string[] {
  const own = ({ phase: of }: Signal | Gate) => of === phase;
  return [
    `${words.t('cli.phase', { phase, name: words.t(`phase.${phase}`) })}: ${words.number(scores[phase], 2)}`,
    ...allSignals.filter(own).map((signal) => `  ${signalText(signal, words)}`),
    ...gates.filter(own).map((gate) => `  ${gateText(gate, words)}`),
  ];
}

function signalText({ key, value, unit, contribution, weight, strength }: Signal, words: Translator): string {
  const name = words.t(`signal.${key}`);
  if (strength === null) return `${name}: ${words.t('signal.unknown')}`;
  return words.t('cli.signal', {
    name,
    value: signalValue(value, unit, words),
    part: words.number(contribution, 2),
    weight: words.number(weight, 2),
  });
}

function gateText({ key, value, unit, factor }: Gate, words: Translator): string {
  const why =
    value === null
      ? words.t('gate.founder.unknown')
      : words.t(`gate.${key}.why`, { value: signalValue(value, unit, words) });
  const name = words.t('phaseParts.gate', { name: words.t(`gate.${key}`) });
  return `${name}: ${why} ${words.t('gate.times', { factor: words.number(factor, 2) })}`;
}

function signalValue(value: number | null, unit: Signal['unit'], words: Translator): string {
  if (value === null) return words.t('signal.notKnown');
  if (unit === 'share') return words.percent(value);
  if (unit === 'fte') return words.t('canvas.fte', { fte: words.number(value, 1) });
  return words.number(value, unit === 'index' ? 2 : 1);
}
