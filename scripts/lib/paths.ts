import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Folder for what scripts remember between runs; never part of a build or a commit. */
export const cacheDir = path.join(root, 'node_modules/.cache/phaseboard');

/** Path inside the checkout. */
export const inRoot = (...parts: readonly string[]): string => path.join(root, ...parts);

/**
 * File behind a package's command, to be run by this very Node; a command file in node_modules/.bin is not
 * a script on Windows.
 */
export function commandFile(packageName: string, command = packageName): string {
  const folder = inRoot('node_modules', packageName);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command];
  if (file === undefined) throw new Error(`${packageName} has no command "${command}"`);
  return path.join(folder, file);
}
