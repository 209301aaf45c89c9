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
