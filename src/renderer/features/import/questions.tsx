/** What a column does not tell by itself: shown with its own values read both ways, answered by a click. */
import { CircleHelp } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { ImportPreview, ImportQuestion } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { DAY_ORDERS } from '#shared/i18n/parse-date.ts';

interface QuestionsProps {
  readonly preview: ImportPreview;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
}

/** What the roster's columns leave open. */
export function Questions({ preview, options, onChange }: QuestionsProps) {
  return preview.questions.map((question) => {
    const name = OPTION_OF[question.kind];
    const key = String(question.columnIndex);
    return (
      <Question
        key={`${question.kind} ${question.columnIndex}`}
        question={question}
        given={options[name]?.[key]}
        onAnswer={(answer) => {
          // One file is written by one country: the answer holds for all columns nobody has answered for.
          const others = preview.questions
            .filter(({ kind }) => kind === question.kind)
            .map((one) => [String(one.columnIndex), answer]);
          onChange({
            ...options,
            [name]: { ...Object.fromEntries(others), ...options[name], [key]: answer },
          });
        }}
      />
    );
  });
}

/** What the columns of a list of deals leave open; one answer of a kind holds for the whole list. */
export function DealQuestions({
  questions,
  deals,
  onChange,
}: {
  readonly questions: readonly ImportQuestion[];
  readonly deals: NonNullable<ImportOptions['deals']>;
  readonly onChange: (deals: NonNullable<ImportOptions['deals']>) => void;
}) {
  const kinds = new Set<string>();
  return questions.map((question) => {
    const { kind } = question;
    if (kind === 'partialDate' || kinds.has(kind)) return null;
    kinds.add(kind);
    return (
      <Question
        key={kind}
        question={question}
        given={deals[kind]}
        onAnswer={(answer) => onChange({ ...deals, [kind]: answer })}
      />
    );
  });
}

interface QuestionProps {
  readonly question: ImportQuestion;
  readonly given: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

function Question({ question, given, onAnswer }: QuestionProps) {
  const { t } = useWords();
  const choices = useChoices(question);
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
        options={choices}
        onChange={onAnswer}
      />
    </div>
  );
}

const OPTION_OF = {
  dayOrder: 'dayOrders',
  decimalMark: 'decimalMarks',
  partialDate: 'partialDates',
} as const;

/** The answers to a question, each with what it makes of the first value that tells it from the others. */
function useChoices(question: ImportQuestion): (readonly [string, string])[] {
  const { t, date, number } = useWords();
  if (question.kind === 'decimalMark') {
    const [one] = question.examples;
    const shown = (value: number | undefined) => `: ${one?.text ?? ''} → ${number(value ?? 0, 3)}`;
    return [
      [',', t('import.decimal.comma') + shown(one?.comma)],
      ['.', t('import.decimal.point') + shown(one?.point)],
    ];
  }
  if (question.kind === 'partialDate') {
    const [one] = question.examples;
    const shown = one ? `: ${one.text} → ${date(one.firstDay, 'long')}` : '';
    return [
      ['firstDay', t('import.partialDate.firstDay') + shown],
      ['leaveOut', t('import.partialDate.leaveOut')],
    ];
  }
  const seen = new Set<string>();
  return DAY_ORDERS.flatMap((order) => {
    const days = question.examples.map((one) => one[order] ?? null);
    const at = days.findIndex((day) => day !== null);
    const day = days[at];
    // An order that makes the same of every value, or nothing, is no choice.
    const same = JSON.stringify(days);
    if (day === null || day === undefined || seen.has(same)) return [];
    seen.add(same);
    return [
      [
        order,
        `${t(`import.dayOrder.${order}`)}: ${question.examples[at]?.text ?? ''} → ${date(day, 'long')}`,
      ] as const,
    ];
  });
}
