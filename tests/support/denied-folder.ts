/** A folder that cannot be written, for whoever runs the tests. */
import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './core.ts';

/** Why there is none where `deniedFolder` answers null. */
export const NO_DENIED_FOLDER =
  'this user may write everywhere, and no file system can be mounted to deny it';

/** An empty folder in which nothing can be made. Root may write in any, but not on a file system that is read only. */
export function deniedFolder(): string | null {
  const folder = temporaryFolder();
  chmodSync(folder, 0o500);
  onTestFinished(() => chmodSync(folder, 0o700));
  if (isDenied(folder)) return folder;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=64k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  // Runs before the folder's rights are given back, as the last one set up.
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return isDenied(folder) ? folder : null;
}

function isDenied(folder: string): boolean {
  try {
    writeFileSync(join(folder, 'probe'), '');
    return false;
  } catch {
    return true;
  }
}
