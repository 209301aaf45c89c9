/** `npm run dev`: the renderer with hot reload, over a local host that runs from its sources. */
import { createServer } from 'vite';
import { startLocalHost } from './lib/local-host.ts';
import { inRoot } from './lib/paths.ts';

const host = await startLocalHost([
  inRoot('src/main/local/index.ts'),
  '--port',
  '0',
  '--no-open',
  ...process.argv.slice(2),
]);
const { origin, hash } = new URL(host.url);
const server = await createServer({
  configFile: inRoot('vite.config.ts'),
  server: {
    // The host answers only to its own origin, so requests arrive there as if they came from it.
    proxy: { '/api': { target: origin, changeOrigin: true, headers: { origin } } },
  },
});
await server.listen();
const say = (code: string): void =>
  console.log(`Phaseboard in development: ${server.resolvedUrls?.local[0] ?? ''}${code}`);
say(hash);
console.log('The address works once, within a minute. Press Enter for another one.');
process.stdin.on('data', () => void host.address().then((url) => say(new URL(url).hash)));

const end = async (): Promise<void> => {
  await server.close();
  await host.stop();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
await host.ended;
process.stdin.pause();
await server.close();
