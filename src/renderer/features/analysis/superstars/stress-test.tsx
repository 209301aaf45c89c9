/** The stress test: choose a person, see what their leaving would cost. */
import { useMemo, useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { NativeSelectField } from '#renderer/ui/field.tsx';
import type { Analysis } from '#shared/analysis/index.ts';
import { whatIfLeaves } from '#shared/analysis/leaving.ts';
import type { Id } from '#shared/domain/fields.ts';
import { placementsOf } from '#shared/domain/workshop.ts';
import { LeavingFacts } from './leaving-facts.tsx';
import { ScoreChange } from './score-change.tsx';

interface LeavingProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
  readonly nameOfId: (id: Id) => string;
}

export function Leaving({ open, analysis, nameOfId }: LeavingProps) {
  const { t, compare } = useWords();
  const { workshop, scenarioId } = open;
  const [chosen, setChosen] = useState<Id | null>(null);
  const people = useMemo(
    () =>
      [...new Set(placementsOf(workshop, scenarioId).map((placement) => placement.personId))].filter(
        (id) => workshop.person[id]?.vacancy === false,
      ),
    [workshop, scenarioId],
  );
  const strongest = analysis.metrics.M5.detail.ranked[0]?.personId;
  const personId = [chosen, strongest].find((id) => people.includes(id ?? '')) ?? people[0];
  const leaving = useMemo(
    () => (personId === undefined ? null : whatIfLeaves(workshop, scenarioId, personId)),
    [workshop, scenarioId, personId],
  );
  return (
    <div className="leaving" data-leaving={personId ?? ''}>
      <h3>{t('leaving.title')}</h3>
      {personId === undefined || leaving === null ? (
        <p>{t('leaving.unplaced')}</p>
      ) : (
        <div className="two">
          <div>
            <NativeSelectField
              label={t('leaving.person')}
              value={personId}
              options={people.map((id) => [id, nameOfId(id)] as const).sort(([, a], [, b]) => compare(a, b))}
              onChange={(event) => setChosen(event.target.value)}
            />
            <LeavingFacts leaving={leaving} open={open} analysis={analysis} nameOfId={nameOfId} />
          </div>
          <ScoreChange leaving={leaving} />
        </div>
      )}
    </div>
  );
}
