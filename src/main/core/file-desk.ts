/** Keeps the paths of files that a person chose, so that windows need to know ids only. */
import { constants, statSync } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { FileDesk } from './core.ts';

/** Files remembered in one run; the oldest are forgotten first. */
const REMEMBERED = 200;
/** Characters of a path that was not found, in the message about it. */
const LONGEST_SHOWN = 200;

/** To be read, to be written to, or a folder, which is never either. */
type Kind = 'source' | 'target' | 'folder';

export function createFileDesk(newId: () => Id): FileDesk {
  const paths = new Map<Id, { readonly path: string; readonly kind: Kind }>();
  const remember = (kind: Kind, path: string, size: number) => {
    const id = newId();
    paths.set(id, { path, kind });
    const oldest = paths.keys().next().value;
    if (paths.size > REMEMBERED && oldest !== undefined) paths.delete(oldest);
    return { id, name: basename(path), size };
  };
  const find = (id: Id, ...kinds: Kind[]) => {
    const found = paths.get(id);
    if (!found || !kinds.includes(found.kind)) throw new PhaseboardError('file.expired');
    return found.path;
  };
  return {
    async incoming(path) {
      const name = basename(path);
      const found = await stat(path).catch(() => null);
      if (!found?.isFile()) throw new PhaseboardError('file.notFound', { name });
      await access(path, constants.R_OK).catch(() => {
        throw new PhaseboardError('file.notReadable', { name });
      });
      return remember('source', path, found.size);
    },
    outgoing: (path) => remember('target', path, 0),
    folder(path) {
      // A path that depends on where the program was started would be another one tomorrow.
      if (!isAbsolute(path) || !isFolder(path)) {
        throw new PhaseboardError('folder.notFound', { name: path.slice(0, LONGEST_SHOWN) });
      }
      return remember('folder', path, 0);
    },
    written: (id) => void paths.set(id, { path: find(id, 'source', 'target'), kind: 'source' }),
    pathOf: (id) => find(id, 'source', 'target'),
    sourceOf: (id) => find(id, 'source'),
    folderOf: (id) => find(id, 'folder'),
  };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
