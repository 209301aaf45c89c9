/** The five levels with their names and, where there are some, their anchors; the answer given is marked. */
import type { Translator } from '#shared/i18n/index.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Level } from './answer-keys.ts';

const LEVELS = [1, 2, 3, 4, 5] as const;

interface LevelButtonsProps {
  readonly item: number;
  readonly answer: Answer | undefined;
  readonly disabled: boolean;
  readonly words: Translator;
  readonly onAnswer: (level: Level) => void;
}

export function LevelButtons({ item, answer, disabled, words, onAnswer }: LevelButtonsProps) {
  const { t } = words;
  const toggle = (level: Answer['level']) =>
    onAnswer(answer !== undefined && answer.level === level ? 'unanswered' : level);
  return (
    <div className="levels" role="group" aria-label={t('ask.levels')}>
      {LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          className="level"
          disabled={disabled}
          aria-pressed={answer?.level === level}
          data-level={level}
          onClick={() => toggle(level)}
        >
          <b>{level}</b>
          <span className="level-name">{t(`level.${level}`)}</span>
          <span className="anchor">{words.maybe(`question.${item}.${level}`)}</span>
        </button>
      ))}
      <button
        type="button"
        className="level unknown"
        disabled={disabled}
        aria-pressed={answer !== undefined && answer.level === null}
        data-level="unknown"
        onClick={() => toggle(null)}
      >
        <b aria-hidden>?</b>
        <span className="level-name">{t('level.unknown')}</span>
      </button>
    </div>
  );
}
