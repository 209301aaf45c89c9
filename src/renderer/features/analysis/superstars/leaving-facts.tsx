/** What is lost, item by item; what is not known says so. */
import type { ReactNode } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import type { Leaving } from '#shared/analysis/leaving.ts';
import type { Id } from '#shared/domain/fields.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { metaOf } from '#shared/domain/workshop.ts';

interface LeavingFactsProps {
  readonly leaving: Leaving;
  readonly open: OpenState;
  readonly analysis: Analysis;
  readonly nameOfId: (id: Id) => string;
}

export function LeavingFacts({ leaving, open, analysis, nameOfId }: LeavingFactsProps) {
  const words = useWords();
  const { t, list, number } = words;
  const { currency } = metaOf(open.workshop);
  const moneyOr = (value: number | null) =>
    value === null ? t('derived.unknown') : words.moneyShort(value, currency);
  const orNone = (texts: readonly string[]) => (texts.length > 0 ? list(texts) : t('leaving.none'));
  const lost = FUNCTIONS.filter((fn) => leaving.fteLost[fn] >= 0.005).map(
    (fn) => `${t(`fn.${fn}`)}: ${t('canvas.fte', { fte: number(leaving.fteLost[fn], 2) })}`,
  );
  return (
    <dl className="leaving-facts">
      <Fact name="atRisk" label={t('leaving.atRisk')}>
        {leaving.loss.total === null ? (
          t('leaving.noRevenue')
        ) : (
          <>
            <b>{words.moneyShort(leaving.loss.total, currency)}</b>
            <small>
              {t('leaving.atRisk.how', {
                fresh: moneyOr(leaving.loss.fresh),
                existing: moneyOr(leaving.loss.existing),
                personal: words.percent(leaving.loss.personal),
                months: number(leaving.loss.months, 1),
                decay: words.percent(leaving.loss.existingShare, 1),
                after: words.percent(leaving.loss.existingAfter),
                vacancy: number(leaving.loss.vacancy, 1),
                ramp: number(leaving.loss.ramp, 1),
              })}
            </small>
          </>
        )}
      </Fact>
      {leaving.share !== null && (
        <Fact name="share" label={t('leaving.share')}>
          {words.percent(leaving.share)}
        </Fact>
      )}
      <Fact name="time" label={t('leaving.time')}>
        {lost.length > 0 ? list(lost) : t('leaving.noTime')}
      </Fact>
      <Fact name="uncovered" label={t('leaving.uncovered')}>
        {orNone(leaving.uncovered.map((fn) => t(`fn.${fn}`)))}
      </Fact>
      <Fact name="customers" label={t('leaving.customers')}>
        {customersText()}
      </Fact>
      {analysis.markets.length > 0 && (
        <Fact name="teams" label={t('leaving.teams')}>
          {orNone(leaving.brokenTeams.map((id) => open.workshop.team[id]?.name ?? ''))}
        </Fact>
      )}
      <Fact name="reports" label={t('leaving.reports')}>
        {orNone(leaving.orphans.map(nameOfId))}
      </Fact>
    </dl>
  );

  function customersText(): string {
    if (leaving.customersLeft === null) return t('leaving.customers.unknown');
    if (leaving.customersLeft < 0.5) return t('leaving.none');
    return t('leaving.customers.about', { count: number(leaving.customersLeft) });
  }
}

interface FactProps {
  readonly name: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Fact({ name, label, children }: FactProps) {
  return (
    <div data-fact={name}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
