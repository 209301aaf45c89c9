/** Markets: what they bring, whom they call for, and how work flows through them. */
import { useWords } from '#renderer/state/app-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import { companyFigures } from '#shared/analysis/market.ts';
import { metaOf, teamsOf } from '#shared/domain/workshop.ts';
import '../parts/analysis-parts.css';
import { Assumptions } from './assumptions.tsx';
import { CompanyFigures } from './company-figures.tsx';
import { MarketBlock } from './market-block.tsx';
import './markets-section.css';

interface MarketsSectionProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}

export function MarketsSection({ open, analysis }: MarketsSectionProps) {
  const { t } = useWords();
  const { workshop, scenarioId } = open;
  const meta = metaOf(workshop);
  const teams = teamsOf(workshop, scenarioId);
  return (
    <section data-section="markets" aria-labelledby="markets-title">
      <h2 id="markets-title">{t('markets.title')}</h2>
      <p className="lead">{t('markets.lead')}</p>
      <CompanyFigures meta={meta} />
      {teams.map((team) => {
        const market = analysis.markets.find((entry) => entry.teamId === team.id);
        if (!market) return null;
        return (
          <MarketBlock
            key={team.id}
            name={team.name}
            aside={t(`team.basis.${team.basis}`)}
            market={market}
            own={team.figures}
            figures={team.figures}
            currency={meta.currency}
            onKeep={(figures) => run({ type: 'team.edit', teamId: team.id, patch: { figures } })}
          />
        );
      })}
      <MarketBlock
        name={t('markets.whole')}
        market={analysis.company}
        own={meta.figures}
        figures={companyFigures(meta, teams)}
        currency={meta.currency}
        onKeep={(figures) => run({ type: 'workshop.edit', patch: { figures } })}
      />
      <Assumptions open={open} values={analysis.thresholds} />
    </section>
  );
}
