/** All items by all respondents. One listener each for keys, clicks and focus; a cell is drawn anew only if it changed. */
import { memo, useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { goTo } from '#renderer/state/questionnaire-state.ts';
import { DIMENSIONS } from '#shared/analysis/discipline.ts';
import type { Dimension, Discipline, DimensionScore, ItemScore } from '#shared/analysis/discipline.ts';
import type { ThresholdValues } from '#shared/analysis/thresholds.ts';
import type { Answer, Respondent } from '#shared/domain/answer.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { answerRows, shownName } from './shown-answers.ts';
import type { AnswerRow, AnswerTable } from './shown-answers.ts';
import { Consensus } from './answer-spread.tsx';
import './answer-grid.css';

const NOBODY: AnswerRow = [];

interface GridProps {
  readonly respondents: readonly Respondent[];
  readonly answers: AnswerTable;
  readonly discipline: Discipline;
  readonly bounds: ThresholdValues;
  readonly item: number;
  readonly respondentId: Id | null;
  readonly namesHidden: boolean;
  readonly words: Translator;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function Grid(props: GridProps) {
  const { respondents, discipline, bounds, item, respondentId, namesHidden, words, onKey } = props;
  const { answers } = props;
  const rows = useMemo(() => answerRows(answers, respondents), [answers, respondents]);
  const { t } = words;
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    const row = table.current?.querySelector<HTMLElement>(`tr[data-item="${item}"]`);
    const cell = row?.querySelector<HTMLElement>('[tabindex="0"]') ?? row;
    // Whoever types elsewhere, or walks through the panel's buttons, keeps the focus.
    if (!cell || focused === cell) return;
    if (focused === document.body || table.current?.contains(focused)) cell.focus();
    else cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [item, respondentId]);

  return (
    <div className="grid-scroll">
      <table
        ref={table}
        className="answer-grid"
        role="grid"
        aria-label={t('ask.grid')}
        onKeyDown={onKey}
        onClick={goToPlace}
        onFocus={goToPlace}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="question">
              {t('ask.question')}
            </th>
            {respondents.map((respondent) => (
              <th
                key={respondent.id}
                role="columnheader"
                scope="col"
                className={respondent.id === respondentId ? 'respondent now' : 'respondent'}
                data-respondent={respondent.id}
              >
                <span>{shownName(respondent, namesHidden)}</span>
              </th>
            ))}
            <th role="columnheader" scope="col" className="median">
              {t('ask.median')}
            </th>
            <th role="columnheader" scope="col" className="spread">
              {t('ask.spread')}
            </th>
          </tr>
        </thead>
        {DIMENSIONS.map((dimension) => (
          <tbody key={dimension} role="rowgroup" data-dimension={dimension}>
            <DimensionRow
              dimension={dimension}
              score={discipline.dimensions[dimension].score}
              columns={respondents.length}
              words={words}
            />
            {discipline.dimensions[dimension].items.map((score) => (
              <ItemRow
                key={score.item}
                respondents={respondents}
                answers={rows[score.item - 1] ?? NOBODY}
                score={score}
                bounds={bounds}
                respondentId={score.item === item ? respondentId : undefined}
                words={words}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Takes up the place that was clicked or focused. */
function goToPlace(event: { target: EventTarget } & Pick<MouseEvent, 'currentTarget'>): void {
  const target = event.target as HTMLElement;
  const row = target.closest<HTMLElement>('tr[data-item]');
  const column = target.closest<HTMLElement>('[data-respondent]')?.dataset['respondent'];
  if (row) goTo(Number(row.dataset['item']), column);
  else if (column) goTo(1, column);
}

interface DimensionRowProps {
  readonly dimension: Dimension;
  readonly score: DimensionScore['score'];
  readonly columns: number;
  readonly words: Translator;
}

const DimensionRow = memo(function DimensionRow({ dimension, score, columns, words }: DimensionRowProps) {
  return (
    <tr role="row" className="dimension">
      <th role="rowheader" scope="rowgroup">
        {words.t(`discipline.${dimension}`)}
        {score === null && <span className="not-scored">{words.t('ask.notScored')}</span>}
      </th>
      {columns > 0 && <td role="gridcell" colSpan={columns} />}
      <td role="gridcell" colSpan={2} className="score" data-score={score ?? ''}>
        {score !== null && (
          <>
            <span className="score-bar" aria-hidden>
              <i style={{ width: `${score}%` }} />
            </span>
            <b>{words.number(score)}</b> <span>{words.t('ask.of100')}</span>
          </>
        )}
      </td>
    </tr>
  );
});

interface ItemRowProps {
  readonly respondents: readonly Respondent[];
  /** The answers to the item, one for each respondent. */
  readonly answers: AnswerRow;
  readonly score: ItemScore;
  readonly bounds: ThresholdValues;
  /** Whose answer is asked for; undefined where another item is. */
  readonly respondentId: Id | null | undefined;
  readonly words: Translator;
}

const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { score, respondents, answers, respondentId, bounds, words } = props;
  const { item, median } = score;
  const now = respondentId !== undefined;
  return (
    <tr
      role="row"
      data-item={item}
      className={now ? 'now' : ''}
      {...(respondents.length === 0 && { tabIndex: -1 })}
    >
      <th role="rowheader" scope="row">
        <span className="number">{item}</span>
        {words.t(`question.${item as 1}`)}
      </th>
      {respondents.map(({ id }, column) => {
        const answer = answers[column];
        return (
          <Cell
            key={id}
            respondentId={id}
            level={answer ? answer.level : 'unanswered'}
            noted={Boolean(answer?.evidence)}
            here={id === respondentId}
            words={words}
          />
        );
      })}
      <td role="gridcell" className="median" data-median={median ?? ''}>
        {median === null ? '–' : words.number(median, 1)}
      </td>
      <td role="gridcell" className="spread">
        <Consensus score={score} bounds={bounds} words={words} />
      </td>
    </tr>
  );
}, sameRow);

/** The score of a row is worked out from its answers: the same answers, the same score. */
function sameRow(a: ItemRowProps, b: ItemRowProps): boolean {
  return (
    a.respondents === b.respondents &&
    a.answers.every((answer, column) => answer === b.answers[column]) &&
    a.respondentId === b.respondentId &&
    a.bounds === b.bounds &&
    a.words === b.words
  );
}

interface CellProps {
  readonly respondentId: Id;
  readonly level: Answer['level'] | 'unanswered';
  readonly noted: boolean;
  readonly here: boolean;
  readonly words: Translator;
}

const Cell = memo(function Cell({ respondentId, level, noted, here, words }: CellProps) {
  return (
    <td role="gridcell" className="answer" data-respondent={respondentId} tabIndex={here ? 0 : -1}>
      {level === null && (
        <span aria-label={words.t('level.unknown')} role="img">
          ?
        </span>
      )}
      {typeof level === 'number' && (
        <>
          {level}
          <i className="height" style={{ width: `${level * 20}%` }} aria-hidden />
        </>
      )}
      {level === 'unanswered' && <span className="visually-hidden">{words.t('ask.unanswered')}</span>}
      {noted && (
        <span className="noted">
          <span className="visually-hidden">{words.t('ask.noted')}</span>
        </span>
      )}
    </td>
  );
});
