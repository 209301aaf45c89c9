/**
 * A library that was not there, or that went back in time because its log was lost: what the backups hold and it does
 * not know comes back from the newest of them that has it. Nothing that is there is changed; where a backup is newer,
 * the person is told and decides.
 */
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Recovery } from '#shared/contract/safety-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { readingCopy, rowsIn } from '../database/copies.ts';
import type { CopiedRow } from '../database/copies.ts';
import type { Library } from '../database/library.ts';
import type { Ports } from '../ports.ts';
import { privateFolder } from '../private-files.ts';

export const DAMAGED_FOLDER = 'damaged';

type Position = Pick<CopiedRow, 'revision' | 'editedAt'>;
type Line = Recovery['workshops'][number];
interface Dated {
  readonly path: string;
  readonly at: string;
}

/** Moves what is left of a lost library aside, before a new one is made in its place. Answers where to; null for nothing. */
export function keptAside(file: string, ports: Ports): string | null {
  const left = ['', '-wal', '-shm'].filter((end) => existsSync(file + end));
  if (left.length === 0) return null;
  const folder = join(ports.dataDir, DAMAGED_FOLDER, ports.now().toISOString().replaceAll(':', '-'));
  privateFolder(folder);
  for (const end of left) copyFileSync(file + end, join(folder, `library.phaseboard-db${end}`));
  for (const end of left) rmSync(file + end);
  return folder;
}

/**
 * Brings back what is missing from `backups`, newest first, and notes what there is to tell. `lost` is true where there
 * was no library at all: then the person's settings come back as well.
 */
export function bringBackLost(
  library: Library,
  backups: readonly Dated[],
  ports: Ports,
  { lost, keptIn }: { readonly lost: boolean; readonly keptIn: string | null },
): void {
  const there = new Map(library.allRows().map((row) => [row.id, row]));
  const known = new Set(there.keys());
  const older = new Set<Id>();
  const lines: Line[] = [];
  let settingsAreBack = !lost;
  for (const { path, at } of backups) {
    const rows = rowsIn(path);
    const missing = (rows ?? []).filter(({ id }) => !known.has(id));
    for (const { id, title, client, ...row } of rows ?? []) {
      const here = there.get(id);
      if (!here || older.has(id) || !isNewer(row, here)) continue;
      older.add(id);
      lines.push({ title, client, from: 'older', backupAt: at });
    }
    if (missing.length === 0 && settingsAreBack) continue;
    try {
      readingCopy(path, (copy) => {
        if (!settingsAreBack) library.notes.put(copy.notes.all());
        settingsAreBack = true;
        const gone = new Set(library.letGo.get().letGo);
        for (const row of missing) {
          // Taken off the list, it stays in its backup; an older one must not bring it back.
          if (row.removedAt !== null || gone.has(row.id)) known.add(row.id);
          else if (broughtBack(library, copy, row.id)) {
            known.add(row.id);
            lines.push({ title: row.title, client: row.client, from: 'backup', backupAt: at });
          }
        }
      });
    } catch (error) {
      // Damaged itself: an older one may do. A full disk is no fault of the backup.
      if (error instanceof PhaseboardError && error.code === 'disk.full') throw error;
    }
  }
  if (lines.length === 0 && !lost) return;
  const recovery = { at: ports.now().toISOString(), cause: lost ? 'missing' : 'older', keptIn } as const;
  library.recovery.set({ recovery: { ...recovery, workshops: lines } });
  ports.log.error('library.lost', { lost, workshops: lines.length });
}

/** Whether a workshop could be read from a copy; where not, an older one may have it whole. */
function broughtBack(library: Library, copy: Library, id: Id): boolean {
  try {
    const held = copy.engagement(id);
    library.insert(id, held.records, held, copy.row(id));
    for (const { path, size } of copy.written.list(id)) library.written.note(id, path, size);
    return true;
  } catch (error) {
    if (error instanceof PhaseboardError && error.code === 'disk.full') throw error;
    return false;
  }
}

/** Both must say so: the number of edits alone grows differently in a library that was rebuilt, and clocks are set back. */
const isNewer = (backup: Position, here: Position): boolean =>
  backup.revision > here.revision && backup.editedAt > here.editedAt;
