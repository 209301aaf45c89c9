/** `list`: what the library holds. */
import { withLibrary } from '../command-context.ts';
import type { Answer, Context } from '../command-context.ts';

export async function list(context: Context): Promise<Answer> {
  const { t } = context;
  const workshops = await withLibrary(context, (core) => core.call('library.list', {}));
  const lines = workshops.map(({ id, title, client, people, phase, editedAt }) =>
    [
      id,
      title,
      client,
      t.t('cli.people', { count: people }),
      phase === null ? t.t('phase.none') : t.t('cli.phase', { phase, name: t.t(`phase.${phase}`) }),
      t.date(editedAt, 'moment'),
    ].join('  '),
  );
  return { json: { workshops }, lines: lines.length > 0 ? lines : [t.t('cli.empty')] };
}
