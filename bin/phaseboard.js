#!/usr/bin/env node
// Starts the command line on a Node that the native parts were made for: this one, or the pinned one beside us.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist', 'main', 'cli.js');
/** Node-API that the SQLite binding needs. */
const NEEDED_NODE_API = 10;

/** The runtime of the `node` package; null where it is not installed. */
function pinnedNode() {
  try {
    const found = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
    return existsSync(found) ? found : null;
  } catch {
    return null;
  }
}

if (!existsSync(cli)) {
  console.error('Phaseboard has not been built yet. Run "npm run build" first.');
  process.exitCode = 3;
} else if (Number(process.versions.napi) >= NEEDED_NODE_API) {
  await import(pathToFileURL(cli).href);
} else {
  const node = pinnedNode();
  if (node === null) {
    console.error(
      `Phaseboard needs a newer Node than ${process.version}. Run "npm install", then try again.`,
    );
    process.exitCode = 3;
  } else {
    const { status } = spawnSync(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
    process.exitCode = status ?? 3;
  }
}
