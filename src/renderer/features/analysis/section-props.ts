/** What every section of the analysis is given. */
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Analysis } from '#shared/analysis/index.ts';

export interface SectionProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}
