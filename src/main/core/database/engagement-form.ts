/** The forms that a `.phaseboard` file may have, oldest first. A file whose tables are any other is not one of ours. */

/** "PhBf". */
export const FILE_ID = 0x50684266;

const FILE_TABLE = 'CREATE TABLE file (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT';
const RECORD_TABLE = `CREATE TABLE record (type TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (type, id)) STRICT, WITHOUT ROWID`;

const WITH_SNAPSHOTS = {
  file: FILE_TABLE,
  record: RECORD_TABLE,
  history: `CREATE TABLE history (seq INTEGER PRIMARY KEY, first INTEGER NOT NULL, at TEXT NOT NULL,
        label TEXT NOT NULL, diff ANY NOT NULL) STRICT`,
  snapshot: `CREATE TABLE snapshot (id TEXT PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL,
        seq INTEGER NOT NULL, people INTEGER NOT NULL, body BLOB NOT NULL) STRICT`,
};

/** Tables of each form, by its number; what SQLite says about them has to be this very text. */
export const FORMS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  10: {
    file: FILE_TABLE,
    record: RECORD_TABLE,
    history:
      'CREATE TABLE history (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, label TEXT NOT NULL, diff TEXT NOT NULL) STRICT',
  },
  20: WITH_SNAPSHOTS,
  // The same tables; teams may have generalists, which older programs cannot draw.
  30: WITH_SNAPSHOTS,
};
export const NEWEST_FORM = 30;

/** Larger than any workshop of ours; beyond it a file is refused before it is read. Rows, or bytes. */
export const LIMITS = {
  file: 512 * 1024 * 1024,
  records: 400_000,
  steps: 250_000,
  snapshots: 2_000,
  /** A record: a final version of the report is the largest. */
  body: 13_000_000,
  /** What a step says in plain text: the largest takes a final version away and brings another. */
  diff: 32_000_000,
  /** What one step or snapshot is inflated to: all records of 5,000 people with 50 plans. */
  inflated: 96 * 1024 * 1024,
  /** All that is inflated out of one file, beside a share of the file's own size. */
  allInflated: 16 * 1024 * 1024,
  /** Records say the same words over and over; still nothing of ours is packed tighter than this. */
  inflatedTimes: 64,
  /** Edits of one workshop: ten thousand for each day of a century fit. */
  seq: 1_000_000_000,
} as const;
