/** Beside the grid: the item in question in full, its levels, the evidence of the answer, and who answers. */
import { Trash2 } from 'lucide-react';
import { run } from '#renderer/state/open-workshop.ts';
import { NotesBox, TextBox } from '#renderer/ui/boxes.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DIMENSION_ITEMS, DIMENSIONS } from '#shared/analysis/discipline.ts';
import { EVIDENCE_LENGTH, QUESTION_COUNT } from '#shared/domain/answer.ts';
import type { Answer, Respondent } from '#shared/domain/answer.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { shownName } from './shown-answers.ts';
import type { Level } from './answer-keys.ts';
import { LevelButtons } from './level-buttons.tsx';

interface ItemPanelProps {
  readonly item: number;
  readonly respondent: Respondent | null;
  readonly answer: Answer | undefined;
  readonly namesHidden: boolean;
  readonly words: Translator;
  readonly onAnswer: (level: Level) => void;
}

export function ItemPanel({ item, respondent, answer, namesHidden, words, onAnswer }: ItemPanelProps) {
  const { t } = words;
  return (
    <>
      <section className="item" data-item-panel={item}>
        <h2>
          {t('ask.number', { item, of: QUESTION_COUNT })}
          <span className="aside">{dimensionName(item, words)}</span>
        </h2>
        <p className="item-text">{t(`question.${item as 1}`)}</p>
        <LevelButtons
          item={item}
          answer={answer}
          disabled={respondent === null}
          words={words}
          onAnswer={onAnswer}
        />
      </section>
      {respondent && (
        <section className="evidence">
          <Evidence item={item} respondent={respondent} answer={answer} hidden={namesHidden} words={words} />
        </section>
      )}
      {respondent && <RespondentFields respondent={respondent} hidden={namesHidden} words={words} />}
    </>
  );
}

/** The dimension that an item belongs to, in words. */
export function dimensionName(item: number, words: Translator): string {
  const found = DIMENSIONS.find((dimension) => item <= DIMENSION_ITEMS[dimension][1]);
  return found ? words.t(`discipline.${found}`) : '';
}

interface EvidenceProps {
  readonly item: number;
  readonly respondent: Respondent;
  readonly answer: Answer | undefined;
  readonly hidden: boolean;
  readonly words: Translator;
}

export function Evidence({ item, respondent, answer, hidden, words }: EvidenceProps) {
  return (
    <NotesBox
      key={`${respondent.id}:${item}`}
      label={words.t('ask.evidenceOf', { name: shownName(respondent, hidden) })}
      value={answer?.evidence ?? ''}
      max={EVIDENCE_LENGTH}
      rows={2}
      onKeep={(evidence) => run({ type: 'answer.evidence', respondentId: respondent.id, item, evidence })}
    />
  );
}

interface RespondentFieldsProps {
  readonly respondent: Respondent;
  readonly hidden: boolean;
  readonly words: Translator;
}

function RespondentFields({ respondent, hidden, words }: RespondentFieldsProps) {
  const { t } = words;
  const { id, name, role } = respondent;
  return (
    <section className="respondent-fields" key={id}>
      <h2>
        {t('ask.respondent')}
        {hidden && <span className="aside">{shownName(respondent, hidden)}</span>}
      </h2>
      <div className="columns">
        {!hidden && (
          <TextBox
            label={t('ask.name')}
            value={name}
            max={200}
            onKeep={(next) => run({ type: 'respondent.edit', respondentId: id, patch: { name: next } })}
          />
        )}
        <TextBox
          label={t('ask.role')}
          value={role}
          max={200}
          onKeep={(next) => run({ type: 'respondent.edit', respondentId: id, patch: { role: next } })}
        />
      </div>
      <Button wide onClick={() => run({ type: 'respondent.remove', respondentId: id })}>
        <Trash2 className="icon small" aria-hidden />
        {t('ask.remove')}
      </Button>
    </section>
  );
}
