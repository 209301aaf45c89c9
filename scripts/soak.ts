/**
 * `npm run soak`: kills programs at random moments, 200 times or as often as is said (`npm run soak -- 1000`): half of them
 * while they save edits, half while they write a client's data in every other way there is. What they acknowledged has to
 * be there; what they left has to be cleared, and the client to be forgotten to the last byte.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writersKilled } from '#tests/support/forgetting/killed-writers.ts';
import type { WritersToll } from '#tests/support/forgetting/killed-writers.ts';
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

const tolls: Toll[] = [];
const writers: WritersToll[] = [];
const series = Array.from({ length: Math.ceil(rounds / ROUNDS_PER_LIBRARY) }, (_, index) => ({
  count: Math.min(ROUNDS_PER_LIBRARY, rounds - index * ROUNDS_PER_LIBRARY),
  writes: index % 2 === 1,
}));
const libraries = series.length;

async function work(): Promise<void> {
  for (let next = series.pop(); next !== undefined; next = series.pop()) {
    const folder = mkdtempSync(join(tmpdir(), 'phaseboard-soak-'));
    try {
      if (next.writes) writers.push(await writersKilled(join(folder, 'root'), next.count));
      else tolls.push(await killedAgainAndAgain(folder, next.count));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

await Promise.all(Array.from({ length: AT_A_TIME }, work));

const sum = <T>(of: readonly T[], count: (each: T) => number) =>
  of.reduce((all, each) => all + count(each), 0);
const faults = [...tolls, ...writers].flatMap((toll) => toll.faults);
const ways = new Map<string, number>();
for (const toll of writers) {
  for (const [way, count] of toll.ways) ways.set(way, (ways.get(way) ?? 0) + count);
}
const table: readonly (readonly [string, number])[] = [
  ['trials (kill -9)', sum([...tolls, ...writers], ({ trials }) => trials)],
  ['libraries', libraries],
  ['acknowledged edits', sum(tolls, ({ acknowledged }) => acknowledged)],
  ['saved, not yet told', sum(tolls, ({ untold }) => untold)],
  ['killed while writing', sum(writers, ({ trials }) => trials)],
  ['in so many ways', ways.size],
  ['parts left by them', sum(writers, ({ parts }) => parts)],
  ['clients forgotten', writers.length],
  ['faults', faults.length],
  ['lost edits', sum(tolls, ({ lost }) => lost)],
  ['doubled edits', sum(tolls, ({ doubled }) => doubled)],
];
for (const [name, count] of table) console.log(`${name.padEnd(22)}${String(count).padStart(8)}`);
for (const [way, count] of [...ways].toSorted())
  console.log(`  ${way.padEnd(36)}${String(count).padStart(6)}`);
for (const fault of faults) console.log(`  ${fault}`);
const wrong = faults.length + sum(tolls, ({ lost, doubled }) => lost + doubled);
process.exitCode = wrong > 0 ? 1 : 0;
