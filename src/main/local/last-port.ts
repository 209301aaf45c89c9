/** The port of the last run: taken again where it is free, so that a page left open finds its program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRIVATE } from '#main/core/private-files.ts';

const fileIn = (dataDir: string) => join(dataDir, 'local-port');

/** Port of the last run on this library; 0, any free one, where none is known. */
export function lastPort(dataDir: string): number {
  try {
    const port = Number(readFileSync(fileIn(dataDir), 'utf8'));
    return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : 0;
  } catch {
    return 0;
  }
}

/** A port that cannot be noted is no harm: the next run takes another one. */
export function rememberPort(dataDir: string, url: string): void {
  try {
    writeFileSync(fileIn(dataDir), new URL(url).port, PRIVATE);
  } catch {
    // The library itself has said by now that its folder cannot be written.
  }
}
