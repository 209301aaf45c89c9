/** Keeps the paths of files that a person chose, so that windows need to know ids only. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { FileDesk } from './core.ts';

/** Files remembered in one run; the oldest are forgotten first. */
const REMEMBERED = 200;

export function createFileDesk(newId: () => Id): FileDesk {
  const paths = new Map<Id, string>();
  /** Those to be written to. */
  const targets = new Set<Id>();
  const remember = (path: string, size: number) => {
    const id = newId();
    paths.set(id, path);
    const oldest = paths.keys().next().value;
    if (paths.size > REMEMBERED && oldest !== undefined) {
      paths.delete(oldest);
      targets.delete(oldest);
    }
    return { id, name: basename(path), size };
  };
  const pathOf = (id: Id) => {
    const path = paths.get(id);
    if (path === undefined) throw new PhaseboardError('file.expired');
    return path;
  };
  return {
    async incoming(path) {
      const name = basename(path);
      const found = await stat(path).catch(() => null);
      if (!found?.isFile()) throw new PhaseboardError('file.notFound', { name });
      await access(path, constants.R_OK).catch(() => {
        throw new PhaseboardError('file.notReadable', { name });
      });
      return remember(path, found.size);
    },
    outgoing(path) {
      const file = remember(path, 0);
      targets.add(file.id);
      return file;
    },
    written: (id) => void targets.delete(id),
    pathOf,
    folderOf: pathOf,
    sourceOf(id) {
      if (targets.has(id)) throw new PhaseboardError('file.expired');
      return pathOf(id);
    },
  };
}
