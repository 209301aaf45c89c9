/** A roster from disk for those who ask nothing: the command line, tests, measurements. */
import type { ImportPreview } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { weigh } from '../read/weigh.ts';
import { createImportReader } from '../import-reader.ts';
import { ROSTER_LIMITS } from '../read/limits.ts';

/**
 * Reads a roster of people. `name` is what messages call the file, `today` the calendar date by which who left is gone.
 * Throws `file.notFound`, `file.notReadable` and the `import.*` codes, nothing else.
 */
export async function readRoster(
  path: string,
  name: string,
  options: ImportOptions,
  today: string | null = null,
): Promise<Omit<ImportPreview, 'file'>> {
  const { size, stamp } = await weigh(path);
  const reader = createImportReader();
  try {
    const roster = { kind: 'file', path, name, stamp, size } as const;
    const job = {
      roster,
      deals: null,
      options,
      mappings: {},
      mostOfEach: ROSTER_LIMITS.problemsOfEach,
      today,
      withRows: false,
    };
    return (await reader.read(job)).preview;
  } finally {
    reader.close();
  }
}
