/** Every section of the report by its key. */
import type { SectionKey } from '#shared/report/sections.ts';
import type { ReportContext } from '../context.ts';
import { writeCoverage } from '../coverage-pages.ts';
import { writeCover } from '../cover.ts';
import { writeFindings } from '../findings-page.ts';
import { writeOrganization } from '../organization-pages.ts';
import type { Paper } from '../paper.ts';
import { writePhase } from '../phase-page.ts';
import { writeRoster } from '../roster-pages.ts';

const nothing = () => {};

export const SECTIONS: Readonly<Record<SectionKey, (paper: Paper, context: ReportContext) => void>> = {
  cover: writeCover,
  summary: nothing,
  scope: nothing,
  phase: writePhase,
  organization: writeOrganization,
  coverage: writeCoverage,
  superstars: nothing,
  leadership: nothing,
  discipline: nothing,
  pay: nothing,
  target: nothing,
  impact: nothing,
  gaps: writeFindings,
  roadmap: nothing,
  risks: nothing,
  appendix: writeRoster,
};
