/** `import`: a roster becomes a workshop. */
import { randomUUID } from 'node:crypto';
import { requirePeople } from '#main/core/files/require-people.ts';
import { apply } from '#shared/commands/apply.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';
import { requiredOption } from '../arguments.ts';
import { requiredSubject, withLibrary } from '../context.ts';
import type { Answer, Context } from '../context.ts';
import { madeAnswer } from '../made.ts';

export async function importRoster(context: Context): Promise<Answer> {
  const { request, t } = context;
  const path = requiredSubject(context, 'file');
  const title = requiredOption(request, 'title');
  const client = requiredOption(request, 'client');
  return withLibrary(context, async (core) => {
    const file = await core.files.incoming(path);
    const preview = await core.call('import.preview', { file: file.id, options: {} });
    // Everything that can go wrong with the file has gone wrong by now: no empty workshop is left behind.
    requirePeople(preview, file.name);
    const { id } = await core.call('workshop.create', { title, client, locale: request.locale ?? t.locale });
    const opened = await core.call('workshop.open', { workshopId: id });
    const workshop = workshopOf(opened.records);
    const scenarioId = currentScenario(workshop).id;
    const { diff, label } = apply(
      workshop,
      { type: 'people.import', scenarioId, people: preview.people },
      { newId: randomUUID },
    );
    await core.call('workshop.commit', {
      workshopId: id,
      editId: randomUUID(),
      revision: opened.revision,
      kind: 'do',
      label: { ...label, params: { ...label.params }, subjects: [...label.subjects] },
      diff: { added: [...diff.added], updated: [], removed: [] },
    });
    return madeAnswer(core, t, id, preview.problems);
  });
}
