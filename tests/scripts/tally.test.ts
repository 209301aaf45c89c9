import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failLines, failure, skipLines, sum, summaryLine } from '../../scripts/lib/tally.ts';

const skip = (test: string, reason: string) => ({ test, reason });

test('the last line sums up all suites', () => {
  const total = sum([
    { passed: 3, failed: ['a test'], skipped: [] },
    { passed: 4, failed: [], skipped: [] },
  ]);
  expect(summaryLine(total)).toBe('7 passed, 1 failed');
});

test('the last line names skipped tests only where there are any', () => {
  expect(summaryLine({ passed: 1, failed: [], skipped: [skip('a', 'no display')] })).toBe(
    '1 passed, 0 failed, 1 skipped',
  );
});

test('every reason for a skip is told once, with its tests', () => {
  const skipped = [
    skip('a', 'no display'),
    skip('b', 'no display'),
    ...['c', 'd', 'e', 'f'].map((name) => skip(name, 'skipped: no binary')),
  ];
  expect(skipLines({ passed: 0, failed: [], skipped })).toEqual([
    'skipped: no display (a; b)',
    'skipped: no binary (4 tests)',
  ]);
});

test('every failure is named at the end, with the first line of its error', () => {
  const failed = [
    failure('a.test.ts > adds', '\u001b[31mexpected 1\u001b[39m\nto be 2'),
    failure('b.test.ts', undefined),
  ];
  expect(failLines({ passed: 0, failed, skipped: [] })).toEqual([
    'failed: a.test.ts > adds (expected 1)',
    'failed: b.test.ts',
  ]);
});

test('the failure of a random example names its seed and its path', () => {
  const message =
    'Property failed after 3 tests\n{ seed: -1442357391, path: "2:0:1", endOnFailure: true }\nCounterexample: [0]';
  expect(failure('a law', message)).toBe(
    'a law (Property failed after 3 tests · seed -1442357391, path 2:0:1)',
  );
});

test('the seed is in the message that fast-check really gives', () => {
  const holds = () =>
    fc.assert(
      fc.property(fc.integer(), (value) => value !== value),
      { seed: 42 },
    );
  let message = '';
  try {
    holds();
  } catch (error) {
    message = String((error as Error).message);
  }
  expect(failure('a law', message)).toContain('seed 42, path 0');
});
