/** The same spread as curves: cumulative from the strongest, Lorenz from the weakest; and as tables. */
import { useWords } from '#renderer/state/app-state.ts';
import { Curve } from '#renderer/ui/curve.tsx';
import { TableOnDemand } from '#renderer/ui/table-on-demand.tsx';
import type { Concentration } from '#shared/analysis/metrics/concentration.ts';
import type { Id } from '#shared/domain/fields.ts';

interface CurvesProps {
  readonly concentration: Concentration;
  readonly currency: string;
  readonly nameOfId: (id: Id) => string;
}

export function Curves({ concentration, currency, nameOfId }: CurvesProps) {
  const { t, percent, money } = useWords();
  const { ranked, lorenz, people, top1 } = concentration;
  const half = ranked.findIndex((entry) => entry.cumulative >= 0.5) + 1;
  const paretoText = t('superstars.pareto.text', { count: people, top1: percent(top1 ?? 0), half });
  const lorenzText = t('superstars.lorenz.text', { share: percent(revenueAtHalf(lorenz)) });
  return (
    <>
      <figure>
        <figcaption>
          <h3>{t('superstars.pareto')}</h3>
          <p className="note">{paretoText}</p>
        </figcaption>
        <Curve
          text={`${t('superstars.pareto')}. ${paretoText}`}
          points={[
            { x: 0, y: 0 },
            ...ranked.map(({ cumulative }, index) => ({ x: (index + 1) / people, y: cumulative })),
          ]}
          bars={ranked.map((entry) => entry.share)}
          xLabel={t('superstars.pareto.x')}
          percent={percent}
        />
        <TableOnDemand
          summary={t('chart.asTable')}
          caption={t('superstars.pareto')}
          heads={[
            t('superstars.seller'),
            t('superstars.revenue'),
            t('superstars.share'),
            t('superstars.cumulative'),
          ]}
          rows={ranked.map((entry) => [
            nameOfId(entry.personId),
            money(entry.revenue, currency),
            percent(entry.share, 1),
            percent(entry.cumulative, 1),
          ])}
        />
      </figure>
      <figure>
        <figcaption>
          <h3>{t('superstars.lorenz')}</h3>
          <p className="note">{lorenzText}</p>
        </figcaption>
        <Curve
          text={`${t('superstars.lorenz')}. ${lorenzText}`}
          points={lorenz.map((point) => ({ x: point.people, y: point.revenue }))}
          even
          xLabel={t('superstars.lorenz.x')}
          percent={percent}
        />
        <TableOnDemand
          summary={t('chart.asTable')}
          caption={t('superstars.lorenz')}
          heads={[t('superstars.sellersPart'), t('superstars.revenuePart')]}
          rows={lorenz.map((point) => [percent(point.people), percent(point.revenue, 1)])}
        />
      </figure>
    </>
  );
}

/** Height of the curve over the middle of the people, between two of its points where the middle is a person. */
function revenueAtHalf(lorenz: Concentration['lorenz']): number {
  const after = lorenz.findIndex((point) => point.people >= 0.5);
  const [from, to] = [lorenz[after - 1], lorenz[after]];
  if (!to) return 0;
  if (!from || to.people === 0.5) return to.revenue;
  return from.revenue + ((0.5 - from.people) / (to.people - from.people)) * (to.revenue - from.revenue);
}
