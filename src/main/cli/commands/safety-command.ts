/** `backup`, `restore`, `snapshots` and `forget`: keeping a library, and letting go of a client. */
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BackupLine } from '#shared/contract/safety-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { requiredSubject, withLibrary } from '../command-context.ts';
import type { Answer, Context } from '../command-context.ts';
import { CliError, EXIT } from '../usage.ts';

/** A backup as a line: where it can be named by, when, why, how large, what is in it. */
export function backupLine(t: Translator, { id, at, reason, size, sound, workshops }: BackupLine): string {
  return [
    id,
    t.date(at, 'moment'),
    t.t(`backup.reason.${reason}`),
    t.t('backup.size', { size: t.number(size / 1024 / 1024, 1) }),
    t.t('backup.workshops', { count: workshops.length }),
    ...(sound ? [] : [t.t('backup.unsound')]),
  ].join('  ');
}

export async function backup(context: Context): Promise<Answer> {
  const { request, t } = context;
  const to = request.value('to');
  return withLibrary(context, async (core) => {
    await core.call('backups.make', {});
    const [made] = await core.call('backups.list', {});
    if (!made) throw new PhaseboardError('backup.failed');
    if (to !== null) {
      try {
        copyFileSync(join(request.dataDir, 'backups', made.id), join(resolve(to), made.id));
      } catch {
        throw new PhaseboardError('backup.folder', { name: to });
      }
    }
    return { json: { backup: made }, lines: [backupLine(t, made)] };
  });
}

export async function restore(context: Context): Promise<Answer> {
  const { request, t } = context;
  const name = requiredSubject(context, 'backup');
  const workshop = request.value('workshop');
  return withLibrary(context, async (core) => {
    const workshopIds = workshop === null ? null : [workshop];
    const { workshops } = await core.call('backups.restore', { backup: name, workshopIds });
    const count = workshops.filter(({ how }) => how !== 'same').length;
    return { json: { workshops }, lines: [t.t('backup.restored', { count })] };
  });
}

export async function snapshots(context: Context): Promise<Answer> {
  const { request, t } = context;
  const workshopId = requiredSubject(context, 'workshop');
  const name = request.value('add');
  return withLibrary(context, async (core) => {
    if (name !== null) await core.call('snapshots.add', { workshopId, name });
    const list = await core.call('snapshots.list', { workshopId });
    const lines = list.map((line) =>
      [line.id, line.name, t.date(line.at, 'moment'), t.t('cli.people', { count: line.people })].join('  '),
    );
    return { json: { snapshots: list }, lines: lines.length > 0 ? lines : [t.t('cli.snapshots.none')] };
  });
}

export async function forget(context: Context): Promise<Answer> {
  const { request, t } = context;
  const workshopId = requiredSubject(context, 'workshop');
  return withLibrary(context, async (core) => {
    const seen = await core.call('forget.preview', { workshopId });
    if (!request.has('yes'))
      throw new CliError(EXIT.usage, 'cli.forget.sure', { name: seen.client || seen.title });
    const gone = await core.call('forget.do', { workshopId, files: request.has('files') });
    const facts = {
      backups: t.t('forget.backups', { count: gone.backups }),
      snapshots: t.t('forget.snapshots', { count: gone.snapshots }),
      steps: t.t('forget.steps', { count: gone.steps }),
      files: t.t('forget.fileCount', { count: gone.files.length }),
    };
    const unreached = gone.unreached.map(({ what, name }) => t.t(`forget.unreached.${what}`, { name }));
    return {
      json: { forgotten: gone },
      lines: [
        t.t('forget.gone', facts),
        t.t('forget.unreached'),
        ...unreached,
        t.t('forget.unreached.always'),
      ],
    };
  });
}
