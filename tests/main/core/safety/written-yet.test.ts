import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { beforeWriting, isThere } from '#main/core/safety/written-yet.ts';
import { temporaryFolder } from '#tests/support/core.ts';

const AT = '2026-11-24T09:30:00.000Z';

describe('A file that was noted before it was written', () => {
  let path = '';
  beforeEach(() => {
    path = join(temporaryFolder(), 'report.pdf');
  });
  const noted = () => ({ path, at: AT, size: beforeWriting(path) });

  it.each(['2001-01-01', '2026-11-24T09:29:59.999Z', '2090-01-01'])(
    'is there once it is written, whatever the clock of its disk says (%s)',
    (disk) => {
      const note = noted();
      expect(isThere(note)).toBe(false);
      writeFileSync(path, 'ours');
      utimesSync(path, new Date(disk), new Date(disk));
      expect(isThere(note)).toBe(true);
    },
  );

  it.each(['2001-01-01', '2090-01-01', '1970-01-01'])(
    'is not the one that lay there before, of whatever day (%s), until it takes its place',
    (disk) => {
      writeFileSync(path, 'somebody else’s');
      utimesSync(path, new Date(disk), new Date(disk));
      const note = noted();
      expect(isThere(note)).toBe(false);
      writeFileSync(path, 'ours');
      utimesSync(path, new Date(AT), new Date(AT));
      expect(isThere(note)).toBe(true);
    },
  );

  it('was noted by an earlier version without a word of what lay there: the newer one is ours', () => {
    writeFileSync(path, 'x');
    utimesSync(path, new Date('2026-11-24T09:29:00Z'), new Date('2026-11-24T09:29:00Z'));
    expect(isThere({ path, at: AT, size: 0 })).toBe(false);
    utimesSync(path, new Date('2026-11-24T09:31:00Z'), new Date('2026-11-24T09:31:00Z'));
    expect(isThere({ path, at: AT, size: 0 })).toBe(true);
  });
});
