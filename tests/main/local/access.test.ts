import { describe, expect, it } from 'vitest';
import { CODE_LIFE_MS, createAccess } from '#main/local/access.ts';
import { counter } from '#tests/support/commands.ts';

function access() {
  let at = 0;
  const made = createAccess(() => at, counter('secret'));
  return { made, wait: (ms: number) => (at += ms) };
}

describe('The way into a run', () => {
  it('is a code that gives the token once, and says afterwards that it was used', () => {
    const { made } = access();
    const code = made.newCode();
    const token = made.exchange(code);
    expect(token).not.toBe(code);
    expect(made.allows(`Bearer ${token}`)).toBe(true);
    expect(() => made.exchange(code)).toThrow('access.used');
    expect(made.exchange(made.newCode())).toBe(token);
  });

  it('closes after a minute, and is closed to whoever makes up a code', () => {
    const { made, wait } = access();
    const [first, second] = [made.newCode(), made.newCode()];
    wait(CODE_LIFE_MS);
    expect(() => made.exchange(first)).not.toThrow();
    wait(1);
    expect(() => made.exchange(second)).toThrow('access.expired');
    expect(() => made.exchange('made up')).toThrow('access.expired');
    expect(() => made.exchange('')).toThrow('access.expired');
  });

  it.each([
    ['a code', (made: ReturnType<typeof createAccess>) => `Bearer ${made.newCode()}`],
    ['nothing', () => undefined],
    ['an empty token', () => 'Bearer '],
    ['a part of the token', (made) => `Bearer ${made.exchange(made.newCode()).slice(0, -1)}`],
    ['the token in another form', (made) => made.exchange(made.newCode())],
  ] satisfies [string, (made: ReturnType<typeof createAccess>) => string | undefined][])(
    'is not found by %s instead of the token',
    (_, header) => {
      const { made } = access();
      expect(made.allows(header(made))).toBe(false);
    },
  );

  it('has other secrets in every run', () => {
    const codes = Array.from({ length: 20 }, () => createAccess(() => 0).newCode());
    expect(new Set(codes).size).toBe(20);
    for (const code of codes) expect(code).toMatch(/^[\w-]{32}$/u);
  });
});
