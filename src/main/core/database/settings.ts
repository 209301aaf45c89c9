/** The person's settings: small values by key. */
import type Database from 'better-sqlite3';
import type { Settings } from '#shared/contract/types.ts';
import { statements } from './statements.ts';

const DEFAULTS: Settings = {
  locale: null,
  theme: 'system',
  namesHidden: false,
  moneyHidden: false,
  lastWorkshop: null,
};

export function settingTable(db: Database.Database) {
  const sql = statements(db);
  const get = (): Settings => {
    const rows = sql('SELECT key, value FROM setting').all();
    const stored = Object.fromEntries(
      rows.map((row) => [String(row['key']), JSON.parse(String(row['value']))]),
    );
    return { ...DEFAULTS, ...(stored as Partial<Settings>) };
  };
  return {
    get,
    set(patch: Partial<Settings>): Settings {
      db.transaction(() => {
        for (const [key, value] of Object.entries(patch)) {
          sql('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(key, JSON.stringify(value));
        }
      })();
      return get();
    },
  };
}
