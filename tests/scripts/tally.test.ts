import { expect, test } from 'vitest';
import { skipLines, sum, summaryLine } from '../../scripts/lib/tally.ts';

const skip = (test: string, reason: string) => ({ test, reason });

test('the last line sums up all suites', () => {
  const total = sum([
    { passed: 3, failed: 1, skipped: [] },
    { passed: 4, failed: 0, skipped: [] },
  ]);
  expect(summaryLine(total)).toBe('7 passed, 1 failed');
});

test('the last line names skipped tests only where there are any', () => {
  expect(summaryLine({ passed: 1, failed: 0, skipped: [skip('a', 'no display')] })).toBe(
    '1 passed, 0 failed, 1 skipped',
  );
});

test('every reason for a skip is told once, with its tests', () => {
  const skipped = [
    skip('a', 'no display'),
    skip('b', 'no display'),
    ...['c', 'd', 'e', 'f'].map((name) => skip(name, 'skipped: no binary')),
  ];
  expect(skipLines({ passed: 0, failed: 0, skipped })).toEqual([
    'skipped: no display (a; b)',
    'skipped: no binary (4 tests)',
  ]);
});
