/** The forms that a `.phaseboard` file may have, oldest first. A file whose tables are any other is not one of ours. */

/** "PhBf". */
export const FILE_ID = 0x50684266;

const FILE_TABLE = 'CREATE TABLE file (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT';
const RECORD_TABLE = `CREATE TABLE record (type TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (type, id)) STRICT, WITHOUT ROWID`;

/** Tables of each form, by its number; what SQLite says about them has to be this very text. */
export const FORMS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  10: {
    file: FILE_TABLE,
    record: RECORD_TABLE,
    history:
      'CREATE TABLE history (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, label TEXT NOT NULL, diff TEXT NOT NULL) STRICT',
  },
  20: {
    file: FILE_TABLE,
    record: RECORD_TABLE,
    history: `CREATE TABLE history (seq INTEGER PRIMARY KEY, first INTEGER NOT NULL, at TEXT NOT NULL,
        label TEXT NOT NULL, diff ANY NOT NULL) STRICT`,
    snapshot: `CREATE TABLE snapshot (id TEXT PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL,
        seq INTEGER NOT NULL, people INTEGER NOT NULL, body BLOB NOT NULL) STRICT`,
  },
};
export const NEWEST_FORM = 20;

/** Larger than any workshop of ours; beyond it a file is refused before it is read. Rows, or bytes. */
export const LIMITS = {
  file: 512 * 1024 * 1024,
  records: 200_000,
  steps: 250_000,
  snapshots: 2_000,
  body: 8 * 1024 * 1024,
  /** All that is inflated out of one file. */
  inflated: 1024 * 1024 * 1024,
} as const;
