/** `report`: the PDF of a workshop or of a file. */
import { basename, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { exportReport } from '#main/core/pdf/export.ts';
import { currentScenario, metaOf } from '#shared/domain/workshop.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { defaultReportOptions, HIDEABLE, PAPERS } from '#shared/report/options.ts';
import type { ReportOptions } from '#shared/report/options.ts';
import { SECTION_KEYS } from '#shared/report/sections.ts';
import { requiredOption, wordOption, wordsOption } from '../arguments.ts';
import type { Request } from '../arguments.ts';
import type { Answer, Context } from '../context.ts';
import { readSource } from '../source.ts';

export async function report(context: Context): Promise<Answer> {
  const { request, t } = context;
  const out = resolve(requiredOption(request, 'out'));
  const { id, workshop, editedAt } = await readSource(context);
  const meta = metaOf(workshop);
  const options = optionsFrom(request, meta, editedAt);
  const input = { workshop, scenarioId: currentScenario(workshop).id, options, editedAt };
  const { pages } = await exportReport(input, out);
  const file = { name: basename(out), size: statSync(out).size };
  const size = t.number(Math.ceil(file.size / 1024));
  return {
    json: { workshop: { id, title: meta.title, client: meta.client }, file, pages },
    lines: [`${t.t('cli.written', { name: file.name, size })} ${t.t('cli.pages', { count: pages })}`],
  };
}

/** A final version bears the day of the last edit, so that the same data make the same file. */
function optionsFrom(request: Request, meta: WorkshopMeta, editedAt: string): ReportOptions {
  const plain = defaultReportOptions(request.locale ?? meta.reportLocale);
  const names = wordOption(request, 'anonymous', ['none', 'initials', 'roles'], 'none');
  return {
    ...plain,
    sections: wordsOption(request, 'sections', SECTION_KEYS) ?? plain.sections,
    names: names === 'none' ? 'full' : names,
    hide: wordsOption(request, 'hide', HIDEABLE) ?? [],
    paper: wordOption(request, 'paper', PAPERS, 'a4'),
    status: request.has('final') ? { kind: 'final', number: 1, date: editedAt.slice(0, 10) } : plain.status,
  };
}
