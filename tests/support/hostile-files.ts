/** Files that were made to do harm, each out of a sound one by saying something else in it, hash and all. */
import { deflateRawSync, deflateSync, crc32 } from 'node:zlib';
import Database from 'better-sqlite3';
import { contentHash } from '#main/core/database/engagement-content.ts';
import { bytesOf } from '#main/core/database/phaseboard-file.ts';
import type { Engagement } from '#main/core/database/engagement.ts';
import { recordsOf } from '#shared/domain/workshop.ts';
import { org } from './org.ts';

const MOMENT = '2026-01-02T09:00:00.000Z';

/** A small engagement with one step and one snapshot. */
function engagement(): Engagement {
  const records = recordsOf(org`Founder: Ada | Closing: Ken, Eva`);
  const label = { key: 'personAdded', params: { name: 'Ada' }, subjects: [] } as const;
  const diff = { added: [], updated: [], removed: [] };
  return {
    records,
    history: [{ seq: 1, at: MOMENT, label, diff }],
    cursor: 1,
    snapshots: [{ id: 's1', name: 'Before', at: MOMENT, seq: 1, people: 3, records }],
    engagement: 'e1',
  };
}

/** The file after `change`, with the hash that fits. */
export function madeFile(change: (db: Database.Database) => void): Buffer {
  const db = new Database(bytesOf(engagement()));
  try {
    change(db);
    db.prepare("UPDATE file SET value = ? WHERE key = 'sha256'").run(contentHash(db, 20));
    return db.serialize();
  } finally {
    db.close();
  }
}

const inserted = (record: { type: string; id: string }) => (db: Database.Database) =>
  db
    .prepare('INSERT OR REPLACE INTO record (type, id, body) VALUES (?, ?, ?)')
    .run(record.type, record.id, JSON.stringify(record));
const step = (column: 'at' | 'label' | 'diff', value: string | Buffer) => (db: Database.Database) =>
  db.prepare(`UPDATE history SET ${column} = ?`).run(value);
const snapshot =
  (column: 'at' | 'name' | 'seq' | 'body', value: string | Buffer | bigint) => (db: Database.Database) =>
    db.prepare(`UPDATE snapshot SET ${column} = ?`).run(value);
const numbered = (seq: bigint, first: bigint) => (db: Database.Database) => {
  db.prepare('UPDATE history SET seq = ?, first = ?').run(seq, first);
  db.prepare("UPDATE file SET value = ? WHERE key = 'cursor'").run(String(seq));
};

/** A JSON text that says `text` so often, deflated. */
const bomb = (start: string, text: string, times: number, end: string) =>
  deflateRawSync(Buffer.from(start + text.repeat(times) + end));

/** Engagements that are refused as damaged, by what is wrong with them. */
export const REFUSED: Readonly<Record<string, (db: Database.Database) => unknown>> = {
  'a step of millions of records, packed into a few bytes': step(
    'diff',
    bomb('{"added":[', '{},', 6_000_000, '0],"updated":[],"removed":[]}'),
  ),
  'a snapshot of millions of lists, packed into a few bytes': snapshot(
    'body',
    bomb('[', '[],', 9_000_000, '0]'),
  ),
  'a snapshot of lists inside of lists': snapshot('body', bomb('', '[', 100_000, '')),
  'a snapshot that unpacks to more than all of ours': snapshot('body', bomb('["', 'x', 150_000_000, '"]')),
  'a record of lists inside of lists': inserted({ type: 'decision', id: 'd1', text: nested(200) } as never),
  'a step at no moment': step('at', 'not a date'),
  'a step in a year that nobody will see': step('at', '+275760-09-13T00:00:00.001Z'),
  'a step on a day that no month has': step('at', '2026-13-45T00:00:00.000Z'),
  'a snapshot at no moment': snapshot('at', 'zzz'),
  'a snapshot without a name': snapshot('name', ''),
  'a snapshot with a name as long as a book': snapshot('name', 'x'.repeat(10_000)),
  'a snapshot at a step beyond 53 bits': snapshot('seq', 9_223_372_036_854_775_807n),
  'a step beyond 53 bits': numbered(9_223_372_036_854_775_807n, 1n),
  'a step at the end of 53 bits': numbered(9_007_199_254_740_991n, 1n),
  'a step before the first': numbered(-1n, -1n),
  'a label that is no label': step('label', '{"key":{"toString":1},"params":{},"subjects":[]}'),
  'a label with a number for a name': step(
    'label',
    '{"key":"personAdded","params":{"name":1},"subjects":[]}',
  ),
  'a person called as tables call their ancestor': inserted({
    type: 'person',
    id: '__proto__',
    name: 'Ada',
  } as never),
  'a team in the scenario "constructor"': inserted({
    type: 'team',
    id: 't9',
    scenarioId: 'constructor',
    name: 'T',
  } as never),
  'a person who reports to "constructor"': inserted({
    type: 'person',
    id: 'p9',
    name: 'Ada',
    managerId: 'constructor',
  } as never),
  'an answer of the respondent "toString"': inserted({
    type: 'answer',
    id: 'a9',
    respondentId: 'toString',
    item: 1,
  } as never),
  'a date that is none': inserted({ type: 'person', id: 'p9', name: 'Ada', startDate: 'soon' } as never),
};

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
}

export const withLogo = (mime: string, data: Buffer) =>
  madeFile(
    inserted({ type: 'attachment', id: 'logo', name: 'logo', mime, data: data.toString('base64') } as never),
  );

/** A PNG that says one size and unpacks to another. */
export function png(width: number, height: number, unpacked: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const out = Buffer.alloc(data.length + 12);
    out.writeUInt32BE(data.length, 0);
    out.write(type, 4, 'latin1');
    data.copy(out, 8);
    out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(unpacked))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const SCRIPTED_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script>' +
  '<foreignObject><iframe src="http://evil/"/></foreignObject><image href="http://127.0.0.1:9/x.png"/>' +
  '<a href="javascript:alert(1)"><text>x</text></a><path d="M0 0L9 9" onclick="alert(1)"/></svg>';
