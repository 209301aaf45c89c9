/** How far revenue hangs on a few people, and what would happen if one of them left. */
import { useWords } from '#renderer/state/app-state.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import type { Id } from '#shared/domain/fields.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import '../parts/analysis-parts.css';
import { Curves } from './spread-curves.tsx';
import { Leaving } from './stress-test.tsx';
import { Measures } from './measures.tsx';
import { Ranking } from './ranking.tsx';
import './superstars-section.css';

interface SuperstarsSectionProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}

export function SuperstarsSection({ open, analysis }: SuperstarsSectionProps) {
  const { t, list, percent } = useWords();
  const nameOf = useNameOf();
  const { currency } = metaOf(open.workshop);
  const { detail } = analysis.metrics.M5;
  const nameOfId = (id: Id) => {
    const person = open.workshop.person[id];
    return person ? nameOf(person) : '';
  };
  const names = (ids: readonly Id[]) => list(ids.map(nameOfId));
  return (
    <section data-section="superstars" aria-labelledby="superstars-title">
      <h2 id="superstars-title">{t('superstars.title')}</h2>
      <p className="lead">{t('superstars.lead')}</p>
      {detail.ranked.length === 0 ? (
        <p>{t('superstars.noRevenue')}</p>
      ) : (
        <>
          <Measures concentration={detail} thresholds={analysis.thresholds} />
          <div className="revenue-spread">
            <Ranking ranked={detail.ranked} currency={currency} nameOfId={nameOfId} />
            <Curves concentration={detail} currency={currency} nameOfId={nameOfId} />
          </div>
        </>
      )}
      {detail.unknownIds.length > 0 && (
        <p className="note">{t('superstars.unknown', { who: names(detail.unknownIds) })}</p>
      )}
      {detail.rampingIds.length > 0 && detail.top1WithRamping !== null && (
        <p className="note">
          {t('superstars.ramping', {
            who: names(detail.rampingIds),
            share: percent(detail.top1WithRamping),
          })}
        </p>
      )}
      <Leaving open={open} analysis={analysis} nameOfId={nameOfId} />
    </section>
  );
}
