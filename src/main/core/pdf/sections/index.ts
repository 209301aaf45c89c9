/** Every section of the report by its key. */
import type { SectionKey } from '#shared/report/sections.ts';
import type { ReportContext } from '../report-context.ts';
import type { Paper } from '../paper.ts';
import { writeAppendix, writeRecord } from './appendix-pages.ts';
import { writeCover } from './cover-pages.ts';
import { writeCoverage } from './coverage-pages.ts';
import { writeDiscipline } from './discipline-pages.ts';
import { writeGaps } from './gaps-pages.ts';
import { writeImpact } from './impact-pages.ts';
import { writeLeadership } from './leadership-pages.ts';
import { writeOrganization } from './organization-pages.ts';
import { writePay } from './pay-pages.ts';
import { writePhase } from './phase-pages.ts';
import { writeRisks } from './risks-pages.ts';
import { writeRoadmap } from './roadmap-pages.ts';
import { writeScope } from './scope-pages.ts';
import { writeSummary } from './summary-pages.ts';
import { writeSuperstars } from './superstars-pages.ts';
import { writeTarget } from './target-pages.ts';

export const SECTIONS: Readonly<Record<SectionKey, (paper: Paper, context: ReportContext) => void>> = {
  cover: writeCover,
  summary: writeSummary,
  scope: writeScope,
  phase: writePhase,
  organization: writeOrganization,
  coverage: writeCoverage,
  superstars: writeSuperstars,
  leadership: writeLeadership,
  discipline: writeDiscipline,
  pay: writePay,
  target: writeTarget,
  impact: writeImpact,
  gaps: writeGaps,
  roadmap: writeRoadmap,
  risks: writeRisks,
  appendix: writeAppendix,
  record: writeRecord,
};
