/** A library with a client in it that is about to be forgotten, and another that stays. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '#main/core/core.ts';
import { currentScenario, metaOf } from '#shared/domain/workshop.ts';
import { reportOptionsOf } from '#shared/report/settings-to-options.ts';
import { newWorkshop, openSession } from '../core.ts';
import { CLIENT, PERSON } from './writing-methods.ts';
import type { Folders } from './writing-methods.ts';

export function foldersIn(root: string): Folders {
  const folders = {
    data: join(root, 'data'),
    second: join(root, 'second'),
    elsewhere: join(root, 'elsewhere'),
    out: join(root, 'out'),
  };
  for (const folder of [...Object.values(folders), join(root, 'tmp')]) mkdirSync(folder, { recursive: true });
  return folders;
}

/** Fills a new library: people, a snapshot, a version, backups here and in a second folder. Answers the client's id. */
export async function engaged(core: Core, folders: Folders): Promise<string> {
  await newWorkshop(core, 'Other');
  await core.call('backups.chooseSecond', { folder: core.files.folder(folders.second).id });
  const { id } = await core.call('workshop.create', { title: 'Audit', client: CLIENT, locale: 'hu' });
  const session = await openSession(core, id);
  const scenarioId = currentScenario(session.workshop).id;
  const people = Array.from({ length: 12 }, (_, index) => ({
    draft: { name: `${PERSON} ${index}`, notes: CLIENT.repeat(20) },
    managerIndex: null,
    lane: { lane: 'closing', teamId: null } as const,
  }));
  await session.do({ type: 'people.import', scenarioId, people });
  await core.call('snapshots.add', { workshopId: id, name: CLIENT });
  const options = { ...reportOptionsOf(metaOf(session.workshop)), sections: ['summary' as const] };
  const version = await core.call('report.freeze', { workshopId: id, job: 'freeze', number: 1, options });
  await session.do({ type: 'version.freeze', version });
  await core.call('backups.make', {});
  await session.do({ type: 'person.remove', personIds: Object.keys(session.workshop.person).slice(0, 3) });
  await core.call('settings.set', { lastWorkshop: id });
  return id;
}
