/** For those who cannot ask which column holds the names. */
import type { ImportPreview } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';

/** Throws `import.noName` where no column holds names, `import.noPeople` where no row holds a person. */
export function requirePeople(preview: Pick<ImportPreview, 'columns' | 'people'>, name: string): void {
  const named = preview.columns.some(
    ({ field }) => field === 'name' || field === 'firstName' || field === 'lastName',
  );
  if (!named) throw new PhaseboardError('import.noName', { name });
  if (preview.people.length === 0) throw new PhaseboardError('import.noPeople', { name });
}
