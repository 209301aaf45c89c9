/** What a start costs without Phaseboard: the same two processes, serving an empty page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runNode } from '../../scripts/lib/run.ts';

const page = '<!doctype html><title>Empty</title><main><h1>Empty</h1></main>';

if (process.argv[2] === 'serve') {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    console.log(`Empty page at http://127.0.0.1:${port}/#code=none`);
  });
  process.on('SIGTERM', () => process.exit(0));
} else {
  process.exitCode = (await runNode(import.meta.filename, ['serve'], { show: true })).code;
}
