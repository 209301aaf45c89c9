/** A local host with a small page, and requests to it written down to the byte. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createAccess } from '#main/local/access.ts';
import { startServer } from '#main/local/server.ts';
import { createTransfer } from '#main/local/transfer.ts';
import type { Reply } from '#shared/contract/bridge.ts';
import { counter } from '#tests/support/commands.ts';
import { temporaryFolder, testCore } from '#tests/support/core.ts';

/** Secrets are counted in tests: the first one is the token. */
export const TOKEN = 'the-token-of-this-run-1';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly bytes: Buffer;
}

/** What a server answers to a few bytes. */
export function spoken(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('end', () => resolve(heard)).on('error', reject);
    socket.write(text);
  });
}

/** A server with a small page, and requests to it written down to the byte. */
export async function running() {
  const dataDir = temporaryFolder();
  const rendererDir = join(temporaryFolder(), 'renderer');
  mkdirSync(join(rendererDir, 'assets'), { recursive: true });
  writeFileSync(join(rendererDir, 'index.html'), '<!doctype html>');
  writeFileSync(join(rendererDir, 'assets', 'app.js'), 'run()');
  writeFileSync(join(rendererDir, '..', 'secret.html'), 'secret');
  const core = testCore(dataDir);
  const transfer = createTransfer(dataDir, counter('t'));
  const access = createAccess(() => 0, counter('the-token-of-this-run-'));
  let dropped = 0;
  const onDropped = () => (dropped += 1);
  const local = await startServer({ core, access, rendererDir, transfer, port: 0, onDropped });
  onTestFinished(() => local.close());
  const port = Number(new URL(local.url).port);

  function ask(
    method: string,
    path: string,
    headers: OutgoingHttpHeaders = {},
    body: string | Buffer = '',
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, bytes, body: bytes.toString('utf8') });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
  const authorized = { authorization: `Bearer ${TOKEN}` };
  const api = async (method: string, path: string, body: string | Buffer = '') =>
    JSON.parse((await ask(method, path, authorized, body)).body) as Reply & { result: { id: string } };
  const call = (name: string, args: unknown) => api('POST', '/api/call', JSON.stringify({ name, args }));
  return { core, local, port, dataDir, ask, api, call, authorized, dropped: () => dropped };
}
