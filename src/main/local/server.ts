/** The local host's server: the renderer's files, and the contract over HTTP on the loopback interface. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '#main/core/core.ts';
import { SECURITY_HEADERS, servedFile } from '#main/core/web.ts';
import type { HostEvent, Reply } from '#shared/contract/bridge.ts';
import { PhaseboardError, toErrorData } from '#shared/domain/errors.ts';
import { readJson, receiveFile } from './body.ts';
import { mayCall, namesThisHost } from './guard.ts';
import type { Transfer } from './transfer.ts';

/** A page notices within this time that its connection is gone. */
const HEARTBEAT_MS = 10_000;

export interface LocalServer {
  readonly url: string;
  readonly server: Server;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly core: Core;
  readonly token: string;
  readonly rendererDir: string;
  readonly transfer: Transfer;
  /** 0 for any free one. */
  readonly port: number;
}

/** Starts to listen on 127.0.0.1; rejects where the port is taken. */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = server.address() as AddressInfo;
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!namesThisHost(request, port)) return void response.writeHead(403).end();
    if (!url.pathname.startsWith('/api/'))
      return sendFile(options.rendererDir, url.pathname, request, response);
    if (!mayCall(request, port, options.token)) {
      return sendReply(response, 403, { ok: false, error: toErrorData(new PhaseboardError('call.refused')) });
    }
    try {
      await api(request, response, url);
    } catch (error) {
      sendReply(response, 200, { ok: false, error: toErrorData(error) });
    }
  }

  async function api(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { core, transfer } = options;
    const route = `${request.method} ${url.pathname}`;
    if (route === 'POST /api/call') {
      const { name, args } = await readJson(request);
      return sendReply(response, 200, await core.dispatch(name, args));
    }
    if (route === 'GET /api/events') return stream(response);
    if (route === 'POST /api/files') {
      const path = transfer.pathFor(url.searchParams.get('name') ?? '');
      await receiveFile(request, path);
      return sendReply(response, 200, { ok: true, result: await core.files.incoming(path) });
    }
    if (route === 'POST /api/folders') {
      // A browser has no dialog for folders; whoever holds the token of this run types the path.
      const folder = core.files.outgoing(url.searchParams.get('path') ?? '');
      return sendReply(response, 200, { ok: true, result: folder });
    }
    if (route === 'POST /api/targets') {
      const file = core.files.outgoing(transfer.pathFor(url.searchParams.get('name') ?? ''));
      return sendReply(response, 200, { ok: true, result: file });
    }
    if (request.method === 'GET' && url.pathname.startsWith('/api/files/')) {
      const path = core.files.pathOf(url.pathname.slice('/api/files/'.length));
      const { size } = await core.files.incoming(path);
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
      createReadStream(path).pipe(response);
      return;
    }
    sendReply(response, 404, { ok: false, error: toErrorData(new PhaseboardError('call.unknown')) });
  }

  function stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    response.write('\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
  }

  const write = (line: string) => streams.forEach((response) => response.write(line));
  const stop = options.core.on((event: HostEvent) => write(`${JSON.stringify(event)}\n`));
  const heartbeat = setInterval(() => write('\n'), HEARTBEAT_MS);

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/#token=${options.token}`,
    server,
    async close() {
      clearInterval(heartbeat);
      stop();
      streams.forEach((response) => response.end());
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      // A page that keeps a call open must not keep the program open.
      setTimeout(() => server.closeAllConnections(), 2000).unref();
      await closed;
    },
  };
}

async function sendFile(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = request.method === 'GET' ? await servedFile(root, path) : null;
  if (!file) return void response.writeHead(404, SECURITY_HEADERS).end();
  // Hashed assets never change under their name; the page itself has to be asked for each time.
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
  response
    .writeHead(200, { ...SECURITY_HEADERS, 'content-type': file.type, 'cache-control': cache })
    .end(file.body);
}

function sendReply(response: ServerResponse, status: number, reply: Reply): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(reply));
}
