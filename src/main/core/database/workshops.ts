/** Workshops in the library: their rows, records, history and views. Reads and writes; decides nothing. */
import type Database from 'better-sqlite3';
import type { View } from '#shared/contract/types.ts';
import type { Diff } from '#shared/commands/diff.ts';
import type { Id } from '#shared/domain/fields.ts';
import { RECORD_TYPES } from '#shared/domain/records.ts';
import type { AnyRecord, RecordType } from '#shared/domain/records.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { parseStored } from '#shared/domain/workshop.ts';
import { statements } from './statements.ts';
import type { Row } from './statements.ts';

/** A workshop's own row. */
export interface WorkshopRow {
  readonly id: Id;
  readonly title: string;
  readonly client: string;
  readonly date: string | null;
  readonly createdAt: string;
  readonly editedAt: string;
  readonly removedAt: string | null;
  /** The same for every copy of the engagement, on this computer and on others. */
  readonly engagement: Id;
  readonly revision: number;
  readonly cursor: number;
  readonly summaryRevision: number;
  readonly people: number;
  readonly phase: PhaseNumber | null;
  readonly betweenWith: PhaseNumber | null;
}

/** A record of a type that only a newer program knows; `body` is its JSON. */
export interface UnknownRecord {
  readonly type: string;
  readonly id: Id;
  readonly body: string;
}

export const isRecordType = (type: unknown): boolean => RECORD_TYPES.includes(type as RecordType);

/** How many acknowledged edits are remembered; a repeat comes within seconds, never after a thousand edits. */
const REMEMBERED_EDITS = 1000;

export type WorkshopTable = ReturnType<typeof workshopTable>;

