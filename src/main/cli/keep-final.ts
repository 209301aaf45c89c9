/** A final version made from the command line: frozen, kept with the workshop, and written. */
import { randomUUID } from 'node:crypto';
import { record } from '#shared/commands/recorded.ts';
import type { Id } from '#shared/domain/fields.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import type { ReportOptions } from '#shared/report/options.ts';
import { withLibrary } from './command-context.ts';
import type { Context } from './command-context.ts';

export function keepFinal(
  context: Context,
  workshopId: Id,
  out: string,
  number: number,
  options: ReportOptions,
): Promise<{ pages: number | null }> {
  return withLibrary(context, async (core) => {
    const version = await core.call('report.freeze', { workshopId, job: randomUUID(), number, options });
    const { records, revision } = await core.call('workshop.open', { workshopId });
    const command = { type: 'version.freeze', version } as const;
    const { diff, label, recorded } = record(workshopOf(records), command, () => randomUUID());
    await core.call('workshop.commit', {
      workshopId,
      editId: randomUUID(),
      revision,
      kind: 'do',
      label: { ...label, subjects: [...label.subjects] },
      diff: { added: [...diff.added], updated: [], removed: [] },
      command: recorded,
    });
    const target = core.files.outgoing(out).id;
    return core.call('version.export', { workshopId, target, number });
  });
}
