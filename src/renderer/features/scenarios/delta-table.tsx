/** Figures of two scenarios side by side with their difference. */
import { useWords } from '#renderer/state/app.ts';
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
            <tr role="row">
              <th role="rowheader" scope="row">
                {t('delta.phase')}
              </th>
              <td role="cell" className="words">
                {phase(from)}
              </td>
              <td role="cell" className="words">
                {phase(to)}
              </td>
              <td role="cell" />
            </tr>
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
            <tr role="row">
              <th role="rowheader" scope="row">
                {t('delta.bottleneck')}
              </th>
              <td role="cell" className="words">
                {bottleneck(from)}
              </td>
              <td role="cell" className="words">
                {bottleneck(to)}
              </td>
              <td role="cell" />
            </tr>
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
