/**
 * Files that are being written: each lies beside its place, bears the number of the process that writes it, and is moved
 * there when it is whole. What a process left that was killed is found by its name and cleared away.
 */
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

let made = 0;

/** A name for writing `path` that no other process and no other work of this one uses. */
export function partOf(path: string): string {
  made += 1;
  return `${path}.${process.pid}-${made}.part`;
}

/** Names of parts, with the process that wrote them; earlier versions named no process. */
const PART = /^(.+?)(?:\.(\d+)-\d+)?\.part$/u;

/**
 * Clears the parts in a folder whose whole name would be one that `isOurs`; those of a process that still runs stay,
 * unless `forGood`. Answers the paths that could not be cleared. Never throws.
 */
export function clearParts(folder: string, isOurs: (name: string) => boolean, forGood = false): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const [, whole = '', pid] = PART.exec(name) ?? [];
    if (whole === '' || !isOurs(whole)) return [];
    const isInUse = Number(pid) === process.pid || (!forGood && pid !== undefined && isRunning(Number(pid)));
    if (isInUse) return [];
    return cleared(join(folder, name)) ? [] : [join(folder, name)];
  });
}

/** Clears the parts of these very files, wherever they lie. Answers the paths that could not be cleared. */
export function clearPartsOf(paths: readonly string[], forGood = false): string[] {
  const folders = new Map<string, Set<string>>();
  for (const path of paths) {
    const names = folders.get(dirname(path)) ?? new Set();
    folders.set(dirname(path), names.add(basename(path)));
  }
  return [...folders].flatMap(([folder, names]) => clearParts(folder, (name) => names.has(name), forGood));
}

/** Whether a process of this number runs now. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

function cleared(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}
