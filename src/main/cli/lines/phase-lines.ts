/** The phase in words: verdict, scores, evidence, confidence, what is not known. */
import type { PhaseResult, Signal } from '#shared/analysis/phase-types.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { paragraph } from './terminal-text.ts';

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
    ...(missing.length > 0
      ? paragraph(words.t('cli.missing', { list: words.list(missing.map((key) => words.t(`input.${key}`))) }))
      : []),
  ];
}

/** What the phase is, and how the confidence in it comes about. */
export function phaseBackground({ phase, confidence }: PhaseResult, words: Translator): string[] {
  if (phase === null) return [];
  const { value, data, separation, agreement } = confidence;
  return [
    ...paragraph(words.t(`phase.${phase}.long`)),
    ...paragraph(
      words.t('cli.explain.confidence', {
        value: words.number(value, 2),
        data: words.percent(data),
        separation: words.number(separation, 2),
        agreement: words.number(agreement, 2),
      }),
    ),
  ];
}

function signalText({ key, value, unit, contribution, weight }: Signal, words: Translator): string {
  return words.t('cli.signal', {
    name: words.t(`signal.${key}`),
    value: signalValue(value, unit, words),
    part: words.number(contribution, 2),
    most: words.number(weight, 2),
  });
}

function signalValue(value: number, unit: Signal['unit'], words: Translator): string {
  if (unit === 'share') return words.percent(value);
  if (unit === 'fte') return words.t('canvas.fte', { fte: words.number(value, 1) });
  return words.number(value, unit === 'index' ? 2 : 0);
}
