/** Everything that the analysis says, with its evidence: a list of sections beside them. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { focusTaken, useFocus } from '#renderer/state/focus.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { ActivitiesSection } from './activities/activities-section.tsx';
import './analysis-screen.css';
import { FindingsSection } from './findings/findings-section.tsx';
import { MarketsSection } from './markets/markets-section.tsx';
import { MetricsSection } from './metrics/metrics-section.tsx';
import { SectionList } from './analysis-sections.tsx';
import { SuperstarsSection } from './superstars/superstars-section.tsx';
import { TimeSplitSection } from './time-split/time-split-section.tsx';
import { useAnalysis } from './use-analysis.ts';
import { VerdictSection } from './verdict/verdict-section.tsx';

export function AnalysisScreen({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const analysis = useAnalysis(open);
  const body = useRef<HTMLDivElement>(null);
  useAskedSection(body);
  return (
    <div className="screen analysis" data-screen="analysis" ref={body}>
      <h1 className="visually-hidden">{t('analysis.title')}</h1>
      <SectionList body={body} />
      <div className="analysis-body">
        <VerdictSection open={open} analysis={analysis} />
        <FindingsSection open={open} analysis={analysis} />
        <MetricsSection open={open} analysis={analysis} />
        <MarketsSection open={open} analysis={analysis} />
        <SuperstarsSection open={open} analysis={analysis} />
        <TimeSplitSection open={open} analysis={analysis} />
        <ActivitiesSection open={open} analysis={analysis} />
      </div>
    </div>
  );
}

/** Goes to the section that a link elsewhere asked for. */
function useAskedSection(body: RefObject<HTMLDivElement | null>): void {
  const target = useFocus((state) => state.target);
  useEffect(() => {
    if (target?.kind !== 'section') return;
    const section = body.current?.querySelector(`[data-section="${target.section}"]`);
    const entry = CSS.escape(target.entry ?? '');
    const found = section?.querySelector(`:is([data-metric="${entry}"], [data-finding="${entry}"])`);
    (found ?? section)?.scrollIntoView();
    focusTaken();
  }, [target, body]);
}
