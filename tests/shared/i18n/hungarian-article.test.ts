import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/index.ts';
import { hu } from '#shared/i18n/hu/index.ts';
import { withArticles } from '#shared/i18n/hungarian-article.ts';

describe('The Hungarian article', () => {
  it.each([
    ['a(z) 1. fázis', 'az 1. fázis'],
    ['A(z) 4. fázis', 'A 4. fázis'],
    ['mind a(z) 5 szerepkör', 'mind az 5 szerepkör'],
    ['mind a(z) 10 vezető', 'mind a 10 vezető'],
    ['mind a(z) 52', 'mind az 52'],
    ['mind a(z) 100', 'mind a 100'],
    ['mind a(z) 1000', 'mind az 1000'],
    ['mind a(z) 1\u{a0}200', 'mind az 1\u{a0}200'],
    ['mind a(z) 12\u{a0}000', 'mind a 12\u{a0}000'],
    ['a(z) „Északi út” terve', 'az „Északi út” terve'],
    ['a(z) „Januártól”', 'a „Januártól”'],
    ['A(z) őszi terv és a(z) tavaszi', 'Az őszi terv és a tavaszi'],
    ['a(z) SDR és a(z) KPI', 'az SDR és a KPI'],
    ['a(z) --out kapcsoló', 'a --out kapcsoló'],
    ['Magda(z) nem névelő', 'Magda(z) nem névelő'],
  ])('of “%s” is as in “%s”', (open, closed) => {
    expect(withArticles(open)).toBe(closed);
  });

  it('is left to the rule in every text where a hole comes next', () => {
    const chosen = Object.entries(hu).filter(([, text]) => /(?<!\p{L})az? [„“"]?\{\{/iu.test(text));
    expect(chosen).toEqual([]);
  });

  it('is never left open in a text that somebody reads', () => {
    const { t } = translator('hu');
    const holes = new Proxy({}, { get: (_, key) => (key === 'count' ? 5 : 'alma') }) as Record<
      string,
      string
    >;
    const params = (text: string) =>
      Object.fromEntries(
        [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, key = '']) => [key, holes[key] ?? '']),
      );
    for (const [key, text] of Object.entries(hu)) {
      if (text.includes('(z)')) expect(t(key as never, params(text)), key).not.toContain('(z)');
    }
  });
});
