/** How hard a passphrase is to guess, as it is said to whoever chooses one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAST_PASSPHRASE, strengthOf } from '#shared/domain/passphrase.ts';

describe('A passphrase', () => {
  test.each([
    ['', 'short'],
    ['kulcs', 'short'],
    ['xK9!qz4', 'short'],
    ['password1', 'weak'],
    ['Jelszó2026', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['1234567890', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['kutya kutya kutya kutya', 'weak'],
    ['phaseboard workshop', 'weak'],
    ['three blind mice', 'fair'],
    ['lámpa tengeri gereblye', 'strong'],
    ['orbit walnut ladder crimson', 'strong'],
    ['vG7#pQ2!xZ9m', 'strong'],
  ])('“%s” is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });

  test('counts characters as people do', () => {
    expect(strengthOf('🦊'.repeat(LEAST_PASSPHRASE - 1))).toBe('short');
    expect(strengthOf('🦊'.repeat(LEAST_PASSPHRASE))).not.toBe('short');
  });

  test('is never the weaker for another word', () => {
    const order = ['short', 'weak', 'fair', 'strong'];
    const rank = (text: string) => order.indexOf(strengthOf(text));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        expect(rank(`${text} gereblye`)).toBeGreaterThanOrEqual(rank(text));
      }),
    );
  });
});
