/**
 * `.phaseboard`: one engagement in one file, a SQLite database of its own with records, history, snapshots and a hash
 * over all of them; sealed with a passphrase where the person wants it. A foreign or damaged file is refused whole;
 * nothing of it reaches the library. The file is read into memory, so that nothing beside it has a say.
 */
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { partOf } from '../part-files.ts';
import { deflated } from './deflated.ts';
import { checkedContent, contentHash } from './engagement-content.ts';
import { FILE_ID, FORMS, LIMITS, NEWEST_FORM } from './engagement-form.ts';
import type { Engagement } from './engagement.ts';
import { withSecondModel } from './second-model.ts';
import { isSealed, seal, unseal } from './sealed.ts';
import { engagementOf, storedStep } from './stored-engagement.ts';
import type { StoredEngagement } from './stored-engagement.ts';

/** Writes the file beside its place, then moves it there, so that a half-written one is never seen. */
export function writePhaseboardFile(path: string, engagement: Engagement, passphrase?: string): void {
  const part = partOf(path);
  const name = basename(path);
  try {
    const bytes = bytesOf(engagement);
    rmSync(part, { force: true });
    writeAndFlush(part, passphrase === undefined ? bytes : seal(bytes, passphrase));
    renameSync(part, path);
  } catch (error) {
    removeQuietly(part);
    const full = (error as { code?: string }).code === 'ENOSPC';
    throw new PhaseboardError(full ? 'disk.full' : 'file.notWritable', { name });
  }
}

function writeAndFlush(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w');
  try {
    let done = 0;
    while (done < bytes.length) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What cannot be written cannot be cleared away either; that must not hide why. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The error that led here is the one to tell.
  }
}

/** The bytes of a file, made in memory. */
export function bytesOf(engagement: Engagement): Buffer {
  const db = new Database(':memory:');
  try {
    fill(db, engagement);
    return db.serialize();
  } finally {
    db.close();
  }
}

function fill(db: Database.Database, engagement: Engagement): void {
  db.pragma(`application_id = ${FILE_ID}`);
  db.pragma(`user_version = ${NEWEST_FORM}`);
  db.transaction(() => {
    for (const sql of Object.values(FORMS[NEWEST_FORM] ?? {})) db.exec(sql);
    const record = db.prepare('INSERT INTO record (type, id, body) VALUES (?, ?, ?)');
    for (const entry of engagement.records) record.run(entry.type, entry.id, JSON.stringify(entry));
    for (const { type, id, body } of engagement.unknown ?? []) record.run(type, id, body);
    const step = db.prepare('INSERT INTO history (seq, first, at, label, diff) VALUES (?, ?, ?, ?, ?)');
    for (const entry of engagement.history) {
      const { seq, first, at, label, diff } = storedStep(entry);
      step.run(seq, first, at, label, diff);
    }
    const snapshot = db.prepare(
      'INSERT INTO snapshot (id, name, at, seq, people, body) VALUES (?, ?, ?, ?, ?, ?)',
    );
    for (const { id, name, at, seq, people, records } of engagement.snapshots ?? []) {
      snapshot.run(id, name, at, seq, people, deflated(records));
    }
    const put = db.prepare('INSERT INTO file (key, value) VALUES (?, ?)');
    put.run('cursor', String(engagement.cursor));
    if (engagement.engagement !== undefined) put.run('engagement', engagement.engagement);
    put.run('sha256', contentHash(db, NEWEST_FORM));
  })();
}

/**
 * Reads and checks a file; what it says is believed, and kept as it will be stored. Costs what the file makes it cost, so
 * files of others are read in a thread of their own. Throws `phaseboardFile.notOne`, `.future`, `.damaged`, `.tooLarge`,
 * `.locked` where it is sealed and no passphrase was given, `.wrongPassphrase`; `file.notFound`.
 */
export function readStoredFile(path: string, passphrase?: string): StoredEngagement {
  const name = basename(path);
  const refused = (code: 'notOne' | 'future' | 'damaged' | 'tooLarge' | 'locked' | 'wrongPassphrase') =>
    new PhaseboardError(`phaseboardFile.${code}`, { name });
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new PhaseboardError('file.notFound', { name });
  if (size > LIMITS.file) throw refused('tooLarge');
  let bytes = readBytes(path, name);
  if (isSealed(bytes)) {
    if (passphrase === undefined) throw refused('locked');
    const opened = unseal(bytes, passphrase);
    if ('fault' in opened) throw refused(opened.fault);
    ({ bytes } = opened);
  }
  if (bytes.subarray(0, 16).toString('latin1') !== 'SQLite format 3\u0000') throw refused('notOne');
  let db: Database.Database | null = null;
  try {
    db = new Database(bytes);
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('query_only = ON');
    if (db.pragma('application_id', { simple: true }) !== FILE_ID) throw refused('notOne');
    const form = Number(db.pragma('user_version', { simple: true }));
    if (form > NEWEST_FORM) throw refused('future');
    // A file that was cut in a part that nothing is written in reads well, and is refused as any other that was cut.
    const pages = Number(db.pragma('page_count', { simple: true }));
    if (pages * Number(db.pragma('page_size', { simple: true })) !== bytes.length) throw refused('damaged');
    return withSecondModel(checkedContent(db, form, size));
  } catch (error) {
    const known = error instanceof PhaseboardError && error.code.startsWith('phaseboardFile.');
    // The file is what somebody wrote, whole; this program is too old for a word in it.
    if (error instanceof PhaseboardError && error.code === 'edit.newer') throw refused('future');
    // Whatever else is thrown over somebody's bytes means that they are not what we wrote.
    throw known ? error : refused('damaged');
  } finally {
    db?.close();
  }
}

/** The same with every step and snapshot in memory. */
export function readPhaseboardFile(path: string, passphrase?: string): Engagement {
  return engagementOf(readStoredFile(path, passphrase));
}

function readBytes(path: string, name: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new PhaseboardError('file.notReadable', { name });
  }
}
