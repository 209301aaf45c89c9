/** All items by all respondents. One listener each for keys, clicks and focus; a cell is drawn anew only if it changed. */
import { memo, useEffect, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { goTo } from '#renderer/state/questionnaire.ts';
import { DIMENSIONS } from '#shared/analysis/discipline.ts';
import type { Discipline, DimensionScore, ItemScore } from '#shared/analysis/discipline.ts';
import type { ThresholdValues } from '#shared/analysis/thresholds.ts';
import type { Answer, Respondent } from '#shared/domain/answer.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { shownName } from './answers.ts';
import type { AnswerTable } from './answers.ts';
import { Consensus } from './consensus.tsx';
import './grid.css';

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
  const { respondents, discipline, item, respondentId, namesHidden, words, onKey } = props;
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
              score={discipline.dimensions[dimension]}
              columns={respondents.length}
              words={words}
            />
            {discipline.dimensions[dimension].items.map((score) => (
              <ItemRow key={score.item} {...props} score={score} now={score.item === item} />
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
  readonly score: DimensionScore;
  readonly columns: number;
  readonly words: Translator;
}

function DimensionRow({ score: { dimension, score }, columns, words }: DimensionRowProps) {
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
}

interface ItemRowProps extends GridProps {
  readonly score: ItemScore;
  readonly now: boolean;
}

function ItemRow({ score, now, respondents, answers, respondentId, bounds, words }: ItemRowProps) {
  const { item, median } = score;
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
      {respondents.map(({ id }) => {
        const answer = answers.get(id)?.get(item);
        return (
          <Cell
            key={id}
            respondentId={id}
            level={answer ? answer.level : 'unanswered'}
            noted={Boolean(answer?.evidence)}
            here={now && id === respondentId}
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
