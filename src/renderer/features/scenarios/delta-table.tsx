/** Figures of two scenarios side by side with their difference. */
import { useWords } from '#renderer/state/app-state.ts';
import type { Deltas } from '#shared/analysis/changes/deltas.ts';
import { byText, isDifferent, sideText } from './delta-text.ts';

interface DeltaTableProps {
  readonly deltas: Deltas;
  readonly currency: string;
  /** Only what is different, for a narrow place. */
  readonly short?: boolean;
  /** Names of the two, as column heads. */
  readonly heads?: readonly [from: string, to: string];
}

export function DeltaTable({ deltas, currency, short = false, heads }: DeltaTableProps) {
  const words = useWords();
  const { t } = words;
  const { from, to } = deltas;
  const shown = deltas.all.filter((delta) => !short || isDifferent(words, delta, currency));
  const phase = (of: typeof from) => (of.phase.phase === null ? '–' : t(`phase.${of.phase.phase}`));
  const bottleneck = (of: typeof from) => (of.bottleneck ? t(`fn.${of.bottleneck}`) : t('delta.none'));
  const flows = from.values.wonDeals !== null && to.values.wonDeals !== null;
  return (
    <>
      <table role="table" className={`delta-table ${short ? 'short' : ''}`}>
        <thead role="rowgroup" className={heads ? '' : 'visually-hidden'}>
          <tr role="row">
            <td role="cell" />
            <th role="columnheader" scope="col">
              {heads?.[0] ?? t('compare.before')}
            </th>
            <th role="columnheader" scope="col">
              {heads?.[1] ?? t('compare.after')}
            </th>
            <th role="columnheader" scope="col">
              <span className="visually-hidden">{t('changes.column.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {(!short || from.phase.phase !== to.phase.phase) && (
            <WordsRow label={t('delta.phase')} from={phase(from)} to={phase(to)} />
          )}
          {shown.map((delta) => {
            const by = byText(words, delta, currency);
            const none = by === t('delta.same');
            return (
              <tr role="row" key={delta.key} data-delta={delta.key} data-unit={delta.unit}>
                <th role="rowheader" scope="row">
                  {t(`delta.${delta.key}`)}
                </th>
                <td role="cell">{sideText(words, delta, delta.from, currency)}</td>
                <td role="cell">{sideText(words, delta, delta.to, currency)}</td>
                <td role="cell" className={none ? 'same' : 'by'}>
                  {by}
                </td>
              </tr>
            );
          })}
          {flows && (!short || from.bottleneck !== to.bottleneck) && (
            <WordsRow label={t('delta.bottleneck')} from={bottleneck(from)} to={bottleneck(to)} />
          )}
        </tbody>
      </table>
      {short && shown.length === 0 && from.phase.phase === to.phase.phase && (
        <p className="quiet">{t('delta.allSame')}</p>
      )}
      {(to.values.hires ?? 0) > 0 && (
        <p className="delta-note">{t('delta.filled', { count: to.values.hires ?? 0 })}</p>
      )}
      {to.withoutPay > 0 && <p className="delta-note">{t('delta.withoutPay', { count: to.withoutPay })}</p>}
    </>
  );
}

interface WordsRowProps {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** A row that says words on both sides: what changes about them is no number. */
function WordsRow({ label, from, to }: WordsRowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {label}
      </th>
      <td role="cell" className="words">
        {from}
      </td>
      <td role="cell" className="words">
        {to}
      </td>
      <td role="cell" />
    </tr>
  );
}