export function workshopTable(db: Database.Database) {
  const sql = statements(db);
  return {
    list(): WorkshopRow[] {
      return sql('SELECT * FROM workshop WHERE removed_at IS NULL ORDER BY edited_at DESC, id')
        .all()
        .map(toRow);
    },
    /** Those that were taken off the list as well. */
    all: (): WorkshopRow[] => sql('SELECT * FROM workshop').all().map(toRow),
    get(id: Id): WorkshopRow | null {
      const row = sql('SELECT * FROM workshop WHERE id = ?').get(id);
      return row ? toRow(row) : null;
    },
    insert(row: Pick<WorkshopRow, 'id' | 'title' | 'client' | 'date' | 'createdAt' | 'engagement'>): void {
      sql(
        'INSERT INTO workshop (id, title, client, date, created_at, edited_at, engagement) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ).run(row.id, row.title, row.client, row.date, row.createdAt, row.createdAt, row.engagement);
    },
    /** Workshops that are the same engagement, newest edit first. */
    sameEngagement(engagement: Id): WorkshopRow[] {
      return sql(
        `SELECT * FROM workshop WHERE removed_at IS NULL AND coalesce(engagement, id) = ?
         ORDER BY edited_at DESC, id`,
      )
        .all(engagement)
        .map(toRow);
    },
    setRemoved(id: Id, at: string | null): boolean {
      return sql('UPDATE workshop SET removed_at = ? WHERE id = ?').run(at, id).changes > 0;
    },
    setPosition(id: Id, revision: number, cursor: number, at: string): void {
      sql('UPDATE workshop SET revision = ?, cursor = ?, edited_at = ? WHERE id = ?').run(
        revision,
        cursor,
        at,
        id,
      );
    },
    setHeadline(id: Id, { title, client, date }: Pick<WorkshopRow, 'title' | 'client' | 'date'>): void {
      sql('UPDATE workshop SET title = ?, client = ?, date = ? WHERE id = ?').run(title, client, date, id);
    },
    setSummary(id: Id, summary: Pick<WorkshopRow, 'revision' | 'people' | 'phase' | 'betweenWith'>): void {
      sql(
        'UPDATE workshop SET summary_revision = ?, people = ?, phase = ?, between_with = ? WHERE id = ?',
      ).run(summary.revision, summary.people, summary.phase, summary.betweenWith, id);
    },

    /** What the start screen says of every workshop is worked out anew when it is asked for next. */
    outdateSummaries(): void {
      sql('UPDATE workshop SET summary_revision = -1').run();
    },

    /** Records of known types; those that only newer programs know are carried along unread. */
    records(id: Id): AnyRecord[] {
      return sql('SELECT type, body FROM record WHERE workshop_id = ?')
        .all(id)
        .filter((row) => isRecordType(row['type']))
        .map((row) => parseStored(JSON.parse(String(row['body']))));
    },
    unknownRecords(id: Id): UnknownRecord[] {
      return sql('SELECT type, id, body FROM record WHERE workshop_id = ?')
        .all(id)
        .filter((row) => !isRecordType(row['type']))
        .map((row) => ({
          type: String(row['type']),
          id: String(row['id']),
          body: String(row['body']),
        }));
    },
    /**
     * Takes over records that only newer programs know, beside those that are there; of two with one name the given
     * one stays. The caller has a transaction open.
     */
    writeUnknown(id: Id, records: readonly UnknownRecord[]): void {
      this.bring(id, records);
    },
    /** Puts records that were checked elsewhere into a new workshop; the caller has a transaction open. */
    bring(id: Id, records: readonly UnknownRecord[]): void {
      const put = sql('INSERT OR REPLACE INTO record (workshop_id, type, id, body) VALUES (?, ?, ?, ?)');
      for (const record of records) put.run(id, record.type, record.id, record.body);
    },
    /** Writes a diff's records; the caller has a transaction open. */
    write(id: Id, diff: Diff): void {
      const remove = sql('DELETE FROM record WHERE workshop_id = ? AND type = ? AND id = ?');
      const put = sql('INSERT OR REPLACE INTO record (workshop_id, type, id, body) VALUES (?, ?, ?, ?)');
      for (const record of diff.removed) remove.run(id, record.type, record.id);
      for (const [, to] of diff.updated) put.run(id, to.type, to.id, JSON.stringify(to));
      for (const record of diff.added) put.run(id, record.type, record.id, JSON.stringify(record));
    },

    acknowledged(editId: Id): { revision: number; cursor: number; at: string } | null {
      const row = sql('SELECT * FROM acknowledged WHERE edit_id = ?').get(editId);
      if (!row) return null;
      return {
        revision: Number(row['revision']),
        cursor: Number(row['cursor']),
        at: String(row['at']),
      };
    },
    acknowledge(id: Id, editId: Id, revision: number, cursor: number, at: string): void {
      sql('INSERT INTO acknowledged (workshop_id, revision, edit_id, cursor, at) VALUES (?, ?, ?, ?, ?)').run(
        id,
        revision,
        editId,
        cursor,
        at,
      );
      // Forgetting looks through all of them, so it is not done at every edit.
      if (revision % REMEMBERED_EDITS !== 0) return;
      sql('DELETE FROM acknowledged WHERE workshop_id = ? AND revision <= ?').run(
        id,
        revision - REMEMBERED_EDITS,
      );
    },

    view(id: Id): View | null {
      const row = sql('SELECT body FROM view WHERE workshop_id = ?').get(id);
      return row ? (JSON.parse(String(row['body'])) as View) : null;
    },
    saveView(id: Id, view: View): void {
      sql('INSERT OR REPLACE INTO view (workshop_id, body) VALUES (?, ?)').run(id, JSON.stringify(view));
    },
  };
}

const textOrNull = (value: Row[string] | undefined) => (typeof value === 'string' ? value : null);
const phaseOrNull = (value: Row[string] | undefined) =>
  typeof value === 'number' ? (value as PhaseNumber) : null;

function toRow(row: Row): WorkshopRow {
  return {
    id: String(row['id']),
    title: String(row['title']),
    client: String(row['client']),
    date: textOrNull(row['date']),
    createdAt: String(row['created_at']),
    editedAt: String(row['edited_at']),
    removedAt: textOrNull(row['removed_at']),
    engagement: textOrNull(row['engagement']) ?? String(row['id']),
    revision: Number(row['revision']),
    cursor: Number(row['cursor']),
    summaryRevision: Number(row['summary_revision']),
    people: Number(row['people']),
    phase: phaseOrNull(row['phase']),
    betweenWith: phaseOrNull(row['between_with']),
  };
}
