/**
 * Files that were written while people were imported for a workshop that is not there yet: they wait, for the time of
 * the run, until one is made of the file that was imported.
 */
import type { Id } from '#shared/domain/fields.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { FileDesk } from '../core.ts';
import type { Library } from '../database/library.ts';

export interface Unclaimed {
  /** Remembers a file that was written of an imported one. */
  note(imported: Id, path: string, size: number): void;
  /** What was written of an imported file is the workshop's; so is the file itself where it was such a one, mended. */
  claim(workshopId: Id, imported: Id): void;
}

interface Waiting {
  readonly of: string;
  readonly size: number;
}

export function createUnclaimed(library: Library, files: FileDesk): Unclaimed {
  const waiting = new Map<string, Waiting>();
  return {
    note: (imported, path, size) => void waiting.set(path, { of: sourceOf(files, imported), size }),
    claim(workshopId, imported) {
      const family = new Set([sourceOf(files, imported)]);
      // A file that was mended and imported leads to the one that it was written of, and that to its others.
      for (let before = 0; before < family.size;) {
        before = family.size;
        for (const [path, { of, size }] of [...waiting]) {
          if (!family.has(of) && !family.has(path)) continue;
          family.add(of).add(path);
          library.written.note(workshopId, path, size);
          waiting.delete(path);
        }
      }
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
