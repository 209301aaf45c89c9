import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATED_SPECS } from '../../scripts/lib/dated-specs.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { shifted } from '../../scripts/lib/faketime.ts';
import type { Shift } from '../../scripts/lib/moments.ts';

const file = (name: string) => inRoot('tests/e2e', `${name}.spec.ts`);

test('every spec of the shifted run is there', () => {
  expect(DATED_SPECS.filter((name) => !existsSync(file(name)))).toEqual([]);
});

test('a spec that speaks of what is due is among them', () => {
  const names = readdirSync(inRoot('tests/e2e')).flatMap((name) => /^(.+)\.spec\.ts$/u.exec(name)?.[1] ?? []);
  const dated = names.filter((name) =>
    /overdue|givenDay|\bday\.now\b/u.test(readFileSync(file(name), 'utf8')),
  );
  expect(dated.filter((name) => !(DATED_SPECS as readonly string[]).includes(name))).toEqual([]);
});

test('the computer’s clock is shifted by an offset, so that all processes of a run agree', () => {
  const shift: Shift = { name: 'tomorrow', at: '2026-12-01T07:30:00.000Z', zone: 'Europe/Budapest' };
  const command = (now: string) => shifted(shift, new Date(now), 'node', ['a.js']);
  expect(command('2026-11-30T07:30:00Z')).toEqual({
    program: 'faketime',
    args: ['-m', '-f', '+86400', 'node', 'a.js'],
  });
  expect(command('2026-12-01T07:31:00Z').args).toContain('-60');
});
