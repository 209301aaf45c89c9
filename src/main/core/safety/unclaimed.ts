/**
 * Files that were written while people were imported for a workshop that is not there yet: they wait
 * until one is made of the file that was imported.
 */
import type { Id } from '#shared/domain/fields.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { FileDesk } from '../core.ts';
import type { Library } from '../database/library.ts';
import type { UnclaimedFile } from '../database/settings.ts';

/** Files remembered; the oldest are let go first. */
const REMEMBERED = 200;

export interface Unclaimed {
  /** Remembers a file that was written of an imported one. */
  note(imported: Id, path: string, size: number): void;
  /** What was written of an imported file is the workshop's; so is the file itself where it was such a one, mended. */
  claim(workshopId: Id, imported: Id): void;
}

export function createUnclaimed(library: Library, files: FileDesk): Unclaimed {
  /** Kept in the library, so that a program that is killed leaves no file that nobody knows. */
  const waiting = () => new Map(Object.entries(library.unclaimed.get().unclaimed));
  const keep = (files: ReadonlyMap<string, UnclaimedFile>) =>
    void library.unclaimed.set({ unclaimed: Object.fromEntries([...files].slice(-REMEMBERED)) });
  return {
    note: (imported, path, size) => keep(waiting().set(path, { of: sourceOf(files, imported), size })),
    claim(workshopId, imported) {
      const left = waiting();
      const family = new Set([sourceOf(files, imported)]);
      // A file that was mended and imported leads to the one that it was written of, and that to its others.
      for (let before = 0; before < family.size;) {
        before = family.size;
        for (const [path, { of, size }] of [...left]) {
          if (!family.has(of) && !family.has(path)) continue;
          family.add(of).add(path);
          library.written.note(workshopId, path, size);
          left.delete(path);
        }
      }
      keep(left);
    },
  };
}

/** Path of an imported file; what was pasted has none and is known by its id. */
function sourceOf(files: FileDesk, imported: Id): string {
  try {
    return files.pathOf(imported);
  } catch (error) {
    if (error instanceof PhaseboardError && error.code === 'file.expired') return imported;
    throw error;
  }
}
