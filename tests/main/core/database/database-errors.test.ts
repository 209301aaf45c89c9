import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { translating } from '#main/core/database/database-errors.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';

const thrown = (error: unknown) => () =>
  translating('/data/library', () => {
    throw error;
  });

it.each([
  ['SQLITE_FULL', 'disk.full', {}],
  ['SQLITE_IOERR_WRITE', 'disk.full', {}],
  ['SQLITE_IOERR_FSYNC', 'disk.full', {}],
  ['SQLITE_BUSY', 'library.locked', {}],
  ['SQLITE_BUSY_RECOVERY', 'library.locked', {}],
  ['SQLITE_READONLY', 'library.readOnly', { folder: '/data' }],
  ['SQLITE_READONLY_DIRECTORY', 'library.readOnly', { folder: '/data' }],
  ['SQLITE_CANTOPEN', 'library.readOnly', { folder: '/data' }],
  ['SQLITE_IOERR_LOCK', 'library.readOnly', { folder: '/data' }],
  ['SQLITE_CORRUPT', 'library.damaged', { kept: '/data/library' }],
  ['SQLITE_CORRUPT_INDEX', 'library.damaged', { kept: '/data/library' }],
  ['SQLITE_NOTADB', 'library.damaged', { kept: '/data/library' }],
])('what SQLite calls %s a person hears as %s', (code, expected, details) => {
  expect(thrown(new Database.SqliteError('words of the library', code))).toThrow(
    expect.objectContaining({ code: expected, details }),
  );
});

it('an error that a person cannot help stays what it is', () => {
  const ours = new PhaseboardError('edit.conflict');
  const theirs = new Database.SqliteError('no such table', 'SQLITE_ERROR');
  expect(thrown(ours)).toThrow(ours);
  expect(thrown(theirs)).toThrow(theirs);
});
