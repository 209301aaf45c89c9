/** Reading what a page sends, within limits. */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PRIVATE } from '#main/core/private-files.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';

const MAX_CALL_BYTES = 64 * 1024 * 1024;
/** Above the importer's own limit, so that the importer is the one who says no, with its reason. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Says no before anything is read: a body that is broken off takes the connection, and the answer, with it. */
function requireSize(request: IncomingMessage, most: number): void {
  if (Number(request.headers['content-length'] ?? 0) > most) {
    throw new PhaseboardError('call.invalid', { field: 'size' });
  }
}

/** The JSON of a call; throws `call.invalid`. */
export async function readJson(
  request: IncomingMessage,
): Promise<{ name?: unknown; args?: unknown; code?: unknown }> {
  requireSize(request, MAX_CALL_BYTES);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_CALL_BYTES) throw new PhaseboardError('call.invalid', { field: 'size' });
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // falls through to the one error for anything that is not a call
  }
  throw new PhaseboardError('call.invalid', { field: 'body' });
}

/** Streams a request's body to a file; nothing is left where that fails. */
export async function receiveFile(request: IncomingMessage, path: string): Promise<void> {
  requireSize(request, MAX_FILE_BYTES);
  let size = 0;
  const limited = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > MAX_FILE_BYTES) done(new PhaseboardError('call.invalid', { field: 'size' }));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(request, limited, createWriteStream(path, PRIVATE));
  } catch (error) {
    await rm(path, { force: true });
    if (error instanceof PhaseboardError) throw error;
    throw new PhaseboardError(
      (error as { code?: string }).code === 'ENOSPC' ? 'disk.full' : 'connection.lost',
    );
  }
}
