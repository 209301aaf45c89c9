import { describe, expect, it } from 'vitest';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { org, printOrg } from './org.ts';

describe('An organization written as text', () => {
  it.each([
    'Founder: Ada | Closing: Ken, Eva | Team DACH > inbound: Lea',
    'Leadership: Vera (manager) | One-man bands: Ken (50%, quota 100, new 80, manager Vera) | Unplaced: Max',
    'Closing: Ken (vacancy) | Account: Eva (split 10/0/20/70, ote 60, variable 40%, since 2025-01-31)',
    'Team A > outbound: Lea | Team B > outbound: Lea',
    '',
  ])('comes back as it was: %s', (text) => {
    const workshop = org(text);
    expect(brokenInvariant(workshop)).toBeNull();
    expect(printOrg(workshop)).toBe(text);
  });

  it('gives somebody who is named twice two hats in equal parts', () => {
    const shares = Object.values(org`Inbound: Lea | Closing: Lea`.placement).map(({ share }) => share);
    expect(shares).toEqual([0.5, 0.5]);
  });
});
