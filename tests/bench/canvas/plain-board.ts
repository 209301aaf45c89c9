/** The board to compare with, built and served for one run. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { run, runNode } from '../../../scripts/lib/run.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Its own folder with its own packages: nobody else needs them. */
const FOLDER = path.join(import.meta.dirname, 'plain');

/** Fetches the packages of the plain board the first time that somebody measures. */
async function ensureInstalled(): Promise<void> {
  if (existsSync(path.join(FOLDER, 'node_modules/@dnd-kit/sortable'))) return;
  console.log('Installing the plain board to compare with ...');
  const args = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const options = { cwd: FOLDER };
  const { code, output } = await (npm ? runNode(npm, args, options) : run('npm', args, options));
  if (code !== 0) throw new Error(`The plain board could not be installed (npm ci in ${FOLDER}):\n${output}`);
}

export async function servePlainBoard(): Promise<{ readonly url: (people: number) => string; stop(): void }> {
  await ensureInstalled();
  const folder = mkdtempSync(path.join(tmpdir(), 'phaseboard-plain-'));
  await build({
    root: FOLDER,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true },
  });
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.join(folder, name === '/' ? 'index.html' : path.normalize(name));
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: (people) => `http://127.0.0.1:${port}/?n=${people}`,
    stop() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
