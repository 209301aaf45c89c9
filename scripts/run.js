// Starts a TypeScript file of this project: `node scripts/run.js scripts/build.ts [arguments]`.
// Plain JavaScript, because it must be able to speak on a Node that cannot run TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [file, ...rest] = process.argv.slice(2);
const target = path.resolve(root, file ?? 'scripts/build.ts');

if (process.features.typescript) {
  // Taking the types out of the scripts costs more than they do; the cache makes it a matter of the first time.
  module.enableCompileCache(path.join(root, 'node_modules/.cache/compile'));
  process.argv = [process.argv[0], target, ...rest];
  await import(pathToFileURL(target).href);
} else {
  runOnPinnedNode();
}

/** Npm scripts find the pinned Node by the PATH; a direct call on an older Node is handed over to it. */
function runOnPinnedNode() {
  const pinned = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(pinned) || process.env.PHASEBOARD_HANDED_OVER) {
    console.error(
      `Phaseboard's scripts need Node 22.18 or newer, and this is Node ${process.versions.node}. ` +
        'Run "npm install" with install scripts allowed: it brings the right Node along.',
    );
    process.exit(1);
  }
  const child = spawn(pinned, [target, ...rest], {
    stdio: 'inherit',
    env: { ...process.env, PHASEBOARD_HANDED_OVER: '1' },
  });
  // Ctrl+C reaches the child by itself; this process only waits for its exit code.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
