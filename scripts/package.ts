/** `npm run package`: builds, and makes installers; arguments go to electron-builder. */
import { existsSync, rmSync } from 'node:fs';
import { ensureBuilt } from './lib/build.ts';
import { writeSums } from './lib/checksums.ts';
import { commandFile, inRoot } from './lib/paths.ts';
import { run } from './lib/run.ts';
import { signingFor } from './lib/signing.ts';

await ensureBuilt();
const release = inRoot('release');
rmSync(release, { recursive: true, force: true });
const { env, args, says } = signingFor(process.platform, process.env);
console.log(`Installers: ${says}.`);
const command = [commandFile('electron-builder'), ...args, ...process.argv.slice(2)];
const { code } = await run(process.execPath, command, { show: true, env, only: true });
process.exitCode = code;
if (code === 0 && existsSync(release)) {
  const sums = writeSums(release, `SHA256SUMS-${process.platform}.txt`);
  for (const line of sums) console.log(line);
}
