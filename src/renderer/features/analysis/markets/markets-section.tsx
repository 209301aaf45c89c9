import type { Analysis } from '#shared/analysis/index.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';

interface MarketsSectionProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}

export function MarketsSection({ open, analysis }: MarketsSectionProps) {
  return <section data-section="markets" data-open={open.id} data-scenario={analysis.scenarioId} />;
}
