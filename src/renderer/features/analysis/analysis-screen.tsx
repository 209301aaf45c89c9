/** Everything that the analysis says, with its evidence. */
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { ActivitiesSection } from './activities/activities-section.tsx';
import { MarketsSection } from './markets/markets-section.tsx';
import { SuperstarsSection } from './superstars/superstars-section.tsx';
import { TimeSplitSection } from './time-split/time-split-section.tsx';
import { useAnalysis } from './use-analysis.ts';

export function AnalysisScreen({ open }: { readonly open: OpenState }) {
  const analysis = useAnalysis(open);
  return (
    <div className="screen" data-screen="analysis">
      <MarketsSection open={open} analysis={analysis} />
      <SuperstarsSection open={open} analysis={analysis} />
      <TimeSplitSection open={open} analysis={analysis} />
      <ActivitiesSection open={open} analysis={analysis} />
    </div>
  );
}
