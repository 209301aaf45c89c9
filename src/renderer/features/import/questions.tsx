/** What a file does not tell by itself: each question once, with what every answer makes of it, answered by a click. */
import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { rateIn } from '#shared/contract/import-questions.ts';
import type { ChoiceKey, ImportQuestion, QuestionChoice } from '#shared/contract/import-questions.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';

interface QuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
}

/** The questions about a roster or a list of deals, those that hold something up first. */
export function Questions({ questions, options, onChange }: QuestionsProps) {
  const answers = options.answers ?? {};
  const answer = ({ key, kind }: ImportQuestion, value: string) => {
    // One file is written by one country: the answer holds for all columns nobody has answered for.
    const alike = questions.filter(
      (one) =>
        one.kind === kind && one.answer === null && one.choices.some((choice) => choice.value === value),
    );
    const others = Object.fromEntries(alike.map((one) => [one.key, value]));
    onChange({ ...options, answers: { ...others, ...answers, [key]: value } });
  };
  return questions
    .toSorted((a, b) => Number(a.default !== null) - Number(b.default !== null))
    .map((question) => (
      <Question
        key={question.key}
        question={question}
        given={answers[question.key] ?? question.answer}
        onAnswer={(value) => answer(question, value)}
      />
    ));
}

interface QuestionProps {
  readonly question: ImportQuestion;
  readonly given: string | null;
  readonly onAnswer: (answer: string) => void;
}

function Question({ question, given, onAnswer }: QuestionProps) {
  const { t, date, number } = useWords();
  const { kind, column, examples, count, choices, rate } = question;
  const asked = t(`import.ask.${kind}`, { count: count ?? 0, ...rate });
  const shown = ({ shows }: QuestionChoice) => {
    if (!shows) return '';
    const { text, becomes } = shows;
    return `: ${text} → ${typeof becomes === 'number' ? number(becomes, 3) : date(becomes, 'long')}`;
  };
  const wordsOf = (choice: QuestionChoice) => {
    const key = `${kind}.${choice.value}` as ChoiceKey;
    return t(`import.choice.${key}`) + shown(choice);
  };
  return (
    <div className="callout import-question" role="group" aria-label={column || asked}>
      <CircleHelp className="icon" aria-hidden />
      <p>
        {column !== '' && <b>{column}: </b>}
        {asked}
        {rate && question.default !== null && ` ${t('import.rate.meanwhile')}`}
        <span className="quiet"> {examples.join(' · ')}</span>
      </p>
      {rate ? (
        <RateField label={asked} given={given} onAnswer={onAnswer} />
      ) : (
        <Segmented
          label={asked}
          value={given ?? question.default ?? ''}
          options={choices.map((choice) => [choice.value, wordsOf(choice)] as const)}
          onChange={onAnswer}
        />
      )}
    </div>
  );
}

/** The rate as it is typed; it holds when the field is left or Enter is pressed. */
function RateField({
  label,
  given,
  onAnswer,
}: {
  readonly label: string;
  readonly given: string | null;
  readonly onAnswer: (answer: string) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState(given ?? '');
  const isRate = text === '' || rateIn(text) !== null;
  const keep = () => rateIn(text) !== null && text !== given && onAnswer(text.trim());
  return (
    <span className="import-cell">
      <input
        className="input"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={!isRate}
        placeholder={t('import.rate.example')}
        value={text}
        maxLength={20}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter keeps the rate; the whole import is not meant yet.
          event.preventDefault();
          keep();
        }}
      />
      {!isRate && <span role="alert">{t('import.rate.bad')}</span>}
    </span>
  );
}
