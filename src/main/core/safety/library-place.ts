/** What stands in the library's place before it is opened: a first start is told from a loss by what lies beside it. */
import { existsSync, lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PhaseboardError } from '#shared/domain/errors.ts';

/** `lost`: nothing, or an empty file, where there was a library. */
export type Place = 'library' | 'fresh' | 'lost';

/**
 * Throws `library.folder`, `library.link` for what is no file and must not be written over or followed, and
 * `library.readOnly` where the folder is none, or may not be looked into.
 */
export function placeOf(file: string): Place {
  const link = looked(file, lstatSync);
  // A link that leads round in a circle leads nowhere.
  const found = looked(file, link?.isSymbolicLink() ? followed : statSync);
  if (link?.isSymbolicLink() && !found) {
    throw new PhaseboardError('library.link', { file, target: readlinkSync(file) });
  }
  if (found && !found.isFile()) throw new PhaseboardError('library.folder', { file });
  if (found && found.size > 0) return 'library';
  return wasHere(file) ? 'lost' : 'fresh';
}

function looked(file: string, look: (file: string) => Stats | undefined): Stats | undefined {
  try {
    return look(file);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw new PhaseboardError('library.readOnly', { folder: dirname(file) });
  }
}

function followed(link: string): Stats | undefined {
  try {
    return statSync(link);
  } catch {
    return undefined;
  }
}

/** Whether a library was worked with here: it left backups, a log of its own, or the port of a run. */
function wasHere(file: string): boolean {
  const folder = dirname(file);
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return (
    (log?.size ?? 0) > 0 ||
    existsSync(join(folder, 'local-port')) ||
    namesIn(join(folder, 'backups')).some((name) => name.endsWith('.phaseboard-backup')) ||
    namesIn(folder).some((name) => name.startsWith(`${basename(file)}.before-`))
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
