import { describe, expect, it } from 'vitest';
import { circlesAbove } from '#shared/commands/rules/circles.ts';

const ids = Array.from({ length: 5000 }, (_, at) => `p${at}`);

describe('Circles of managers', () => {
  it('are found with their people, whoever is asked', () => {
    const managers: Record<string, string> = { a: 'b', b: 'c', c: 'b', d: 'a', e: 'e' };
    const circles = circlesAbove(['d', 'e', 'a'], (id) => managers[id] ?? null);
    expect(circles).toEqual([['b', 'c'], ['e']]);
  });

  it.each([
    ['a chain from its end', (at: number) => at - 1],
    ['a chain from its head', (at: number) => at + 1],
    ['one large circle', (at: number) => (at + 1) % ids.length],
  ])('are looked for along each link once, in %s', (_, next) => {
    let looks = 0;
    const managerOf = (id: string) => {
      looks += 1;
      return ids[next(Number(id.slice(1)))] ?? null;
    };
    circlesAbove(ids, managerOf);
    expect(looks).toBeLessThanOrEqual(ids.length);
  });
});
