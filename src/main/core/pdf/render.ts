/** The phase analysis as a PDF: cover, phase, findings, coverage and flow, organization, roster. The same input gives the same bytes. */
import { setImmediate } from 'node:timers/promises';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { resourcesDir as ownResources } from '../paths.ts';
import { contextOf } from './context.ts';
import type { ReportContext, ReportInput } from './context.ts';
import { writeCoverage } from './coverage-pages.ts';
import { writeCover } from './cover.ts';
import { writeFindings } from './findings-page.ts';
import { readFonts } from './fonts.ts';
import { writeOrganization } from './organization-pages.ts';
import { createPaper } from './paper.ts';
import { writePhase } from './phase-page.ts';
import { writeRoster } from './roster-pages.ts';

export type { ReportInput } from './context.ts';

export interface Report {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Makes the report in memory. `onProgress` is told steps done and steps in all. Throws `job.cancelled` when the signal
 * says so, and `workshop.notFound` where the scenario is not there.
 */
export async function renderReport(
  input: ReportInput,
  signal?: AbortSignal,
  onProgress: (done: number, total: number) => void = () => {},
  resourcesDir: string = ownResources(),
): Promise<Report> {
  const context = contextOf(input);
  const rows = context.names.people.length;
  const total = rows + 4;
  let done = 0;
  const step = async (by = 1) => {
    done += by;
    onProgress(done, total);
    await setImmediate();
    if (signal?.aborted) throw new PhaseboardError('job.cancelled');
  };
  const fonts = await readFonts(resourcesDir);
  await step(0);
  const paper = createPaper(fonts, paperOptions(context, input));
  writeCover(paper, context);
  writePhase(paper, context);
  writeFindings(paper, context);
  writeCoverage(paper, context);
  await step();
  writeOrganization(paper, context);
  await step();
  await writeRoster(paper, context, step);
  await step();
  const report = await paper.finish();
  await step();
  return report;
}

function paperOptions(context: ReportContext, { editedAt, options }: ReportInput) {
  const { t, meta, names, owner } = context;
  const title = names.inText(meta.title.trim());
  return {
    size: options.paper,
    language: options.locale === 'hu' ? 'hu-HU' : 'en-GB',
    title: title === '' || title === owner ? owner : t.t('report.fileTitle', { client: owner, title }),
    author: names.other(meta.facilitator.trim()),
    subject: t.t('report.kind'),
    date: new Date(editedAt),
    owner,
    colophon: t.t('report.made', { date: t.date(editedAt) }),
    pageLabel: (page: number, pages: number) => t.t('report.page', { page, pages }),
  };
}
