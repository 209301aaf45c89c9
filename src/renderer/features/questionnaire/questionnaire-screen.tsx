/** The discipline questionnaire with the room: who answers, 24 items, and what they add up to. */
import { useDeferredValue, useMemo } from 'react';
import { useApp, useWords } from '#renderer/state/app-state.ts';
import { chooseMode, useQuestionnaire } from '#renderer/state/questionnaire-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { disciplineOf } from '#shared/analysis/discipline.ts';
import { diagnose } from '#shared/analysis/phase.ts';
import { bandOf } from '#shared/analysis/phase/confidence.ts';
import { phaseWeights } from '#shared/analysis/phase/phase-table.ts';
import { thresholdValues } from '#shared/analysis/thresholds.ts';
import { QUESTION_COUNT } from '#shared/domain/answer.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { AddRespondent } from './add-respondent.tsx';
import { answerTable, respondentsOf } from './shown-answers.ts';
import { Grid } from './answer-grid.tsx';
import { ItemPanel } from './item-panel.tsx';
import { OneAtATime } from './one-at-a-time.tsx';
import { ScoreSummary } from './score-summary.tsx';
import type { Expectation } from './score-summary.tsx';
import { useAsked, useLinkedItem, useUndoneAnswer } from './use-asked.ts';
import './questionnaire-screen.css';

export function Questionnaire({ open }: { readonly open: OpenState }) {
  const words = useWords();
  const { t } = words;
  const namesHidden = useApp((state) => state.namesHidden);
  const mode = useQuestionnaire((state) => state.mode);
  const { workshop } = open;
  const respondents = useMemo(() => respondentsOf(workshop.respondent), [workshop.respondent]);
  const answers = useMemo(() => answerTable(workshop.answer), [workshop.answer]);
  const discipline = useMemo(() => disciplineOf(workshop), [workshop]);
  const { thresholds } = metaOf(workshop);
  const bounds = useMemo(() => thresholdValues(thresholds), [thresholds]);
  const expected = useExpectation(workshop, open.scenarioId);
  const { item, respondent, answer, onKey } = useAsked(respondents);
  useLinkedItem();
  useUndoneAnswer(open);

  const score = discipline.items[item - 1];
  const given = Object.keys(workshop.answer).length;
  const shared = { respondents, answers, bounds, respondent, namesHidden, words, onKey, onAnswer: answer };
  return (
    <div className="screen questionnaire" data-screen="questionnaire">
      <div className="ask-main">
        <div className="ask-tools">
          <Segmented
            label={t('ask.mode')}
            options={[
              ['grid', t('ask.mode.grid')],
              ['single', t('ask.mode.single')],
            ]}
            value={mode}
            onChange={chooseMode}
          />
          <AddRespondent />
          <span className="progress-text">
            {t('ask.progress', { given, asked: respondents.length * QUESTION_COUNT })}
          </span>
        </div>
        {respondents.length === 0 && <p className="callout ask-empty">{t('ask.empty')}</p>}
        {mode === 'grid' ? (
          <Grid {...shared} discipline={discipline} item={item} respondentId={respondent?.id ?? null} />
        ) : (
          score && <OneAtATime {...shared} score={score} />
        )}
        <p className="ask-keys">{t(mode === 'grid' ? 'ask.keys.grid' : 'ask.keys.single')}</p>
      </div>
      {mode === 'grid' && (
        <aside className="panel" aria-label={t('ask.panel')} onKeyDown={onKey}>
          <ScoreSummary discipline={discipline} expected={expected} words={words} />
          <ItemPanel
            item={item}
            respondent={respondent}
            answer={respondent ? answers.get(respondent.id)?.get(item) : undefined}
            namesHidden={namesHidden}
            words={words}
            onAnswer={answer}
          />
        </aside>
      )}
    </div>
  );
}

/** What the phase calls for: the consultant's verdict where there is one, else what was worked out. */
function useExpectation(workshop: Workshop, scenarioId: string): Expectation | null {
  // Typing comes first; the phase follows in the next free moment.
  const settled = useDeferredValue(workshop);
  return useMemo(() => {
    const result = diagnose(settled, scenarioId);
    const phase = result.override?.phase ?? result.phase;
    if (phase === null) return null;
    return { phase, discipline: bandOf(phase, phaseWeights(metaOf(settled).thresholds)).from };
  }, [settled, scenarioId]);
}
