/** `report`: the PDF of a workshop or of a file. */
import { basename, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { exportReport } from '#main/core/pdf/export.ts';
import { currentScenario, metaOf } from '#shared/domain/workshop.ts';
import { requiredOption } from '../arguments.ts';
import type { Answer, Context } from '../context.ts';
import { readSource } from '../source.ts';

export async function report(context: Context): Promise<Answer> {
  const { request, t } = context;
  const out = resolve(requiredOption(request, 'out'));
  const { id, workshop, editedAt } = await readSource(context);
  const meta = metaOf(workshop);
  const options = {
    locale: request.locale ?? meta.reportLocale,
    anonymous: request.has('anonymous'),
    paper: 'a4',
  } as const;
  const input = { workshop, scenarioId: currentScenario(workshop).id, options, editedAt };
  const { pages } = await exportReport(input, out);
  const file = { name: basename(out), size: statSync(out).size };
  const size = t.number(Math.ceil(file.size / 1024));
  return {
    json: { workshop: { id, title: meta.title, client: meta.client }, file, pages },
    lines: [`${t.t('cli.written', { name: file.name, size })} ${t.t('cli.pages', { count: pages })}`],
  };
}
