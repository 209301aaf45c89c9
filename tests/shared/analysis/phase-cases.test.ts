import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputsOfCase, parsePhaseCases } from '#shared/analysis/phase-cases.ts';
import { classify } from '#shared/analysis/phase.ts';

const fixture = new URL('../../fixtures/phase-cases.json', import.meta.url);
const cases = parsePhaseCases(JSON.parse(readFileSync(fixture, 'utf8')));
const TWO_DIGITS = 0.005 + 1e-9;

describe('The diagnosis of twelve made-up organizations', () => {
  it('knows twelve of them', () => expect(cases).toHaveLength(12));

  it.each(cases)('is right for "$name"', (organization) => {
    const { expected } = organization;
    const result = classify(inputsOfCase(organization));
    expect(result.phase).toBe(expected.phase);
    for (const phase of [1, 2, 3, 4] as const) {
      expect(Math.abs(result.scores[phase] - expected.scores[phase])).toBeLessThanOrEqual(TWO_DIGITS);
    }
    expect(Math.abs(result.margin - expected.margin)).toBeLessThanOrEqual(TWO_DIGITS);
    for (const letter of ['S', 'G', 'C', 'T', 'n'] as const) {
      expect(Math.abs(result.derived[letter] - expected.derived[letter])).toBeLessThanOrEqual(TWO_DIGITS);
    }
  });
});
