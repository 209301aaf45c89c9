/** `import`: a roster becomes a workshop. */
import { randomUUID } from 'node:crypto';
import type { Core } from '#main/core/core.ts';
import { requirePeople } from '#main/core/files/require-people.ts';
import { apply } from '#shared/commands/apply.ts';
import type { ImportedPerson } from '#shared/commands/command.ts';
import type { Id } from '#shared/domain/fields.ts';
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
    try {
      await commitPeople(core, id, preview.people);
    } catch (error) {
      await core.call('library.remove', { workshopId: id });
      throw error;
    }
    return madeAnswer(core, t, id, preview.problems);
  });
}

async function commitPeople(core: Core, workshopId: Id, people: readonly ImportedPerson[]): Promise<void> {
  const { records, revision } = await core.call('workshop.open', { workshopId });
  const workshop = workshopOf(records);
  const command = { type: 'people.import', scenarioId: currentScenario(workshop).id, people } as const;
  const { diff, label } = apply(workshop, command, { newId: randomUUID });
  await core.call('workshop.commit', {
    workshopId,
    editId: randomUUID(),
    revision,
    kind: 'do',
    label: { ...label, params: { ...label.params }, subjects: [...label.subjects] },
    diff: { added: [...diff.added], updated: [], removed: [] },
  });
}
