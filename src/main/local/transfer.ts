/** A browser cannot name paths: files that it sends or fetches pass through a folder that lives as long as the run. */
import { rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { TRANSFER_FOLDER } from '#main/core/data-dir.ts';
import { privateFolder } from '#main/core/private-files.ts';
import type { Id } from '#shared/domain/fields.ts';

export interface Transfer {
  /** A path of its own for a file of this name. */
  pathFor(name: string): string;
  /** Whether a path is one of those that were given out. */
  holds(path: string): boolean;
  clear(): void;
}

export function createTransfer(dataDir: string, newId: () => Id): Transfer {
  const folder = join(dataDir, TRANSFER_FOLDER);
  const clear = () => rmSync(folder, { recursive: true, force: true });
  clear();
  return {
    pathFor(name) {
      const own = join(folder, newId());
      privateFolder(own);
      return join(own, safeName(name));
    },
    holds: (path) => path.startsWith(`${folder}${sep}`),
    clear,
  };
}

/** The last part of a name, without what a file system or a shell could take amiss. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  const clean = last.replace(/[\u0000-\u001f<>:"|?*]/gu, '_').slice(-120);
  return clean === '' || clean === '.' || clean === '..' ? 'file' : clean;
}
