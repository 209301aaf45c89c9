/** Sums that tell whether an installer arrived as it was made. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a person downloads; the rest of a release folder is scaffolding. */
const INSTALLERS = /\.(AppImage|deb|exe|dmg)$/;

/** Writes the sums of a folder's installers in the form that `sha256sum --check` reads, and answers the lines. */
export function writeSums(folder: string, name: string): string[] {
  const files = readdirSync(folder).filter((file) => INSTALLERS.test(file));
  const lines = files.sort().map((file) => `${sumOf(path.join(folder, file))}  ${file}`);
  if (lines.length > 0) writeFileSync(path.join(folder, name), `${lines.join('\n')}\n`);
  return lines;
}

/** SHA-256 in hexadecimal; an installer is not read into memory as a whole. */
function sumOf(file: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(1 << 20);
  const open = openSync(file, 'r');
  try {
    for (let read = readSync(open, chunk); read > 0; read = readSync(open, chunk)) {
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(open);
  }
  return hash.digest('hex');
}
