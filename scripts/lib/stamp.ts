/** Tells whether `dist` was made from the sources as they are now. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a build is made from, relative to the checkout. */
const sources = [
  'src',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'vite.main.config.ts',
  'scripts/lib/build.ts',
  'scripts/lib/notices.ts',
];

const stampFile = (root: string): string => path.join(root, 'dist/stamp');

/** Hash of all sources' names and contents, in hexadecimal; missing sources count as empty. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(root, source))) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(path.join(root, file)));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** True when the last build was made from these very sources. */
export function isBuilt(root: string): boolean {
  try {
    return readFileSync(stampFile(root), 'utf8') === sourceHash(root);
  } catch {
    return false;
  }
}

/** Remembers that `dist` was made from sources with this hash. */
export function stamp(root: string, hash: string): void {
  writeFileSync(stampFile(root), hash);
}

function filesOf(root: string, source: string): string[] {
  let entries;
  try {
    entries = readdirSync(path.join(root, source), { withFileTypes: true });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? [source] : [];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = `${source}/${entry.name}`;
      return entry.isDirectory() ? filesOf(root, inside) : [inside];
    });
}
