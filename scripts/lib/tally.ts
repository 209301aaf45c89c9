/** What a test runner counted, and the line that sums up several of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { seedIn } from './seed.ts';

export interface Tally {
  readonly passed: number;
  /** One entry for each failure: the name of the test and the first line of its error. */
  readonly failed: readonly string[];
  /** One entry for each skipped test: its name and why it was skipped. */
  readonly skipped: readonly { readonly test: string; readonly reason: string }[];
}

/** Variable that tells a reporter where to write its tally. */
export const tallyVariable = 'PHASEBOARD_TALLY';

/** Writes a reporter's tally; nothing where nobody asked for one. */
export function writeTally(tally: Tally): void {
  const file = process.env[tallyVariable];
  if (file) writeFileSync(file, JSON.stringify(tally));
}

/** Reads a tally; undefined if the suite ended before it could write one. */
export function readTally(file: string): Tally | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return undefined;
  }
}

/** All tallies as one. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.flatMap((tally) => tally.failed),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/** `N passed, N failed`, followed by the skipped ones if there are any. */
export function summaryLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}

/** The entry of a failed test: where it is, the first line of what it complained about, and the seed of its example. */
export function failure(test: string, message: string | undefined): string {
  const [line = ''] = stripVTControlCharacters(message ?? '')
    .trim()
    .split('\n');
  const said = [line, seedIn(message ?? '')].filter(Boolean).join(' · ');
  return said === '' ? test : `${test} (${said})`;
}

/** A line for each failure, so that whoever sees only the end of the output knows which test it was. */
export function failLines({ failed }: Tally): string[] {
  return failed.map((entry) => `failed: ${entry}`);
}

/** A line for each reason of a skip, with the tests it held back: their names if few, their number if many. */
export function skipLines({ skipped }: Tally): string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const tests = skipped.filter((entry) => entry.reason === reason).map(({ test }) => test);
    return `skipped: ${reason.replace(/^skipped: /, '')} (${tests.length <= 3 ? tests.join('; ') : `${tests.length} tests`})`;
  });
}

/** Tells what was skipped, what failed and the sum, and lets the program end with 1 where something failed. */
export function endWith(tally: Tally): void {
  for (const line of [...skipLines(tally), ...failLines(tally), summaryLine(tally)]) console.log(line);
  process.exitCode = tally.failed.length > 0 ? 1 : 0;
}
