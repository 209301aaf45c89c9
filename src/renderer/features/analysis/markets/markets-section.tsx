/** Markets: what they bring, whom they call for, and how work flows through them. */
import { useWords } from '#renderer/state/app-state.ts';
import { useFlowWords } from '#renderer/state/flow-words.ts';
import { run } from '#renderer/state/open-workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import { shownMarket, shownWhole } from '#shared/analysis/flow/shown-flow.ts';
import { companyFigures } from '#shared/analysis/market.ts';
import { metaOf, teamsOf } from '#shared/domain/workshop.ts';
import { bottleneckText, checkTexts, recordedText, unknownText } from '#shared/wording/flow-text.ts';
import '../parts/analysis-parts.css';
import { Assumptions } from './assumptions.tsx';
import { CompanyFigures } from './company-figures.tsx';
import { Flow } from './flow.tsx';
import { MarketBlock } from './market-block.tsx';
import './markets-section.css';

interface MarketsSectionProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}

export function MarketsSection({ open, analysis }: MarketsSectionProps) {
  const words = useWords();
  const { t } = words;
  const { workshop, scenarioId } = open;
  const meta = metaOf(workshop);
  const { currency } = meta;
  const teams = teamsOf(workshop, scenarioId);
  const texts = useFlowWords(workshop, scenarioId);
  const { flow, needs } = analysis;
  const [onlyUnknown] = flow.unknown;
  const figures = companyFigures(meta, teams);
  return (
    <section data-section="markets" aria-labelledby="markets-title">
      <h2 id="markets-title">{t('markets.title')}</h2>
      <p className="lead">{t('markets.lead')}</p>
      <CompanyFigures meta={meta} />
      {analysis.markets.map((market) => {
        const team = workshop.team[market.teamId ?? ''];
        return (
          <MarketBlock
            key={market.teamId ?? ''}
            teamId={market.teamId}
            name={team?.name ?? t('flow.rest')}
            {...(team && {
              aside: t(`team.basis.${team.basis}`),
              entered: {
                own: team.figures,
                figures: team.figures,
                onKeep: (kept) => run({ type: 'team.edit', teamId: team.id, patch: { figures: kept } }),
              },
            })}
            needs={market.needs}
            growth={market.figures.growthTarget}
            currency={currency}
          >
            <Flow
              flow={market.flow && shownMarket(market.flow)}
              missing={market.missing}
              texts={texts}
              notes={[]}
              bottleneck={flow.bottleneck?.market === market.teamId ? flow.bottleneck.fn : null}
            />
          </MarketBlock>
        );
      })}
      <MarketBlock
        teamId={null}
        name={t('markets.whole')}
        needs={needs}
        growth={figures.growthTarget}
        currency={currency}
        entered={{
          own: meta.figures,
          figures,
          onKeep: (kept) => run({ type: 'workshop.edit', patch: { figures: kept } }),
        }}
      >
        <Flow
          flow={shownWhole(flow)}
          missing={onlyUnknown?.missing ?? []}
          texts={texts}
          notes={[
            bottleneckText(texts, flow),
            unknownText(texts, flow),
            ...checkTexts(texts, flow),
            recordedText(words, analysis.activities, flow),
            flow.markets.length > 1 ? t('flow.summed') : null,
          ]}
          bottleneck={flow.bottleneck?.fn ?? null}
        />
      </MarketBlock>
      <Assumptions open={open} values={analysis.thresholds} />
    </section>
  );
}
