/** The facilitator's verdict beside the computed one: a phase and a reason, both needed. */
import { Gavel } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import { OverrideForm } from './override-form.tsx';

interface OverrideProps {
  readonly result: PhaseResult;
  /** A plan has no verdict of its own. */
  readonly plan: boolean;
}

export function Override({ result, plan }: OverrideProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const { override } = result;
  return (
    <div className="override" data-override={override?.phase ?? ''}>
      <h3>{t('override.title')}</h3>
      <p className="note">{t(plan ? 'override.plan' : 'override.note')}</p>
      {!plan && override && !editing && (
        <>
          <p className="override-phase">
            <Gavel className="icon" aria-hidden />
            {t('verdict.phase', { phase: override.phase, name: t(`phase.${override.phase}`) })}
          </p>
          <blockquote>{override.reason}</blockquote>
          <Computed result={result} />
          <div className="actions">
            <Button onClick={() => setEditing(true)}>{t('override.change')}</Button>
            <Button
              variant="plain"
              onClick={() => run({ type: 'workshop.edit', patch: { phaseOverride: null } })}
            >
              {t('override.remove')}
            </Button>
          </div>
        </>
      )}
      {!plan && (!override || editing) && (
        <OverrideForm
          stored={override}
          onDone={() => setEditing(false)}
          {...(editing && { onCancel: () => setEditing(false) })}
        />
      )}
    </div>
  );
}

function Computed({ result: { phase, scores } }: { readonly result: PhaseResult }) {
  const words = useWords();
  return (
    <p className="note">
      {phase === null
        ? words.t('override.computedNone')
        : words.t('override.computed', {
            phase,
            name: words.t(`phase.${phase}`),
            score: words.number(scores[phase], 2),
          })}
    </p>
  );
}
