import type { Analysis } from '#shared/analysis/index.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';

interface TimeSplitSectionProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}

export function TimeSplitSection({ open, analysis }: TimeSplitSectionProps) {
  return <section data-section="time-split" data-open={open.id} data-scenario={analysis.scenarioId} />;
}
