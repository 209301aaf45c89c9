/** Every file that is written is remembered with whom it belongs to, so that forgetting a client finds it. */
import { basename } from 'node:path';
import { rmSync, statSync } from 'node:fs';
import { METHODS } from '#shared/contract/methods.ts';
import type { MethodName } from '#shared/contract/methods.ts';
import type { Owner } from '#shared/contract/method.ts';
import type { Exported } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { FileDesk } from '../core.ts';
import type { Library } from '../database/library.ts';
import type { Errands, Handlers, Pages } from '../dispatch.ts';
import { beforeWriting } from './written-yet.ts';
import type { Unclaimed } from './unclaimed.ts';

interface Desks {
  readonly library: Library;
  readonly files: FileDesk;
  readonly unclaimed: Unclaimed;
}

/** What every method that writes is asked for with; the contract's types see to it. */
interface WritingArgs {
  readonly target: Id;
  readonly workshopId: Id | null;
  readonly file?: Id;
}
type WritingErrand = (args: WritingArgs, path: string) => Pages | Promise<Pages>;

/** Makes handlers of errands: those that write get the path, and what they wrote is noted. */
export function notingFiles(errands: Errands, desks: Desks): Handlers {
  return Object.fromEntries(
    Object.entries(errands).map(([name, errand]) => {
      const found = METHODS[name as MethodName];
      const writes: Owner | null = 'writesFor' in found ? found.writesFor : null;
      return [name, writes ? noting(writes, errand as unknown as WritingErrand, desks) : errand];
    }),
  ) as unknown as Handlers;
}

function noting(owner: Owner, errand: WritingErrand, { library, files, unclaimed }: Desks) {
  return async (args: WritingArgs): Promise<Exported> => {
    const { workshopId, target, file } = args;
    const path = files.pathOf(target);
    // Noted before it is written: a program that ends in between leaves no file that nobody knows.
    const isNew = workshopId !== null && begin(library, workshopId, path);
    if (workshopId === null && owner === 'import' && file !== undefined)
      unclaimed.note(file, path, beforeWriting(path));
    let pages: Pages;
    try {
      pages = await errand(args, path);
    } catch (error) {
      if (isNew) library.written.drop(workshopId, path);
      throw error;
    }
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) throw new PhaseboardError('file.notFound', { name: basename(path) });
    files.written(target);
    if (workshopId !== null && library.anyRow(workshopId) === null) {
      // Forgotten while it was written: it goes as well.
      rmSync(path, { force: true });
      throw new PhaseboardError('workshop.notFound');
    }
    library.written.dropOthers(workshopId, path);
    if (workshopId !== null) library.written.note(workshopId, path, size);
    else if (owner === 'import' && file !== undefined) unclaimed.note(file, path, size);
    return { file: { id: target, name: basename(path), size }, pages };
  };
}

/** Notes a file that is about to be written; answers whether it was not noted before. Throws `workshop.notFound`. */
function begin(library: Library, workshopId: Id, path: string): boolean {
  library.row(workshopId);
  const known = library.written.list(workshopId).some((each) => each.path === path);
  if (!known) library.written.note(workshopId, path, beforeWriting(path));
  return !known;
}
