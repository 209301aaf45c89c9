/** The four phases with their scores, the last at the foot; the leading one is filled. */
import { useWords } from '#renderer/state/app-state.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';

const STEPS: readonly PhaseNumber[] = [4, 3, 2, 1];

/** Four scores, and which of them leads. */
type Rungs = Pick<PhaseResult, 'scores' | 'phase'>;

interface LadderProps {
  readonly shown: Rungs;
  /** What it was before the drop that is being tried; null while nothing is in the hand. */
  readonly before?: Rungs | null;
}

export function Ladder({ shown, before = null }: LadderProps) {
  return (
    <ol className="ladder">
      {STEPS.map((step) => (
        <Step key={step} step={step} shown={shown} before={before} />
      ))}
    </ol>
  );
}

interface StepProps {
  readonly step: PhaseNumber;
  readonly shown: Rungs;
  readonly before: Rungs | null;
}

function Step({ step, shown, before }: StepProps) {
  const words = useWords();
  const score = shown.scores[step];
  const change = before ? score - before.scores[step] : 0;
  const isPhase = step === shown.phase;
  return (
    <li
      className={isPhase ? 'now' : ''}
      data-step={step}
      {...(isPhase && { 'aria-current': 'step' as const })}
    >
      <span className="number">{step}</span>
      <span className="step-name" title={words.t(`phase.${step}.long`)}>
        {words.t(`phase.${step}`)}
      </span>
      <span className="bar" aria-hidden>
        <i style={{ width: `${score * 100}%` }} />
      </span>
      <span className="value">
        {Math.abs(change) >= 0.005 && (
          <em>
            {words.t(change > 0 ? 'panel.up' : 'panel.down', { by: words.number(Math.abs(change), 2) })}
          </em>
        )}
        {score.toLocaleString(words.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
      </span>
    </li>
  );
}
