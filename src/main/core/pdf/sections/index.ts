/** Every section of the report by its key. */
import type { SectionKey } from '#shared/report/sections.ts';
import type { ReportContext } from '../context.ts';
import type { Paper } from '../paper.ts';
import { writeAppendix, writeRecord } from './appendix.ts';
import { writeCover } from './cover.ts';
import { writeCoverage } from './coverage.ts';
import { writeDiscipline } from './discipline.ts';
import { writeGaps } from './gaps.ts';
import { writeImpact } from './impact.ts';
import { writeLeadership } from './leadership.ts';
import { writeOrganization } from './organization.ts';
import { writePay } from './pay.ts';
import { writePhase } from './phase.ts';
import { writeRisks } from './risks.ts';
import { writeRoadmap } from './roadmap.ts';
import { writeScope } from './scope.ts';
import { writeSummary } from './summary.ts';
import { writeSuperstars } from './superstars.ts';
import { writeTarget } from './target.ts';

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
