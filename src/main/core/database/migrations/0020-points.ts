/** Points in time: squashed steps, named snapshots; and what was written for a workshop outside the library. */
import type { Migration } from './migration.ts';

export const points: Migration = {
  version: 20,
  sql: `
    -- the engagement that a workshop is, the same on every computer that it is carried to
    ALTER TABLE workshop ADD COLUMN engagement TEXT;

    CREATE TABLE step (
      workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
      seq INTEGER NOT NULL,
      -- first edit that the step stands for; older edits are squashed, many into one step
      first INTEGER NOT NULL,
      at TEXT NOT NULL,
      label TEXT NOT NULL,
      -- JSON as text, or deflated where the step is squashed
      diff ANY NOT NULL,
      PRIMARY KEY (workshop_id, seq)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO step SELECT workshop_id, seq, seq, at, label, diff FROM history;
    DROP TABLE history;
    ALTER TABLE step RENAME TO history;

    CREATE TABLE snapshot (
      workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      at TEXT NOT NULL,
      seq INTEGER NOT NULL,
      people INTEGER NOT NULL,
      removed_at TEXT,
      -- all records as deflated JSON
      body BLOB NOT NULL,
      PRIMARY KEY (workshop_id, id)
    ) STRICT;

    -- files that were written for a workshop, so that forgetting it can find them
    CREATE TABLE written_file (
      workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
      path TEXT NOT NULL,
      at TEXT NOT NULL,
      size INTEGER NOT NULL,
      PRIMARY KEY (workshop_id, path)
    ) STRICT;
  `,
};
