/**
 * The pages that listen. Each is told everything, as long as it reads: one that does not is let go before what waits
 * for it fills the memory, and reads the library anew when it comes back.
 */
import type { ServerResponse } from 'node:http';

/** A page notices within this time that its connection is gone. */
const HEARTBEAT_MS = 10_000;
/** Bytes that may wait for one page. */
const MOST_WAITING = 4 * 1024 * 1024;

export interface Readers {
  add(response: ServerResponse): void;
  tell(event: unknown): void;
  close(): void;
}

export function createReaders(dropped: () => void): Readers {
  const open = new Set<ServerResponse>();
  const write = (line: string) => {
    for (const response of open) {
      response.write(line);
      if (response.writableLength <= MOST_WAITING) continue;
      open.delete(response);
      response.destroy();
      dropped();
    }
  };
  const heartbeat = setInterval(() => write('\n'), HEARTBEAT_MS);
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
      response.write('\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    tell: (event) => write(`${JSON.stringify(event)}\n`),
    close() {
      clearInterval(heartbeat);
      for (const response of open) response.end();
    },
  };
}
