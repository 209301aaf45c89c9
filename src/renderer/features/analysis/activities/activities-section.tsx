import type { Analysis } from '#shared/analysis/index.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';

interface ActivitiesSectionProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}

export function ActivitiesSection({ open, analysis }: ActivitiesSectionProps) {
  return <section data-section="activities" data-open={open.id} data-scenario={analysis.scenarioId} />;
}
