/**
 * Opening a library of 1,000 workshops and listing them, next to the same where each workshop's content lies in the row
 * that is listed. The check of the whole file that every start makes is measured by itself: it is the same for both.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { printTable, rounds, timed } from './measure.ts';

const WORKSHOPS = Number(process.env['WORKSHOPS'] ?? 1_000);
const ROUNDS = 21;
const SAMPLE = { people: 60, teams: 4, seed: 7, locale: 'en' } as const;

const folder = mkdtempSync(path.join(tmpdir(), 'phaseboard-listing-'));
const apart = path.join(folder, 'library.phaseboard-db');
const inline = path.join(folder, 'inline.db');

/** What the start screen shows of a workshop: in both layouts the same columns are read, and no content. */
const LISTED = 'id, title, client, date, edited_at, revision, people';

/** The library as the product makes it. */
async function fill(): Promise<void> {
  const core = createCore(defaultPorts('cli', folder));
  for (let index = 0; index < WORKSHOPS; index += 1) await core.call('workshop.createSample', SAMPLE);
  await core.call('library.list', {});
  await core.close();
}

/** The same workshops, each with its records as one document between its columns. */
function putInline(): void {
  const db = new Database(inline);
  db.prepare('ATTACH ? AS library').run(apart);
  const columns = db.prepare("SELECT name FROM pragma_table_info('workshop', 'library')").pluck().all();
  const [first = 'id', ...rest] = columns.map(String);
  db.exec(
    `CREATE TABLE workshop AS SELECT ${first},
       (SELECT json_group_array(json(body)) FROM library.record r WHERE r.workshop_id = w.id) AS document,
       ${rest.join(', ')} FROM library.workshop w`,
  );
  db.close();
}

function list(file: string): Promise<number> {
  return timed(() => {
    const db = new Database(file, { readonly: true });
    const rows = db
      .prepare(`SELECT ${LISTED} FROM workshop WHERE removed_at IS NULL ORDER BY edited_at DESC, id`)
      .all();
    db.close();
    if (rows.length !== WORKSHOPS) throw new Error('not all workshops were listed');
  });
}

try {
  await fill();
  putInline();
  console.log(`${WORKSHOPS} workshops of ${SAMPLE.people} people, ${ROUNDS} rounds`);
  printTable(
    await rounds(ROUNDS, {
      'open and list': () => list(apart),
      'open and list, content inline': () => list(inline),
      'check of the whole library': () =>
        timed(() => {
          const db = new Database(apart, { readonly: true });
          db.pragma('quick_check(1)');
          db.close();
        }),
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
