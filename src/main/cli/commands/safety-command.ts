/** `backup`, `restore`, `snapshots` and `forget`: keeping a library, and letting go of a client. */
import { resolve } from 'node:path';
import type { Core } from '#main/core/core.ts';
import type { BackupLine } from '#shared/contract/safety-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { requiredSubject, withLibrary } from '../command-context.ts';
import type { Answer, Context } from '../command-context.ts';
import { CliError, EXIT } from '../usage.ts';

/** A backup as a line: where it can be named by, when, why, how large, what is in it. */
export function backupLine(
  words: Translator,
  { id, at, reason, size, sound, workshops }: BackupLine,
): string {
  return [
    id,
    words.date(at, 'moment'),
    words.t(`backup.reason.${reason}`),
    words.t('backup.size', { size: words.number(size / 1024 / 1024, 1) }),
    words.t('backup.workshops', { count: workshops.length }),
    ...(sound ? [] : [words.t('backup.unsound')]),
  ].join('  ');
}

async function makeHere(core: Core): Promise<BackupLine> {
  await core.call('backups.make', {});
  const [made] = await core.call('backups.list', {});
  if (!made) throw new PhaseboardError('backup.failed');
  return made;
}

async function makeAndCopy(core: Core, to: string): Promise<BackupLine> {
  let folder: string;
  try {
    folder = core.files.folder(resolve(to)).id;
  } catch {
    await makeHere(core);
    throw new PhaseboardError('backup.folder', { name: to });
  }
  return core.call('backups.copyTo', { folder });
}

export async function backup(context: Context): Promise<Answer> {
  const { request, words } = context;
  const to = request.value('to');
  return withLibrary(context, async (core) => {
    const made = await (to === null ? makeHere(core) : makeAndCopy(core, to));
    return { json: { backup: made }, lines: [backupLine(words, made)] };
  });
}

export async function restore(context: Context): Promise<Answer> {
  const { request, words } = context;
  const name = requiredSubject(context, 'backup');
  const workshop = request.value('workshop');
  return withLibrary(context, async (core) => {
    const workshopIds = workshop === null ? null : [workshop];
    const { workshops } = await core.call('backups.restore', { backup: name, workshopIds });
    const count = workshops.filter(({ how }) => how !== 'same').length;
    return { json: { workshops }, lines: [words.t('backup.restored', { count })] };
  });
}

export async function snapshots(context: Context): Promise<Answer> {
  const { request, words } = context;
  const workshopId = requiredSubject(context, 'workshop');
  const name = request.value('add');
  return withLibrary(context, async (core) => {
    if (name !== null) await core.call('snapshots.add', { workshopId, name });
    const list = await core.call('snapshots.list', { workshopId });
    const lines = list.map((line) =>
      [line.id, line.name, words.date(line.at, 'moment'), words.t('cli.people', { count: line.people })].join(
        '  ',
      ),
    );
    return { json: { snapshots: list }, lines: lines.length > 0 ? lines : [words.t('cli.snapshots.none')] };
  });
}

export async function forget(context: Context): Promise<Answer> {
  const { request, words } = context;
  const workshopId = requiredSubject(context, 'workshop');
  return withLibrary(context, async (core) => {
    const seen = await core.call('forget.preview', { workshopId });
    if (!request.has('yes'))
      throw new CliError(EXIT.usage, 'cli.forget.sure', { name: seen.client || seen.title });
    const gone = await core.call('forget.do', { workshopId, files: request.has('files') });
    const facts = {
      backups: words.t('forget.backups', { count: gone.backups }),
      snapshots: words.t('forget.snapshots', { count: gone.snapshots }),
      steps: words.t('forget.steps', { count: gone.steps }),
      files: words.t('forget.fileCount', { count: gone.files.length }),
    };
    const unreached = gone.unreached.map(({ what, name }) => words.t(`forget.unreached.${what}`, { name }));
    return {
      json: { forgotten: gone },
      lines: [
        words.t('forget.gone', facts),
        words.t('forget.unreached'),
        ...unreached,
        words.t('forget.unreached.always'),
      ],
    };
  });
}
