/** `npm run package`: builds, and makes installers; arguments go to electron-builder. */
import { ensureBuilt } from './lib/build.ts';
import { commandFile } from './lib/paths.ts';
import { runNode } from './lib/run.ts';

await ensureBuilt();
process.exitCode = (
  await runNode(commandFile('electron-builder'), process.argv.slice(2), { show: true })
).code;
