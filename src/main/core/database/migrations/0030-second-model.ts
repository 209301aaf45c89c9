/** Changed values of the model's first edition are kept, converted or told as gone, as a step that can be undone. */
import { modelStep } from '../second-model.ts';
import type { Migration } from './migration.ts';

interface Row {
  readonly id: string;
  readonly body: string;
  readonly record: string;
  readonly cursor: number;
  readonly edited_at: string;
}

export const secondModel: Migration = {
  version: 30,
  sql: '',
  run: (db) => {
    const rows = db
      .prepare<[], Row>(
        `SELECT w.id, w.cursor, w.edited_at, r.id AS record, r.body
         FROM workshop w JOIN record r ON r.workshop_id = w.id AND r.type = 'workshop'`,
      )
      .all();
    for (const { id, body, record, cursor, edited_at: at } of rows) {
      const step = modelStep(JSON.parse(body) as Record<string, unknown>);
      if (!step) continue;
      db.prepare(`UPDATE record SET body = ? WHERE workshop_id = ? AND type = 'workshop' AND id = ?`).run(
        JSON.stringify(step.to),
        id,
        record,
      );
      // As with any edit, what had been taken back before it is not done again after it.
      db.prepare('DELETE FROM history WHERE workshop_id = ? AND seq > ?').run(id, cursor);
      const seq = cursor + 1;
      db.prepare(
        'INSERT INTO history (workshop_id, seq, first, at, label, diff) VALUES (?, ?, ?, ?, ?, ?)',
      ).run(id, seq, seq, at, JSON.stringify(step.label), JSON.stringify(step.diff));
      db.prepare('UPDATE workshop SET cursor = ?, revision = revision + 1 WHERE id = ?').run(seq, id);
    }
  },
};
