/** The local host's way: JSON over HTTP on the loopback interface, as the page in a browser does it. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createCore } from '#main/core/create.ts';
import { createAccess } from '#main/local/access.ts';
import { startServer } from '#main/local/server.ts';
import { createTransfer } from '#main/local/transfer.ts';
import type { HostEvent, Reply } from '#shared/contract/bridge.ts';
import type { FileRef } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Connect } from './client.ts';
import { testPorts } from './in-process.ts';

export const overHttp: Connect = async (folder) => {
  const core = createCore(testPorts(folder));
  const transfer = createTransfer(folder, randomUUID);
  const access = createAccess(() => performance.now());
  const server = await startServer({ core, access, transfer, rendererDir: join(folder, 'page'), port: 0 });
  const entered = await fetch(new URL('/api/enter', server.url), {
    method: 'POST',
    body: JSON.stringify({ code: new URL(server.address()).hash.slice('#code='.length) }),
  });
  const headers = { authorization: `Bearer ${((await entered.json()) as { result: string }).result}` };
  const url = (path: string) => new URL(path, server.url);
  const ask = async (path: string, body: string | Buffer): Promise<unknown> => {
    const answer = await fetch(url(path), {
      method: 'POST',
      headers,
      body: new Uint8Array(Buffer.from(body)),
    });
    const reply = (await answer.json()) as Reply;
    if (!reply.ok) throw new PhaseboardError(reply.error.code, reply.error.details, reply.error.message);
    return reply.result;
  };
  const events: HostEvent[] = [];
  const stream = await fetch(url('/api/events'), { headers });
  const listening = listen(stream, events);
  return {
    call: (name, args) => ask('/api/call', JSON.stringify({ name, args })) as never,
    chooses: async (path) =>
      (await ask(`/api/files?name=${encodeURIComponent(basename(path))}`, await readFile(path))) as FileRef,
    choosesTarget: async (name) =>
      (await ask(`/api/targets?name=${encodeURIComponent(name)}`, '')) as FileRef,
    written: async ({ id }) =>
      Buffer.from(await (await fetch(url(`/api/files/${id}`), { headers })).arrayBuffer()),
    heard: () => Promise.resolve(events),
    async close() {
      await core.close();
      await server.close();
      await listening;
    },
  };
};

/** Collects events until the host ends the stream; empty lines only say that it is alive. */
async function listen(stream: Response, events: HostEvent[]): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream.body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    events.push(...lines.filter(Boolean).map((line) => JSON.parse(line) as HostEvent));
  }
}
