import type { Analysis } from '#shared/analysis/index.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';

interface SuperstarsSectionProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}

export function SuperstarsSection({ open, analysis }: SuperstarsSectionProps) {
  return <section data-section="superstars" data-open={open.id} data-scenario={analysis.scenarioId} />;
}
