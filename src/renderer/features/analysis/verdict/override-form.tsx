import { useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';

const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];

interface OverrideFormProps {
  readonly stored: PhaseResult['override'];
  readonly onDone: () => void;
  /** Where there is something to go back to. */
  readonly onCancel?: () => void;
}

/** Phase and reason of the facilitator's verdict; neither goes without the other. */
export function OverrideForm({ stored, onDone, onCancel }: OverrideFormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState(stored ? String(stored.phase) : '');
  const [reason, setReason] = useState(stored?.reason ?? '');
  const [tried, setTried] = useState(false);
  const phase = PHASES.find((step) => String(step) === chosen);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!phase || reason.trim() === '') return;
    if (run({ type: 'workshop.edit', patch: { phaseOverride: { phase, reason: reason.trim() } } })) onDone();
  };
  const options = [
    ['', t('override.choose')] as const,
    ...PHASES.map(
      (step) => [String(step), t('override.option', { phase: step, name: t(`phase.${step}`) })] as const,
    ),
  ];
  return (
    <form className="override-form" onSubmit={keep}>
      <SelectField
        label={t('override.phase')}
        options={options}
        value={chosen}
        problem={tried && !phase ? t('override.phaseProblem') : null}
        onChange={(value) => setChosen(value)}
      />
      <Field
        label={t('override.reason')}
        problem={tried && reason.trim() === '' ? t('override.reasonProblem') : null}
      >
        {(ids) => (
          <textarea
            className="input"
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            {...ids}
          />
        )}
      </Field>
      <div className="actions">
        <Button type="submit">{t('override.keep')}</Button>
        {onCancel && (
          <Button variant="plain" onClick={onCancel}>
            {t('override.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
