/** Titles of rosters in both languages, with what somebody who knows sales organizations says of each. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { suggestRole } from '#shared/analysis/roles/suggest-role.ts';

const TITLES = readFileSync(new URL('../../fixtures/titles.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [role = '', title = '', reports] = line.split('|').map((part) => part.trim());
    return [role, title, reports ? Number(reports) : null] as const;
  });

test.each(TITLES)('%s: %s (%s reports)', (role, title, reports) => {
  expect(suggestRole({ title, department: '', reports }).role ?? 'none').toBe(role);
});

test('each title is there once', () => {
  expect(new Set(TITLES.map(([, title, reports]) => `${title} ${reports}`)).size).toBe(TITLES.length);
  expect(TITLES.length).toBeGreaterThan(250);
});
