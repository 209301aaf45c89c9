/** Figures of two scenarios side by side with their difference; a plan beside today, and beside today as it runs. */
import { useWords } from '#renderer/state/app-state.ts';
import { useFlowWords } from '#renderer/state/flow-words.ts';
import type { Deltas } from '#shared/analysis/changes/deltas.ts';
import type { ScenarioFigures } from '#shared/analysis/changes/figure-changes.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { horizonOf } from '#shared/analysis/horizon.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { byText, isDifferent, sideText } from '#shared/wording/delta-text.ts';
import { placeText } from '#shared/wording/flow-text.ts';
import { DeltaNotes } from './delta-notes.tsx';

interface DeltaTableProps {
  readonly deltas: Deltas;
  readonly workshop: Workshop;
  readonly baseId: Id;
  readonly planId: Id;
  /** Only what is different, for a narrow place. */
  readonly short?: boolean;
}

export function DeltaTable({ deltas, workshop, baseId, planId, short = false }: DeltaTableProps) {
  const words = useWords();
  const { t } = words;
  const { from, to, today } = deltas;
  const { currency } = metaOf(workshop);
  const columns = useColumns(deltas, workshop, baseId, planId);
  const baseTexts = useFlowWords(workshop, baseId);
  const planTexts = useFlowWords(workshop, planId);
  const shown = deltas.all.filter((delta) =>
    short ? isDifferent(delta) : delta.from !== null || delta.to !== null,
  );
  const phase = (of: ScenarioFigures) => (of.phase.phase === null ? '–' : t(`phase.${of.phase.phase}`));
  const stuck = (of: ScenarioFigures) =>
    of.bottleneck ? placeText(of === to ? planTexts : baseTexts, of.bottleneck) : t('delta.none');
  const flows = from.flows && to.flows;
  const sides = [...(today && !short ? [today] : []), from, to];
  return (
    <>
      <table role="table" className={`delta-table ${short ? 'short' : ''}`}>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {(today && !short ? columns : columns.slice(-2)).map(([name, long]) => (
              <th key={name} role="columnheader" scope="col" title={long}>
                {name}
              </th>
            ))}
            <th role="columnheader" scope="col">
              <span className="visually-hidden">{t('changes.column.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {(!short || from.phase.phase !== to.phase.phase) && (
            <WordsRow label={t('delta.phase')} sides={sides.map(phase)} />
          )}
          {shown.map((delta) => {
            const by = byText(words, delta, currency);
            const none = by === t('delta.same');
            return (
              <tr role="row" key={delta.key} data-delta={delta.key} data-unit={delta.unit}>
                <th role="rowheader" scope="row">
                  {t(`delta.${delta.key}`)}
                </th>
                {today && !short && <td role="cell">{sideText(words, delta, delta.today, currency)}</td>}
                <td role="cell">{sideText(words, delta, delta.from, currency)}</td>
                <td role="cell" className="to">
                  {sideText(words, delta, delta.to, currency)}
                </td>
                <td role="cell" className={none ? 'same' : 'by'}>
                  {by}
                </td>
              </tr>
            );
          })}
          {flows && (!short || stuck(from) !== stuck(to)) && (
            <WordsRow label={t('delta.bottleneck')} sides={sides.map(stuck)} />
          )}
        </tbody>
      </table>
      {short && shown.length === 0 && from.phase.phase === to.phase.phase && (
        <p className="quiet">{t('delta.allSame')}</p>
      )}
      <DeltaNotes deltas={deltas} workshop={workshop} planId={planId} />
    </>
  );
}

/** Heads of the columns with what they stand for: today, as it runs and the plan, or the names of the two. */
function useColumns(
  { today }: Deltas,
  workshop: Workshop,
  baseId: Id,
  planId: Id,
): readonly (readonly [name: string, long: string | undefined])[] {
  const words = useWords();
  const name = (id: Id) => workshop.scenario[id]?.name ?? '';
  if (!today) return [[name(baseId), undefined] as const, [name(planId), undefined] as const];
  const date = horizonDate(workshop, planId);
  const runs = date === null ? undefined : words.t('delta.column.runs.long', { date: words.date(date) });
  return [
    [words.t('delta.column.today'), name(baseId)],
    [words.t('delta.column.runs'), runs],
    [words.t('delta.column.plan'), name(planId)],
  ];
}

function horizonDate(workshop: Workshop, planId: Id): string | null {
  return horizonOf(metaOf(workshop), workshop.scenario[planId]).to;
}

interface WordsRowProps {
  readonly label: string;
  readonly sides: readonly string[];
}

/** A row that says words on all sides: what changes about them is no number. */
function WordsRow({ label, sides }: WordsRowProps) {
  const same = new Set(sides).size === 1;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {label}
      </th>
      {same ? (
        <td role="cell" className="words to" colSpan={sides.length}>
          {sides[0]}
        </td>
      ) : (
        sides.map((side, index) => (
          <td key={index} role="cell" className={index === sides.length - 1 ? 'words to' : 'words'}>
            {side}
          </td>
        ))
      )}
      <td role="cell" />
    </tr>
  );
}
