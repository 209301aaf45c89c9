import { expect, it } from 'vitest';
import { editedDay } from '#main/core/edited-day.ts';

/** The same moment: late in the evening in Budapest is the next day in Apia, and early in London. */
const row = () => ({ editedAt: '2026-11-23T23:30:00.000Z' }) as never;

it.each([
  ['Europe/Budapest', '2026-11-24'],
  ['Europe/London', '2026-11-23'],
  ['America/Los_Angeles', '2026-11-23'],
  ['Pacific/Apia', '2026-11-24'],
])('a report bears the day of its last edit where the program runs: in %s', (zone, day) => {
  expect(editedDay({ ports: { zone }, library: { row } }, 'w')).toBe(day);
});
