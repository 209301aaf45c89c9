/** One item in the size of a projector: its text, five levels, who has answered what, forward and back. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { goTo } from '#renderer/state/questionnaire-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { ItemScore } from '#shared/analysis/discipline.ts';
import type { ThresholdValues } from '#shared/analysis/thresholds.ts';
import { QUESTION_COUNT } from '#shared/domain/answer.ts';
import type { Respondent } from '#shared/domain/answer.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { shownName } from './shown-answers.ts';
import type { AnswerTable } from './shown-answers.ts';
import { Consensus } from './answer-spread.tsx';
import { dimensionName, Evidence } from './item-panel.tsx';
import type { Level } from './answer-keys.ts';
import { LevelButtons } from './level-buttons.tsx';
import './one-at-a-time.css';

interface OneAtATimeProps {
  readonly respondents: readonly Respondent[];
  readonly answers: AnswerTable;
  readonly score: ItemScore;
  readonly bounds: ThresholdValues;
  readonly respondent: Respondent | null;
  readonly namesHidden: boolean;
  readonly words: Translator;
  readonly onAnswer: (level: Level) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function OneAtATime(props: OneAtATimeProps) {
  const { respondents, answers, score, respondent, namesHidden, words, onAnswer, onKey } = props;
  const { t } = words;
  const { item } = score;
  const view = useRef<HTMLElement>(null);
  // Keys work at once, without a click into the view first.
  useEffect(() => view.current?.focus(), []);
  const answer = respondent ? answers.get(respondent.id)?.get(item) : undefined;
  return (
    <section
      ref={view}
      className="one"
      tabIndex={-1}
      aria-label={t('ask.number', { item, of: QUESTION_COUNT })}
      onKeyDown={onKey}
      data-item-panel={item}
    >
      <p className="one-where">
        <b>{dimensionName(item, words)}</b>
        <span>{t('ask.number', { item, of: QUESTION_COUNT })}</span>
      </p>
      <h2 className="one-text" aria-live="polite">
        {t(`question.${item as 1}`)}
      </h2>
      <LevelButtons
        item={item}
        answer={answer}
        disabled={respondent === null}
        words={words}
        onAnswer={onAnswer}
      />
      <ul className="strip" aria-label={t('ask.strip')}>
        {respondents.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              aria-pressed={each.id === respondent?.id}
              data-respondent={each.id}
              onClick={() => goTo(item, each.id)}
            >
              {shownName(each, namesHidden)} <b>{levelText(answers.get(each.id)?.get(item)?.level, words)}</b>
            </button>
          </li>
        ))}
      </ul>
      <p className="one-result">
        {t('ask.median')} <b data-median={score.median ?? ''}>{medianText(score, words)}</b>
        <span>{t('ask.spread')}</span> <Consensus score={score} bounds={props.bounds} words={words} long />
      </p>
      {respondent && (
        <Evidence item={item} respondent={respondent} answer={answer} hidden={namesHidden} words={words} />
      )}
      <div className="one-steps">
        <Button disabled={item === 1} onClick={() => goTo(item - 1)}>
          <ChevronLeft className="icon small" aria-hidden />
          {t('ask.previous')}
        </Button>
        <Button disabled={item === QUESTION_COUNT} onClick={() => goTo(item + 1)}>
          {t('ask.next')}
          <ChevronRight className="icon small" aria-hidden />
        </Button>
      </div>
    </section>
  );
}

function levelText(level: number | null | undefined, words: Translator): string {
  if (level === undefined) return '–';
  return level === null ? '?' : words.number(level);
}

function medianText({ median }: ItemScore, words: Translator): string {
  return median === null ? '–' : words.number(median, 1);
}
