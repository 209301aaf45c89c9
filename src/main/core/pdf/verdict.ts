/** What the report says the phase is: the facilitator's verdict where there is one, else what was computed. */
import type { LadderStep } from '#shared/drawing/ladder.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { Translator } from '#shared/i18n/index.ts';

export type Verdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'phase'; readonly phase: PhaseNumber; readonly judged: boolean }
  | { readonly kind: 'between'; readonly phase: PhaseNumber; readonly other: PhaseNumber };

export function verdictOf(result: PhaseResult): Verdict {
  if (result.override) return { kind: 'phase', phase: result.override.phase, judged: true };
  if (result.phase === null) return { kind: 'none' };
  if (result.between && result.runnerUp !== null) {
    return { kind: 'between', phase: result.phase, other: result.runnerUp };
  }
  return { kind: 'phase', phase: result.phase, judged: false };
}

/** The result as a sentence. */
export function verdictText(verdict: Verdict, client: string, words: Translator): string {
  switch (verdict.kind) {
    case 'none':
      return words.t('report.verdict.none');
    case 'between': {
      const lower = Math.min(verdict.phase, verdict.other);
      const higher = Math.max(verdict.phase, verdict.other);
      return words.t('report.verdict.between', { client, lower, higher });
    }
    case 'phase':
      return words.t(`report.verdict.${verdict.phase}`, { client });
  }
}

export function phaseName(phase: PhaseNumber, words: Translator): string {
  return words.t(`phase.${phase}`);
}

const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];

/** Steps of the ladder; `note` says what stands below each name. */
export function ladderSteps(
  verdict: Verdict,
  next: PhaseNumber | null,
  words: Translator,
  note: (phase: PhaseNumber, state: LadderStep['state']) => string,
): LadderStep[] {
  return PHASES.map((phase) => {
    const own = stateOf(phase, verdict);
    const state = own === 'other' && phase === next ? 'next' : own;
    return { phase, name: phaseName(phase, words), note: note(phase, state), state };
  });
}

function stateOf(phase: PhaseNumber, verdict: Verdict): LadderStep['state'] {
  if (verdict.kind === 'phase' && verdict.phase === phase) return 'result';
  if (verdict.kind === 'between' && (verdict.phase === phase || verdict.other === phase)) return 'tied';
  return 'other';
}
