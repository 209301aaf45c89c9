/** For those who cannot ask which column holds the names. */
import type { ImportPreview } from '#shared/contract/import-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { ROSTER_LIMITS } from '../read/limits.ts';

/** Throws `import.noName` where no column holds names, `import.noPeople` where no row holds a person,
 * `import.tooManyRows` where there are more people than one workshop holds. */
export function requirePeople(
  preview: Pick<ImportPreview, 'columns' | 'people' | 'tooMany' | 'source' | 'deals'>,
  name: string,
): void {
  const named =
    preview.source === 'phaseboard' ||
    (preview.deals !== null && preview.columns.length === 0) ||
    preview.columns.some(({ field }) => field === 'name' || field === 'firstName' || field === 'lastName');
  if (!named) throw new PhaseboardError('import.noName', { name });
  if (preview.tooMany !== null) {
    throw new PhaseboardError('import.tooManyRows', { name, limit: ROSTER_LIMITS.people });
  }
  if (preview.people.length === 0) throw new PhaseboardError('import.noPeople', { name });
}
