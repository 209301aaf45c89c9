/** Where the time of each group goes, and which side jobs should become roles. */
import { useWords } from '#renderer/state/app-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import '../parts/analysis-parts.css';
import { GroupTable } from './group-table.tsx';
import { Roles } from './roles.tsx';
import './time-split-section.css';

interface TimeSplitSectionProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}

export function TimeSplitSection({ open, analysis }: TimeSplitSectionProps) {
  const { t } = useWords();
  const { groups } = analysis.timeUse;
  return (
    <section data-section="time-split" aria-labelledby="time-split-title">
      <h2 id="time-split-title">{t('timeSplit.title')}</h2>
      <p className="lead">{t('timeSplit.lead')}</p>
      {groups.length === 0 ? (
        <p>{t('timeSplit.nobody')}</p>
      ) : (
        <>
          <GroupTable groups={groups} />
          <Roles open={open} analysis={analysis} />
        </>
      )}
    </section>
  );
}
