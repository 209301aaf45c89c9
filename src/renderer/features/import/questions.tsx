/** What a column does not tell by itself: shown with its own values read both ways, answered by a click. */
import { CircleHelp } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { ImportPreview, ImportQuestion } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';

interface QuestionsProps {
  readonly preview: ImportPreview;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
}

export function Questions({ preview, options, onChange }: QuestionsProps) {
  return preview.questions.map((question) => (
    <Question
      key={`${question.kind} ${question.columnIndex}`}
      question={question}
      questions={preview.questions}
      options={options}
      onChange={onChange}
    />
  ));
}

function Question({
  question,
  questions,
  options,
  onChange,
}: Omit<QuestionsProps, 'preview'> & {
  readonly question: ImportQuestion;
  readonly questions: readonly ImportQuestion[];
}) {
  const { t, date, number } = useWords();
  const key = String(question.columnIndex);
  const readings =
    question.kind === 'dayOrder'
      ? ([
          ['dayFirst', question.examples.map((one) => [one.text, date(one.dayFirst, 'long')] as const)],
          ['monthFirst', question.examples.map((one) => [one.text, date(one.monthFirst, 'long')] as const)],
        ] as const)
      : ([
          [',', question.examples.map((one) => [one.text, number(one.comma, 3)] as const)],
          ['.', question.examples.map((one) => [one.text, number(one.point, 3)] as const)],
        ] as const);
  const given = question.kind === 'dayOrder' ? options.dayOrders?.[key] : options.decimalMarks?.[key];
  const text = (answer: string, examples: readonly (readonly [string, string])[]) => {
    const example = examples.map(([from, to]) => `${from} → ${to}`)[0] ?? '';
    if (question.kind === 'dayOrder') return `${t(`import.dayOrder.${answer as 'dayFirst'}`)}: ${example}`;
    return `${t(answer === ',' ? 'import.decimal.comma' : 'import.decimal.point')}: ${example}`;
  };
  return (
    <div className="callout import-question" role="group" aria-label={question.column}>
      <CircleHelp className="icon" aria-hidden />
      <p>
        <b>{question.column}: </b>
        {t(`import.ask.${question.kind}`)}
        <span className="quiet"> {question.examples.map((one) => one.text).join(' · ')}</span>
      </p>
      <Segmented
        label={t(`import.ask.${question.kind}`)}
        value={given ?? ''}
        options={readings.map(([answer, examples]) => [answer as string, text(answer, examples)] as const)}
        onChange={(answer) => {
          // One file is written by one country: the answer holds for all columns nobody has answered for.
          const others = Object.fromEntries(
            questions
              .filter(({ kind }) => kind === question.kind)
              .map((one) => [String(one.columnIndex), answer]),
          );
          onChange(
            question.kind === 'dayOrder'
              ? {
                  ...options,
                  dayOrders: {
                    ...(others as Record<string, 'dayFirst'>),
                    ...options.dayOrders,
                    [key]: answer as 'dayFirst',
                  },
                }
              : {
                  ...options,
                  decimalMarks: {
                    ...(others as Record<string, '.'>),
                    ...options.decimalMarks,
                    [key]: answer as '.',
                  },
                },
          );
        }}
      />
    </div>
  );
}
