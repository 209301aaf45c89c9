/** An engagement's own file in memory, to travel inside another file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id } from '#shared/domain/fields.ts';
import type { Library } from './library.ts';
import { writePhaseboardFile } from './phaseboard-file.ts';

/** The bytes of the `.phaseboard` file of a workshop. Throws `disk.full`, `workshop.notFound`. */
export function engagementBytes(library: Library, workshopId: Id): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'phaseboard-'));
  try {
    const path = join(folder, 'engagement.phaseboard');
    writePhaseboardFile(path, library.engagement(workshopId));
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
