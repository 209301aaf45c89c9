/** Whether a single person's leaving would change the phase. */
import { useWords } from '#renderer/state/app-state.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { PhaseWeights } from '#shared/analysis/phase/phase-table.ts';
import { restsOnText } from '#shared/i18n/rests-on-words.ts';

interface RestsOnProps {
  readonly result: PhaseResult;
  readonly weights: PhaseWeights;
}

export function RestsOn({ result, weights }: RestsOnProps) {
  const words = useWords();
  if (result.phase === null || result.sellers === 0) return null;
  const text = restsOnText(words, result.restsOn.length, result.sellers, weights['small.sellers']);
  return (
    <p className="note" data-rests-on={result.restsOn.length}>
      {text}
    </p>
  );
}
