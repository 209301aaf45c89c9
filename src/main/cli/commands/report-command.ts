/** `report`: the report of a workshop or of a file, or what else is made from it, by the ending of the name. */
import { randomUUID } from 'node:crypto';
import { basename, extname, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { exportOutput } from '#main/core/outputs/output-export.ts';
import { templateIn } from '#main/core/outputs/template-handlers.ts';
import { exportReport } from '#main/core/pdf/report-export.ts';
import type { Exported } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { currentScenario, metaOf } from '#shared/domain/workshop.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { HIDEABLE, PAPERS } from '#shared/report/options.ts';
import type { ReportOptions } from '#shared/report/options.ts';
import type { Deliverable } from '#shared/report/deliverables.ts';
import { SECTION_KEYS } from '#shared/report/sections.ts';
import { reportOptionsOf } from '#shared/report/settings-to-options.ts';
import { requiredOption, wordOption, wordsOption } from '../arguments.ts';
import type { Request } from '../arguments.ts';
import { withLibrary } from '../command-context.ts';
import type { Answer, Context } from '../command-context.ts';
import { keepFinal } from '../keep-final.ts';
import { readSource } from '../source.ts';
import { usage } from '../usage.ts';

/** What the ending of the file's name asks for. */
const BY_ENDING: Readonly<Record<string, Deliverable | 'report'>> = {
  '.pdf': 'report',
  '.pptx': 'slides',
  '.zip': 'bundle',
  '.xlsx': 'xlsx',
  '.csv': 'csv',
  '.svg': 'svg',
  '.png': 'png',
};

export async function report(context: Context): Promise<Answer> {
  const { request, words } = context;
  const out = resolve(requiredOption(request, 'out'));
  const what = wantedIn(out);
  // A version is the PDF that was handed over; a number on anything else would promise what nobody keeps.
  if (request.has('final') && what !== 'report') throw usage('cli.usage.finalPdf', { name: basename(out) });
  const { id, workshop, editedOn } = await readSource(context);
  const meta = metaOf(workshop);
  const number = nextVersion(workshop);
  const options = optionsFrom(request, meta, editedOn, number);
  const input = { workshop, scenarioId: currentScenario(workshop).id, options, editedOn };
  const kept = what === 'report' && options.status.kind === 'final' && id !== null;
  const own = request.value('template') === null ? null : resolve(requiredOption(request, 'template'));
  const { pages } = kept
    ? await keepFinal(context, id, out, number, options)
    : id !== null
      ? await exportNoted(context, id, out, what, options, own)
      : what === 'report'
        ? await exportReport(input, out)
        : await exportOutput(
            { what, input, engagement: null, template: own === null ? null : await templateIn(own) },
            out,
          );
  const file = { name: basename(out), size: statSync(out).size };
  const size = words.number(Math.ceil(file.size / 1024));
  const written = words.t('cli.written', { name: file.name, size });
  return {
    json: {
      workshop: { id, title: meta.title, client: meta.client },
      file,
      pages,
      ...(kept ? { version: number } : {}),
    },
    lines: [pages === null ? written : `${written} ${words.t('cli.pages', { count: pages })}`],
  };
}

/** Writes what belongs to a workshop of the library, which remembers it: forgetting the client finds it. */
function exportNoted(
  context: Context,
  workshopId: Id,
  out: string,
  what: Deliverable | 'report',
  options: ReportOptions,
  template: string | null,
): Promise<Exported> {
  return withLibrary(context, async (core) => {
    const asked = { workshopId, target: core.files.outgoing(out).id, job: randomUUID(), options };
    return what === 'report'
      ? core.call('report.export', asked)
      : core.call('output.export', {
          ...asked,
          what,
          ...(template === null ? {} : { template: (await core.files.incoming(template)).id }),
        });
  });
}

function wantedIn(out: string): Deliverable | 'report' {
  const wanted = BY_ENDING[extname(out).toLowerCase()];
  if (wanted) return wanted;
  const possible = Object.keys(BY_ENDING).join(', ');
  throw usage('cli.usage.badValue', { option: '--out', value: basename(out), possible });
}

function nextVersion({ version }: Workshop): number {
  return Object.values(version).reduce((most, { number }) => Math.max(most, number), 0) + 1;
}

/**
 * What was chosen in the workshop, unless the command line says otherwise. A final version bears the day of the last
 * edit, so that the same data make the same file.
 */
function optionsFrom(request: Request, meta: WorkshopMeta, editedOn: string, number: number): ReportOptions {
  const chosen = reportOptionsOf(meta);
  const own = chosen.names === 'full' ? 'none' : chosen.names;
  const names = wordOption(request, 'anonymous', ['none', 'initials', 'roles'], own);
  return {
    ...chosen,
    locale: request.locale ?? chosen.locale,
    sections: wordsOption(request, 'sections', SECTION_KEYS) ?? chosen.sections,
    names: names === 'none' ? 'full' : names,
    hide: wordsOption(request, 'hide', HIDEABLE) ?? chosen.hide,
    paper: wordOption(request, 'paper', PAPERS, chosen.paper),
    status: request.has('final') ? { kind: 'final', number, date: editedOn } : chosen.status,
  };
}
