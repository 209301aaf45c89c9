/** The local host's server: the renderer's files, and the contract over HTTP on the loopback interface. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '#main/core/core.ts';
import { SECURITY_HEADERS, servedFile } from '#main/core/web.ts';
import type { Reply } from '#shared/contract/bridge.ts';
import { PhaseboardError, toErrorData } from '#shared/domain/errors.ts';
import type { Access } from './access.ts';
import { readJson, receiveFile } from './body.ts';
import { comesFromHere, namesThisHost } from './request-guard.ts';
import { createReaders } from './readers.ts';
import type { Transfer } from './transfer.ts';

export interface LocalServer {
  /** Address of the page, for one that is let in already. */
  readonly url: string;
  readonly server: Server;
  /** Address that lets one page in, once, within a minute. */
  address(): string;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly core: Core;
  readonly access: Access;
  readonly rendererDir: string;
  readonly transfer: Transfer;
  /** 0 for any free one. */
  readonly port: number;
  /** A page was let go that did not read what it was told. */
  readonly onDropped?: () => void;
}

/** Starts to listen on 127.0.0.1; rejects where the port is taken. */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const { core, access, transfer } = options;
  const readers = createReaders(() => options.onDropped?.());
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    void answer(request, response).catch(() => response.destroy());
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nx-content-type-options: nosniff\r\n\r\n');
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = server.address() as AddressInfo;
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!namesThisHost(request, port)) return void response.writeHead(403).end();
    if (!url.pathname.startsWith('/api/'))
      return sendFile(options.rendererDir, url.pathname, request, response);
    const entering = `${request.method} ${url.pathname}` === 'POST /api/enter';
    if (!comesFromHere(request, port) || !(entering || access.allows(request.headers.authorization))) {
      return sendReply(response, 403, { ok: false, error: toErrorData(new PhaseboardError('call.refused')) });
    }
    try {
      await (entering ? enter(request, response) : api(request, response, url));
    } catch (error) {
      sendReply(response, 200, { ok: false, error: toErrorData(error) });
    }
  }

  async function enter(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { code } = await readJson(request);
    sendReply(response, 200, { ok: true, result: access.exchange(String(code)) });
  }

  async function api(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const route = `${request.method} ${url.pathname}`;
    if (route === 'POST /api/call') {
      const { name, args } = await readJson(request);
      return sendReply(response, 200, await core.dispatch(name, args));
    }
    if (route === 'GET /api/events') return readers.add(response);
    if (route === 'POST /api/files') {
      const path = transfer.pathFor(url.searchParams.get('name') ?? '');
      await receiveFile(request, path);
      return sendReply(response, 200, { ok: true, result: await core.files.incoming(path) });
    }
    if (route === 'POST /api/folders') {
      // A browser has no dialog for folders; whoever holds the token of this run types the path.
      const folder = core.files.folder(url.searchParams.get('path') ?? '');
      return sendReply(response, 200, { ok: true, result: folder });
    }
    if (route === 'POST /api/targets') {
      const file = core.files.outgoing(transfer.pathFor(url.searchParams.get('name') ?? ''));
      return sendReply(response, 200, { ok: true, result: file });
    }
    if (/^(GET|HEAD)$/u.test(request.method ?? '') && url.pathname.startsWith('/api/files/')) {
      return handOver(url.pathname.slice('/api/files/'.length), request, response);
    }
    sendReply(response, 404, { ok: false, error: toErrorData(new PhaseboardError('call.unknown')) });
  }

  /** A file that this run made or received; an id is no key to anything else on the computer. */
  async function handOver(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = core.files.pathOf(id);
    if (!transfer.holds(path)) throw new PhaseboardError('file.expired');
    const { size } = await core.files.incoming(path);
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  const stop = core.on((event) => readers.tell(event));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    server,
    address: () => `${url}#code=${access.newCode()}`,
    async close() {
      stop();
      readers.close();
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
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const file = reads ? await servedFile(root, path) : null;
  if (!file) return void response.writeHead(404).end();
  // Hashed assets never change under their name; the page itself has to be asked for each time.
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
  response
    .writeHead(200, {
      'content-type': file.type,
      'content-length': file.body.length,
      'cache-control': cache,
    })
    .end(request.method === 'HEAD' ? undefined : file.body);
}

function sendReply(response: ServerResponse, status: number, reply: Reply): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(reply));
}
