/** What is analyzed or reported: a workshop of the library, or a file that stays out of it. */
import { existsSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { recordsOfStored } from '#main/core/database/stored-engagement.ts';
import { requirePeople } from '#main/core/files/roster/require-people.ts';
import { readRoster } from '#main/core/files/roster/read-roster.ts';
import { hostClock, hostZone } from '#main/core/host-clock.ts';
import { newWorkshopRecords } from '#main/core/new-workshop.ts';
import { readOutside } from '#main/core/outside/outside-reader.ts';
import { apply } from '#shared/commands/apply.ts';
import { importedOf } from '#shared/commands/import-plan.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { dayIn } from '#shared/domain/day.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';
import { placedAsSuggested } from '#shared/import/placing.ts';
import { requiredSubject, withLibrary } from './command-context.ts';
import type { Context } from './command-context.ts';

export interface Source {
  /** Null for a file. */
  readonly id: Id | null;
  readonly workshop: Workshop;
  /** Day of the last change where the program runs, ISO. */
  readonly editedOn: string;
}

const FILE_EXTENSIONS = ['.phaseboard', '.csv', '.tsv', '.txt', '.xlsx', '.xls'];

/** Whether a person means a file: it is there, or it is written as one. */
function isFile(subject: string): boolean {
  return existsSync(subject) || FILE_EXTENSIONS.includes(extname(subject).toLowerCase());
}

/** Reads the command's subject. Throws what reading a file or opening a workshop throws. */
export async function readSource(context: Context): Promise<Source> {
  const subject = requiredSubject(context, 'workshopOrFile');
  if (!isFile(subject)) {
    return withLibrary(context, async (core) => {
      const { records } = await core.call('workshop.open', { workshopId: subject });
      const listed = await core.call('library.list', {});
      const editedAt = listed.find(({ id }) => id === subject)?.editedAt ?? new Date(0).toISOString();
      return { id: subject, workshop: workshopOf(records), editedOn: dayIn(hostZone(), new Date(editedAt)) };
    });
  }
  const found = statSync(subject, { throwIfNoEntry: false });
  if (!found) throw new PhaseboardError('file.notFound', { name: basename(subject) });
  const workshop =
    extname(subject).toLowerCase() === '.phaseboard' ? engagement(subject) : roster(context, subject);
  return { id: null, workshop: await workshop, editedOn: dayIn(hostZone(), found.mtime) };
}

async function engagement(path: string): Promise<Workshop> {
  return workshopOf(recordsOfStored(await readOutside({ kind: 'engagement', path })));
}

/** A workshop of today with the roster's people, placed as suggested unless nobody is to be. */
async function roster({ request, words }: Context, path: string): Promise<Workshop> {
  const name = basename(path);
  const today = dayIn(hostZone(), hostClock()());
  const preview = await readRoster(path, name, {}, today);
  requirePeople(preview, name);
  let count = 0;
  const newId = () => `r${(count += 1)}`;
  const locale = request.locale ?? words.locale;
  const start = workshopOf(newWorkshopRecords({ title: name, client: '', locale }, newId, today));
  const scenarioId = currentScenario(start).id;
  const people = request.has('no-place') ? preview.people : placedAsSuggested(preview.people).people;
  return applyDiff(
    start,
    apply(start, { type: 'people.import', scenarioId, people: importedOf(people, []) }, { newId }).diff,
  );
}
