/**
 * Serves our canvas with many people for any harness that takes an address: `node scripts/run.js
 * tests/bench/canvas/page.ts 1000` prints one that works once, another with each Enter, and runs until it is stopped. Cards are `[data-rep="p0"]`, lanes
 * `[data-lane="outbound@team0"]`, the card in hand has `data-dragging="1"`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLocalHost } from '../../../scripts/lib/local-host.ts';
import { inRoot } from '../../../scripts/lib/paths.ts';
import { fillLibrary } from './organization.ts';

const people = Number(process.argv[2] ?? 300);
const dataDir = mkdtempSync(path.join(tmpdir(), 'phaseboard-canvas-'));
await fillLibrary(dataDir, people);
const host = await startLocalHost([inRoot('dist/main/local.js'), '--no-open', '--data-dir', dataDir]);
console.log(host.url);
process.stdin.on('data', () => void host.address().then(console.log));
await new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});
await host.stop();
rmSync(dataDir, { recursive: true, force: true });
