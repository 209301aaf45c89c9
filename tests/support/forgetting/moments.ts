/**
 * Every moment at which a program that writes could be killed: before and after each of its calls to the file system, what
 * then lies on the disk is copied away. A process that is killed leaves exactly this.
 */
import fs, { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const WATCHED = [
  'openSync',
  'writeSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'copyFileSync',
  'rmSync',
] as const;
const WATCHED_LATER = ['open', 'rename', 'rm', 'writeFile'] as const;

/**
 * A number that no running process has: parts and passing folders of this very process are still in use, those of a killed
 * one not.
 */
const KILLED = 4_194_305;

/** Does the work and answers the folders that hold what lay below `root` at each moment of it. */
export async function momentsOf(root: string, work: () => Promise<unknown>): Promise<string[]> {
  const kept: string[] = [];
  const aside = `${root}-moments`;
  let busy = false;
  const keep = () => {
    if (busy) return;
    busy = true;
    const folder = join(aside, String(kept.length));
    mkdirSync(folder, { recursive: true });
    cpSync(root, folder, { recursive: true });
    kept.push(folder);
    busy = false;
  };
  const undo = watching(keep, () => busy);
  try {
    await work();
  } finally {
    undo();
  }
  return kept;
}

/** Puts a moment in the place of `root`, as if the program had been killed then. */
export function broughtBack(root: string, moment: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(moment, root, { recursive: true });
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const killed = name.replace(new RegExp(`(?<=[.-])${process.pid}-(?=[^/\\\\]*$)`, 'u'), `${KILLED}-`);
    if (killed !== name) renameSync(join(root, name), join(root, killed));
  }
}

/** Calls `keep` around every call to the file system that changes something; the answer ends it. */
function watching(keep: () => void, own: () => boolean): () => void {
  const undo: (() => void)[] = [];
  const replace = (holder: object, name: string, isLater: boolean) => {
    const owner = holder as Record<string, (...args: unknown[]) => unknown>;
    const original = owner[name];
    if (!original) return;
    owner[name] = (...args: unknown[]) => {
      if (own()) return original.apply(holder, args);
      keep();
      const result = original.apply(holder, args);
      if (!isLater) {
        keep();
        return result;
      }
      return (result as Promise<unknown>).then((value) => {
        keep();
        return value;
      });
    };
    undo.push(() => {
      owner[name] = original;
    });
  };
  for (const name of WATCHED) replace(fs, name, false);
  for (const name of WATCHED_LATER) replace(fs.promises, name, true);
  syncBuiltinESMExports();
  return () => {
    for (const back of undo) back();
    syncBuiltinESMExports();
  };
}
