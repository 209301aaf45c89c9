/**
 * `npm run soak`: kills a program that saves, at random moments, 200 times or as often as is said
 * (`npm run soak -- 1000`), and compares what it had acknowledged with what is there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killedAgainAndAgain } from '#tests/support/killing.ts';
import type { Toll } from '#tests/support/killing.ts';

/** After so many kills a new library begins: a library grows with each, and the time between kills with it. */
const ROUNDS_PER_LIBRARY = 10;
const AT_A_TIME = 2;

const rounds = Number(process.argv[2] ?? 200);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('How many rounds? For example: npm run soak -- 200');
  process.exit(2);
}

const series = Array.from({ length: Math.ceil(rounds / ROUNDS_PER_LIBRARY) }, (_, index) =>
  Math.min(ROUNDS_PER_LIBRARY, rounds - index * ROUNDS_PER_LIBRARY),
);
const libraries = series.length;
const tolls: Toll[] = [];

async function work(): Promise<void> {
  for (let next = series.pop(); next !== undefined; next = series.pop()) {
    const folder = mkdtempSync(join(tmpdir(), 'phaseboard-soak-'));
    try {
      tolls.push(await killedAgainAndAgain(folder, next));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

await Promise.all(Array.from({ length: AT_A_TIME }, work));

const sum = (of: (toll: Toll) => number) => tolls.reduce((all, toll) => all + of(toll), 0);
const faults = tolls.flatMap((toll) => toll.faults);
const table: readonly (readonly [string, number])[] = [
  ['trials (kill -9)', sum(({ trials }) => trials)],
  ['libraries', libraries],
  ['acknowledged edits', sum(({ acknowledged }) => acknowledged)],
  ['saved, not yet told', sum(({ untold }) => untold)],
  ['faults', faults.length],
  ['lost edits', sum(({ lost }) => lost)],
  ['doubled edits', sum(({ doubled }) => doubled)],
];
for (const [name, count] of table) console.log(`${name.padEnd(22)}${String(count).padStart(8)}`);
for (const fault of faults) console.log(`  ${fault}`);
const wrong = faults.length + sum(({ lost, doubled }) => lost + doubled);
process.exitCode = wrong > 0 ? 1 : 0;
