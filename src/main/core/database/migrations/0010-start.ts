/** The library's first form. */
import type { Migration } from './migration.ts';

export const start: Migration = {
  version: 10,
  sql: `
    CREATE TABLE workshop (
      id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      client TEXT NOT NULL,
      date TEXT,
      created_at TEXT NOT NULL,
      edited_at TEXT NOT NULL,
      removed_at TEXT,
      revision INTEGER NOT NULL DEFAULT 0,
      cursor INTEGER NOT NULL DEFAULT 0,
      -- what the start screen shows, as of summary_revision; made again when it is older than revision
      summary_revision INTEGER NOT NULL DEFAULT -1,
      people INTEGER NOT NULL DEFAULT 0,
      phase INTEGER,
      between_with INTEGER
    ) STRICT;

    CREATE TABLE record (
      workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
      type TEXT NOT NULL,
      id TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (workshop_id, type, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE history (
      workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
      seq INTEGER NOT NULL,
      at TEXT NOT NULL,
      label TEXT NOT NULL,
      diff TEXT NOT NULL,
      PRIMARY KEY (workshop_id, seq)
    ) STRICT, WITHOUT ROWID;

    -- which edits were acknowledged, so that a repeated one is answered and not applied again
    CREATE TABLE acknowledged (
      edit_id TEXT PRIMARY KEY,
      workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      cursor INTEGER NOT NULL,
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE view (
      workshop_id TEXT PRIMARY KEY REFERENCES workshop (id) ON DELETE CASCADE,
      body TEXT NOT NULL
    ) STRICT;

    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
  `,
};
