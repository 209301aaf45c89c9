/**
 * A library that is damaged: it is kept aside as it is; what can be read of it is taken over workshop by workshop, the
 * rest comes from the newest backup that is sound; and the person is told which is which.
 */
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Recovery } from '#shared/contract/safety-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { readingCopy } from '../database/copies.ts';
import { createLibrary } from '../database/library.ts';
import type { Library } from '../database/library.ts';
import { filledIn } from '../database/notes.ts';
import type { Notes } from '../database/notes.ts';
import { openLibrary } from '../database/open.ts';
import { DAMAGED_FOLDER } from './lost.ts';
import { salvage } from '../database/salvage.ts';
import type { Salvaged } from '../database/salvage.ts';
import { storedOf } from '../database/stored-engagement.ts';
import { letGoOf, secondFolderOf } from '../database/settings.ts';
import type { Ports } from '../ports.ts';
import { privateFolder } from '../private-files.ts';

const LOGS = ['-wal', '-shm'] as const;

/** Puts a sound library in the place of the damaged `file`. Throws what the disk says; the damaged one is then as it was. */
export function recoverLibrary(file: string, ports: Ports): Recovery {
  const at = ports.now().toISOString();
  const keptIn = join(ports.dataDir, DAMAGED_FOLDER, at.replaceAll(':', '-'));
  privateFolder(keptIn);
  for (const end of ['', ...LOGS]) {
    if (existsSync(file + end)) copyFileSync(file + end, join(keptIn, `library.phaseboard-db${end}`));
  }
  const next = `${file}.recovered`;
  for (const end of ['', ...LOGS]) rmSync(next + end, { force: true });
  const found = salvage(join(keptIn, 'library.phaseboard-db'));
  const library = createLibrary(openLibrary(next), next, ports.now);
  let recovery: Recovery;
  try {
    const near = backupsIn(join(ports.dataDir, 'backups'));
    const second = secondFolderOf(completed(found.notes, near));
    // A folder elsewhere may have what this computer has lost.
    const backups = second === null ? near : [...near, ...backupsIn(second)].toSorted(newestFirst);
    const notes = completed(found.notes, backups);
    const letGo = new Set(letGoOf(notes));
    const workshops = rebuilt(library, found, backups, letGo);
    library.notes.put(notes);
    library.letGo.set({ letGo: [...letGo] });
    recovery = { at, cause: 'damaged', keptIn, workshops };
    library.recovery.set({ recovery });
  } finally {
    library.close();
  }
  for (const end of LOGS) rmSync(file + end, { force: true });
  renameSync(next, file);
  ports.log.error('library.recovered', {
    workshops: recovery.workshops.length,
    whole: recovery.workshops.filter(({ from }) => from === 'library').length,
  });
  return recovery;
}

/**
 * Fills a new library with the best there is of each workshop; answers where each came from. Those of `letGo` stay out,
 * and those of the backups that were thrown away since are added to it.
 */
function rebuilt(
  library: Library,
  found: Salvaged,
  backups: readonly Lying[],
  letGo: Set<Id>,
): Recovery['workshops'][number][] {
  const lines: Recovery['workshops'][number][] = [];
  const open = new Map(found.workshops.map((workshop) => [workshop.id, workshop]));
  for (const { id, title, client, whole, newer, engagement, moments, view } of found.workshops) {
    if (!whole || !engagement) continue;
    const put = () =>
      newer
        ? library.bring(id, storedOf(engagement), moments)
        : library.insert(id, engagement.records, engagement, moments);
    if (!tried(put)) continue;
    if (view) tried(() => library.saveView(id, view));
    open.delete(id);
    lines.push({ title, client, from: whole, backupAt: null });
  }
  // A sound library of other workshops says nothing against those of a backup, so all of them are looked for.
  for (const { path, at } of backups) {
    const brought = tried(() =>
      readingCopy(path, (copy) => {
        for (const { id, title, client } of copy.list()) {
          if (library.anyRow(id) || letGo.has(id)) continue;
          if (found.complete && !open.has(id)) {
            letGo.add(id);
            continue;
          }
          const held = copy.engagement(id);
          if (!tried(() => library.insert(id, held.records, held, copy.row(id)))) continue;
          open.delete(id);
          lines.push({ title, client, from: 'backup', backupAt: at });
        }
      }),
    );
    // The newest that can be read is the truth; an older one would bring back what was thrown away since.
    if (brought && open.size === 0) break;
  }
  for (const { id, title, client, engagement, moments } of open.values()) {
    const part =
      engagement && tried(() => library.insert(id, engagement.records, { history: [], cursor: 0 }, moments));
    lines.push({ title, client, from: part ? 'part' : 'nothing', backupAt: null });
  }
  return lines;
}

function tried(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    // A full disk is no fault of the workshop: nothing would be salvaged, and nobody would be told.
    if (error instanceof PhaseboardError && error.code === 'disk.full') throw error;
    return false;
  }
}

/** What is kept beside the workshops, filled in from backups where a part of it cannot be read. */
function completed(notes: Notes, backups: readonly Lying[]): Notes {
  let known = notes;
  for (const { path } of backups) {
    if (known.complete.settings && known.complete.written) break;
    tried(
      () =>
        (known = filledIn(
          known,
          readingCopy(path, (copy) => copy.notes.all()),
        )),
    );
  }
  return known;
}

/** A backup that lies somewhere. */
export interface Lying {
  readonly path: string;
  readonly at: string;
}
const newestFirst = (a: Lying, b: Lying) => (a.at < b.at ? 1 : -1);

/** Backups in a folder by the clock of their names, newest first. */
export function backupsIn(folder: string): Lying[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.phaseboard-backup'))
      .map((name) => ({
        path: join(folder, name),
        at: `${name.slice(0, 11)}${name.slice(11, 24).replaceAll('-', ':')}`,
      }))
      .toSorted(newestFirst);
  } catch {
    return [];
  }
}
