/** Prepared statements by their text, made once for each open library. */
import type Database from 'better-sqlite3';

export type Row = Record<string, string | number | Buffer | null>;

/** Prepares a statement once and gives the same one ever after. */
export function statements(db: Database.Database): (sql: string) => Database.Statement<unknown[], Row> {
  const known = new Map<string, Database.Statement<unknown[], Row>>();
  return (sql) => {
    const statement = known.get(sql) ?? db.prepare<unknown[], Row>(sql);
    known.set(sql, statement);
    return statement;
  };
}
