/** `npm run bench`: runs the measurements of tests/bench one after another, or those that are named. */
import { readdirSync } from 'node:fs';
import { ensureBuilt } from './lib/build.ts';
import { inRoot } from './lib/paths.ts';
import { runNode } from './lib/run.ts';

/** Shared by the measurements and none itself. */
const helper = 'measure';

const all = readdirSync(inRoot('tests/bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => name !== helper);
const named = process.argv.slice(2);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}

await ensureBuilt();
for (const name of named.length > 0 ? named : all) {
  console.log(`\n# ${name}\n`);
  const { code } = await runNode(inRoot('tests/bench', `${name}.ts`), [], { show: true });
  if (code !== 0) process.exitCode = 1;
}
