/** The scores that are held below a cap, and why. */
import { useWords } from '#renderer/state/app-state.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { PhaseWeights } from '#shared/analysis/phase-weights.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';

interface CapsProps {
  readonly result: PhaseResult;
  readonly weights: PhaseWeights;
}

export function Caps({ result, weights }: CapsProps) {
  const words = useWords();
  const number = (value: number) => words.number(value, 2);
  return (
    <>
      {isHeld(result, 2) && (
        <p className="note" data-cap={2}>
          {words.t('verdict.cap.2', {
            cap: number(weights['p2.cap']),
            bound: number(weights['p2.cap.fte']),
          })}
        </p>
      )}
      {isHeld(result, 4) && (
        <p className="note" data-cap={4}>
          {words.t('verdict.cap.4', {
            cap: number(weights['p4.cap']),
            bound: number(weights['p4.cap.specialisation']),
          })}
        </p>
      )}
    </>
  );
}

/** A score that is less than what its signals add up to has been held. */
function isHeld({ allSignals, scores }: PhaseResult, phase: PhaseNumber): boolean {
  const added = allSignals
    .filter((signal) => signal.phase === phase)
    .reduce((sum, signal) => sum + signal.contribution, 0);
  return Math.min(1, added) - scores[phase] > 1e-9;
}
