/** `check`: whether the library file is sound, every record valid and every workshop's rules kept. */
import type { Core } from '#main/core/core.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import type { WorkshopSummary } from '#shared/contract/types.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import { withLibrary } from '../command-context.ts';
import type { Answer, Context } from '../command-context.ts';
import { backupLine } from './safety-command.ts';
import { EXIT } from '../usage.ts';

export async function check(context: Context): Promise<Answer> {
  const { words } = context;
  const { library, workshops, backups } = await withLibrary(context, async (core) => {
    const listed = await core.call('library.list', {});
    const checked = [];
    for (const summary of listed) checked.push(await checkWorkshop(core, summary));
    const made = await core.call('backups.list', {});
    return { library: core.integrity(), workshops: checked, backups: made };
  });
  const faulty = workshops.filter(({ fault }) => fault !== null);
  const unsound = backups.filter(({ sound }) => !sound);
  const ok = library.length === 0 && faulty.length === 0;
  const lines = [
    ...library.map((fault) => words.t('cli.check.library', { fault })),
    ...faulty.map(({ id, title, fault }) => words.t('cli.check.workshop', { id, title, fault: fault ?? '' })),
  ];
  return {
    json: { ok, library, workshops, backups },
    lines: [
      ...(ok ? [words.t('cli.check.sound', { count: workshops.length })] : lines),
      words.t('cli.check.backups', { count: backups.length, unsound: unsound.length }),
      ...backups.map((backup) => backupLine(words, backup)),
    ],
    exit: ok ? EXIT.done : EXIT.input,
  };
}

async function checkWorkshop(core: Core, { id, title }: WorkshopSummary) {
  try {
    const { records } = await core.call('workshop.open', { workshopId: id });
    return { id, title, records: records.length, fault: brokenInvariant(workshopOf(records)) };
  } catch (error) {
    const { code, details, message } = toErrorData(error);
    const fault = [code, ...Object.values(details), ...(code === 'internal' ? [message] : [])].join(' ');
    return { id, title, records: null, fault };
  }
}
