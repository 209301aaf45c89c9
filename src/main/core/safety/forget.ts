/** Forgetting a client: everything of a workshop that this computer can reach is gone, down to the bytes. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Forgetting } from '#shared/contract/safety-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { TRANSFER_FOLDER } from '../data-dir.ts';
import { eraseFromCopy, workshopsIn } from '../database/copies.ts';
import type { Library } from '../database/library.ts';
import { clearPartsOf } from '../part-files.ts';
import type { Ports } from '../ports.ts';
import type { Backups } from './backups.ts';
import { clearLeft, forgetFolder } from './leftovers.ts';
import { DAMAGED_FOLDER } from './lost.ts';
import { isThere } from './written-yet.ts';

type Unreached = Forgetting['unreached'][number];

export function createForget(library: Library, backups: Backups, ports: Ports) {
  /** What would go, and what could not be reached. */
  function preview(workshopId: Id): Forgetting {
    const row = library.anyRow(workshopId);
    if (!row) throw new PhaseboardError('workshop.notFound');
    // What passes through to a browser is the program's own copy, and goes in any case.
    const transfer = join(ports.dataDir, TRANSFER_FOLDER);
    const all = library.written.list(workshopId);
    const written = all.filter(({ path }) => !path.startsWith(`${transfer}${sep}`));
    const there = written.filter(isThere);
    const unreached: Unreached[] = written
      // Noted before it was written, and never written: there is nothing anywhere.
      .filter((file) => !there.includes(file) && file.size > 0)
      .map(({ path }) => ({ what: 'movedFile', name: basename(path) }));
    const elsewhere = backups.everywhere();
    for (const name of elsewhere.missing) unreached.push({ what: 'secondFolder', name });
    for (const name of damaged(ports.dataDir)) unreached.push({ what: 'damagedLibrary', name });
    // What a browser downloaded lies where the browser put it.
    if (all.length > written.length) unreached.push({ what: 'downloads', name: '' });
    if (ports.host === 'local' || existsSync(join(ports.dataDir, 'local-port'))) {
      unreached.push({ what: 'browser', name: '' });
    }
    return {
      title: row.title,
      client: row.client,
      backups: elsewhere.backups.filter(({ path }) => holds(path, workshopId)).length,
      snapshots: row.removedAt === null ? library.snapshots.list(workshopId).length : 0,
      steps: row.cursor,
      files: there.map(({ path }) => path),
      unreached,
    };
  }

  return {
    preview,

    /** Does it. `withFiles` says whether the files that were written for the workshop go too. */
    forget(workshopId: Id, withFiles: boolean): Forgetting {
      const seen = preview(workshopId);
      const unreached = [...seen.unreached];
      const gone: string[] = [];
      // What was killed while it was written is nobody's file: it goes in any case.
      const left = [
        ...clearPartsOf(
          library.written.list(workshopId).map(({ path }) => path),
          true,
        ),
        ...clearLeft(library, backups, ports, true),
      ];
      for (const path of left) unreached.push({ what: 'file', name: path });
      for (const path of withFiles ? seen.files : []) {
        try {
          rmSync(path);
          gone.push(path);
        } catch {
          unreached.push({ what: 'file', name: basename(path) });
        }
      }
      let cleared = 0;
      for (const { path } of backups.everywhere().backups) {
        // Others may lie in the same folder; they are not even opened to be written.
        if (!holds(path, workshopId)) continue;
        try {
          if (eraseFromCopy(path, workshopId)) cleared += 1;
        } catch {
          unreached.push({ what: 'backup', name: basename(path) });
        }
      }
      try {
        rmSync(join(ports.dataDir, TRANSFER_FOLDER), { recursive: true, force: true });
      } catch {
        unreached.push({ what: 'file', name: TRANSFER_FOLDER });
      }
      library.erase(workshopId);
      const { letGo } = library.letGo.get();
      library.letGo.set({ letGo: [...new Set([...letGo, workshopId])] });
      if (library.settings.get().lastWorkshop === workshopId) library.settings.set({ lastWorkshop: null });
      forgetInNote(library, seen);
      forgetFolder(ports.dataDir);
      return { ...seen, backups: cleared, files: gone, unreached };
    },
  };
}

/** A copy that cannot be read holds who knows what; it is tried as well, and named where that fails. */
function holds(path: string, workshopId: Id): boolean {
  const workshops = workshopsIn(path, true);
  return workshops === null || workshops.some(({ id }) => id === workshopId);
}

function forgetInNote(library: Library, { title, client }: Forgetting): void {
  const { recovery } = library.recovery.get();
  if (!recovery) return;
  const workshops = recovery.workshops.filter((each) => each.title !== title || each.client !== client);
  library.recovery.set({ recovery: { ...recovery, workshops } });
}

function damaged(dataDir: string): string[] {
  const folder = join(dataDir, DAMAGED_FOLDER);
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
