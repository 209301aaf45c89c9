/** SQLite's failures, and the disk's, as errors that a person can act on. */
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { PhaseboardError } from '#shared/domain/errors.ts';

/** Runs a database action; what SQLite or the disk throws comes out as a `PhaseboardError` where a person can help. */
export function translating<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw translated(file, error);
  }
}

function translated(file: string, error: unknown): unknown {
  const code = String((error as { code?: unknown } | null)?.code);
  if (code === 'ENOSPC') return new PhaseboardError('disk.full');
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new PhaseboardError('library.readOnly', { folder: dirname(file) });
  if (!(error instanceof Database.SqliteError)) return error;
  // A file that may only be read cannot be locked for writing.
  if (error.code === 'SQLITE_IOERR_LOCK')
    return new PhaseboardError('library.readOnly', { folder: dirname(file) });
  const [, kind] = error.code.split('_');
  switch (kind) {
    case 'FULL':
      return new PhaseboardError('disk.full');
    case 'BUSY':
    case 'LOCKED':
      return new PhaseboardError('library.locked');
    case 'READONLY':
    case 'CANTOPEN':
    case 'PERM':
      return new PhaseboardError('library.readOnly', { folder: dirname(file) });
    case 'CORRUPT':
    case 'NOTADB':
      return new PhaseboardError('library.damaged', { kept: file });
    default:
      return error.code.startsWith('SQLITE_IOERR') ? new PhaseboardError('disk.full') : error;
  }
}
