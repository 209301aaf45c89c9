/** `list`: what the library holds. */
import { withLibrary } from '../command-context.ts';
import type { Answer, Context } from '../command-context.ts';

export async function list(context: Context): Promise<Answer> {
  const { words } = context;
  const workshops = await withLibrary(context, (core) => core.call('library.list', {}));
  const lines = workshops.map(({ id, title, client, people, phase, editedAt }) =>
    [
      id,
      title,
      client,
      words.t('cli.people', { count: people }),
      phase === null
        ? words.t('phase.none')
        : words.t('cli.phase', { phase, name: words.t(`phase.${phase}`) }),
      words.date(editedAt, 'moment'),
    ].join('  '),
  );
  return { json: { workshops }, lines: lines.length > 0 ? lines : [words.t('cli.empty')] };
}
