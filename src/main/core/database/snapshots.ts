/** Named snapshots: all records of a workshop as they were at one moment. */
import type Database from 'better-sqlite3';
import type { SnapshotLine } from '#shared/contract/safety-types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { parseStored } from '#shared/domain/workshop.ts';
import { deflated, inflated } from './deflated.ts';
import type { Snapshot } from './engagement.ts';
import { statements } from './statements.ts';
import type { StoredSnapshot } from './stored-engagement.ts';

export type SnapshotTable = ReturnType<typeof snapshotTable>;

export function snapshotTable(db: Database.Database) {
  const sql = statements(db);
  const columns = '(workshop_id, id, name, at, seq, people, body) VALUES (?, ?, ?, ?, ?, ?, ?)';
  const valuesOf = (workshopId: Id, { id, name, at, seq, people, ...held }: Snapshot | StoredSnapshot) =>
    [workshopId, id, name, at, seq, people, 'body' in held ? held.body : deflated(held.records)] as const;
  return {
    /** The one that was made last first, whatever the clock said then: rows keep the order in which they came. */
    list(workshopId: Id): SnapshotLine[] {
      return sql(
        `SELECT id, name, at, seq, people FROM snapshot WHERE workshop_id = ? AND removed_at IS NULL
         ORDER BY rowid DESC`,
      )
        .all(workshopId)
        .map((row) => ({
          id: String(row['id']),
          name: String(row['name']),
          at: String(row['at']),
          seq: Number(row['seq']),
          people: Number(row['people']),
        }));
    },
    add(workshopId: Id, snapshot: Snapshot): void {
      sql(`INSERT OR REPLACE INTO snapshot ${columns}`).run(...valuesOf(workshopId, snapshot));
    },
    /** Adds those that are not on the list, given as `list` has them; one that is there keeps its name. */
    addMissing(workshopId: Id, given: readonly (Snapshot | StoredSnapshot)[]): void {
      const put = `INSERT INTO snapshot ${columns} ON CONFLICT DO UPDATE SET removed_at = NULL`;
      for (const snapshot of given.toReversed()) sql(put).run(...valuesOf(workshopId, snapshot));
    },
    rename(workshopId: Id, id: Id, name: string): boolean {
      return (
        sql('UPDATE snapshot SET name = ? WHERE workshop_id = ? AND id = ?').run(name, workshopId, id)
          .changes > 0
      );
    },
    setRemoved(workshopId: Id, id: Id, at: string | null): boolean {
      return (
        sql('UPDATE snapshot SET removed_at = ? WHERE workshop_id = ? AND id = ?').run(at, workshopId, id)
          .changes > 0
      );
    },
    /** Null where there is none of this id. */
    records(workshopId: Id, id: Id): AnyRecord[] | null {
      const row = sql('SELECT body FROM snapshot WHERE workshop_id = ? AND id = ?').get(workshopId, id);
      return row ? (inflated(row['body'] as Buffer) as unknown[]).map(parseStored) : null;
    },
  };
}
