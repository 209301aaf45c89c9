/**
 * What belongs to this user alone: on a computer with several users nobody else reads the library, its backups or the
 * log. On Windows the folder of application data is the user's own by itself, and modes mean nothing.
 */
import { chmodSync, closeSync, lstatSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Modes of folders and files that only their owner may open. */
const FOLDER = 0o700;
const FILE = 0o600;

/** Everything that Phaseboard puts into its data folder. */
const OWN =
  /^(library\.phaseboard-db.*|backups|damaged|log|transfer|window|window\.json.*|local-port.*|import-mappings\.json.*)$/u;
/** Whether a name in the data folder is one of ours. */
export const isOwnName = (name: string): boolean => OWN.test(name);
/** Chromium keeps its own files as it wants them; the folder around them is closed. */
const NOT_INSIDE = 'window';

/** Makes a folder, and those above it that are missing, for this user alone. Throws what the disk says. */
export function privateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: FOLDER });
}

/** Makes an empty file for this user alone where there is none, so that whoever writes into it keeps its mode. */
export function privateFile(path: string): void {
  closeSync(openSync(path, 'a', FILE));
}

/** For `writeFileSync` and its like. */
export const PRIVATE = { mode: FILE } as const;

/**
 * Closes what an earlier version, or a copy brought here by hand, left open to others. The data folder itself is closed
 * where nothing but ours lies in it: a folder shared with other work stays as its owner wants it. Never throws.
 */
export function closeToOthers(dataDir: string): void {
  if (process.platform === 'win32') return;
  const names = namesIn(dataDir);
  for (const name of names) if (isOwnName(name)) close(join(dataDir, name), name !== NOT_INSIDE);
  if (names.every(isOwnName)) setMode(dataDir, FOLDER);
}

function close(path: string, inside: boolean): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  // What a link points to is not ours to change.
  if (!found || found.isSymbolicLink()) return;
  const isFolder = found.isDirectory();
  setMode(path, isFolder ? FOLDER : FILE, found.mode);
  if (!isFolder) return;
  if (inside) for (const name of namesIn(path)) close(join(path, name), true);
}

function setMode(path: string, mode: number, now?: number): void {
  if (now !== undefined && (now & 0o777) === mode) return;
  try {
    chmodSync(path, mode);
  } catch {
    // Another user's file, or a disk without modes: it stays as it is, and the work goes on.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
