/** What a file does not tell by itself: each question once, with what every answer makes of it, answered by a click. */
import { CircleHelp } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
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
  const { kind, column, examples, count, choices } = question;
  const asked = t(`import.ask.${kind}`, { count: count ?? 0 });
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
        <span className="quiet"> {examples.join(' · ')}</span>
      </p>
      <Segmented
        label={asked}
        value={given ?? question.default ?? ''}
        options={choices.map((choice) => [choice.value, wordsOf(choice)] as const)}
        onChange={onAnswer}
      />
    </div>
  );
}
