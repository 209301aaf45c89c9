/**
 * A rotating log file. It holds event names, codes, counts and durations; client data has no way in, because
 * callers can pass facts only and texts longer than a code are cut.
 */
import { appendFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from './ports.ts';
import { PRIVATE, privateFolder } from './private-files.ts';

const MAX_BYTES = 512 * 1024;
const KEPT_FILES = 4;
const MAX_FACT_LENGTH = 60;

/** Logs to `<folder>/phaseboard.log`, older files as `.1` to `.4`. A log that cannot be written is silent. */
export function createLogger(folder: string, now: () => Date): Logger {
  const file = join(folder, 'phaseboard.log');
  const write = (
    level: string,
    event: string,
    facts: Readonly<Record<string, string | number | boolean>> = {},
  ) => {
    const line = {
      at: now().toISOString(),
      level,
      event,
      ...Object.fromEntries(Object.entries(facts).map(shorten)),
    };
    try {
      privateFolder(folder);
      rotate(file);
      appendFileSync(file, `${JSON.stringify(line)}\n`, PRIVATE);
    } catch {
      // A full disk must not stop the work that the log is about.
    }
  };
  return {
    info: (event, facts) => write('info', event, facts),
    error: (event, facts) => write('error', event, facts),
  };
}

function shorten([key, value]: [string, string | number | boolean]): [string, string | number | boolean] {
  return [key, typeof value === 'string' ? value.slice(0, MAX_FACT_LENGTH) : value];
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < MAX_BYTES) return;
  rmSync(`${file}.${KEPT_FILES}`, { force: true });
  for (let index = KEPT_FILES - 1; index >= 1; index -= 1) {
    if (statSync(`${file}.${index}`, { throwIfNoEntry: false }))
      renameSync(`${file}.${index}`, `${file}.${index + 1}`);
  }
  renameSync(file, `${file}.1`);
}
