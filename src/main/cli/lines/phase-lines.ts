/** The phase in words: verdict, scores, evidence, confidence, what is not known. */
import type { PhaseResult, Signal } from '#shared/analysis/phase-types.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { paragraph } from './terminal-text.ts';

/** The diagnosis in brief. */
export function phaseLines(result: PhaseResult, t: Translator): string[] {
  const { phase, runnerUp, scores, margin, signals, missing, override, confidence, between } = result;
  if (phase === null || runnerUp === null) return [t.t('phase.none.long')];
  const named = t.t('cli.phase', { phase, name: t.t(`phase.${phase}`) });
  const verdict = between
    ? t.t('phase.between', { a: Math.min(phase, runnerUp), b: Math.max(phase, runnerUp) })
    : null;
  const two = (value: number) => t.number(value, 2);
  return [
    [named, verdict, t.t(`confidence.${confidence.level}`)].filter(Boolean).join(' · '),
    t.t('cli.scores', { scores: ([1, 2, 3, 4] as const).map((k) => `${k}: ${two(scores[k])}`).join('  ') }),
    t.t('cli.margin', { runnerUp, margin: two(margin) }),
    ...(override ? [t.t('cli.override', { phase: override.phase, reason: override.reason })] : []),
    t.t('cli.evidence'),
    ...signals.map((signal) => `  ${signalText(signal, t)}`),
    ...(missing.length > 0
      ? paragraph(t.t('cli.missing', { list: t.list(missing.map((key) => t.t(`input.${key}`))) }))
      : []),
  ];
}

/** What the phase is, and how the confidence in it comes about. */
export function phaseBackground({ phase, confidence }: PhaseResult, t: Translator): string[] {
  if (phase === null) return [];
  const { value, data, separation, agreement } = confidence;
  return [
    ...paragraph(t.t(`phase.${phase}.long`)),
    ...paragraph(
      t.t('cli.explain.confidence', {
        value: t.number(value, 2),
        data: t.percent(data),
        separation: t.number(separation, 2),
        agreement: t.number(agreement, 2),
      }),
    ),
  ];
}

function signalText({ key, value, unit, contribution, weight }: Signal, t: Translator): string {
  return t.t('cli.signal', {
    name: t.t(`signal.${key}`),
    value: signalValue(value, unit, t),
    part: t.number(contribution, 2),
    most: t.number(weight, 2),
  });
}

function signalValue(value: number, unit: Signal['unit'], t: Translator): string {
  if (unit === 'share') return t.percent(value);
  if (unit === 'fte') return t.t('canvas.fte', { fte: t.number(value, 1) });
  return t.number(value, unit === 'index' ? 2 : 0);
}
