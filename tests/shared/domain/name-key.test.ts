/** Names as files write them, and which of them are the same person. */
import { describe, expect, test } from 'vitest';
import { looseNameKey, nameKey } from '#shared/domain/name-key.ts';

const SAME = [
  [
    'Dr. Kovács-Őri Anna',
    'Kovács‑Őri Anna',
    'KOVÁCS-ŐRI ANNA',
    'Anna Kovács Őri',
    'Kovacs Ori, Anna',
    'Kovács-Őri Anna PhD',
  ],
  ['Sean O’Brien', "Sean O'Brien", 'Seán OʼBrien', 'O`Brien, Sean'],
  ['Łukasz Żuk', 'Lukasz Zuk', 'żuk łukasz'],
  ['Max Groß', 'Max Gross', 'Gross, Max'],
  ['Søren Ærø', 'Soren Aero'],
  ['ifj. Nagy Béla', 'Nagy Béla', 'Dipl.-Ing. Nagy Béla', 'özv. Nagy Béla', 'Mr Bela Nagy'],
  ['Kiss\u3000Éva', 'Kiss Éva', 'Kiss\u00a0Éva', 'Kiss E\u0301va'],
] as const;

describe('names', () => {
  test.each(SAME.map((names) => [...names]))('are the same person: %s', (first, ...others) => {
    for (const other of others) expect(looseNameKey(other)).toBe(looseNameKey(first));
  });

  test('of different people stay apart', () => {
    const keys = SAME.map(([first]) => looseNameKey(first));
    expect(new Set(keys).size).toBe(keys.length);
    expect(looseNameKey('Chris Ing')).not.toBe(looseNameKey('Chris'));
    expect(looseNameKey('Dr.')).toBe('dr');
  });

  test('that differ in accents are not the same at first sight', () => {
    expect(nameKey('Nagy Béla')).not.toBe(nameKey('Nagy Bela'));
    expect(nameKey('  NAGY   Béla')).toBe(nameKey('nagy béla'));
    expect(nameKey('O’Brien')).toBe(nameKey("O'Brien"));
  });
});
