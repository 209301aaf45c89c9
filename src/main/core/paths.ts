/** Where the program's own files are, from source and from a build alike. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, `resources` and `dist`: found upwards from this file. */
function appRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('no package.json above the program');
    folder = parent;
  }
  return folder;
}

export const resourcesDir = (): string => join(appRoot(), 'resources');
export const rendererDir = (): string => join(appRoot(), 'dist', 'renderer');

/** What package.json says of this program. */
function manifest(): { readonly version: string; readonly releaseDate?: string } {
  return JSON.parse(readFileSync(join(appRoot(), 'package.json'), 'utf8')) as ReturnType<typeof manifest>;
}

export const appVersion = (): string => manifest().version;

/** Day of the release, ISO; null where package.json names none: the version was not released yet. */
export const releaseDate = (): string | null => manifest().releaseDate ?? null;
